"""Plans stay as long as was said: drafts three days, saved ones ninety; no jump of a clock changes that."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import an_id
from tests.storage.stores import FIRST_DAY, KEY, OTHER_KEY, PEPPER, Opened, reading_code, seal, start_after
from toolbox.storage.days import DRAFT_DAYS
from toolbox.storage.memory import MemoryDatabase
from toolbox.storage.sealed import SealedStore
from toolbox.storage.store import PlanNotFoundError, StoreUnavailableError


class CredulousStore(SealedStore):
    """A store as it must not be: it believes its clock at once."""

    def _tidy(self) -> None:
        with self._database.writing(b"") as rows:
            rows.drop_over(self._today().toordinal())


def is_there(opened: Opened, key: str = KEY) -> bool:
    """Look without using: from the rows, as `load` lets a plan live on."""
    store = opened.another()
    try:
        store.as_written(key)
    except PlanNotFoundError:
        return False
    return True


def test_a_draft_is_there_for_three_days_and_then_gone(opened: Opened) -> None:
    start_after(opened.store, 60)

    opened.live(3)
    assert is_there(opened)
    opened.live(1)

    assert not is_there(opened)


def test_a_saved_plan_is_there_for_ninety_days_and_then_gone(opened: Opened) -> None:
    start_after(opened.store, 60)
    opened.store.save(KEY)

    opened.live(90)
    assert is_there(opened)
    opened.live(1)

    assert not is_there(opened)


@pytest.mark.parametrize("key", [KEY, reading_code()])
def test_who_opens_a_plan_uses_it(opened: Opened, key: str) -> None:
    start_after(opened.store, 60)
    opened.live(3)

    stored = opened.store.load(key)

    assert stored.until == FIRST_DAY + timedelta(days=6)
    opened.live(3)
    assert is_there(opened)


def test_a_change_undo_redo_and_new_links_are_use(opened: Opened) -> None:
    start_after(opened.store, 60)

    uses: tuple[Callable[[], object], ...] = (
        lambda: start_after(opened.store, 120),
        lambda: opened.store.undo(KEY, operation=an_id(1)),
        lambda: opened.store.redo(KEY, operation=an_id(2)),
        lambda: opened.store.renew(KEY, OTHER_KEY),
    )

    for day, use in enumerate(uses, start=1):
        opened.live(2)
        use()
        key = OTHER_KEY if day == 4 else KEY
        assert opened.store.load(key).until == FIRST_DAY + timedelta(days=2 * day + 3)


def test_what_is_over_is_removed_with_its_moments_and_nothing_else(opened: Opened) -> None:
    start_after(opened.store, 60, 120)
    kept = start_after(opened.store, 60, key=OTHER_KEY)
    opened.store.save(OTHER_KEY)

    opened.live(4)

    with opened.database.reading() as rows:
        assert [rows.moment(seal().place, number) for number in range(3)] == [None] * 3
    assert opened.store.load(OTHER_KEY).plan == kept.plan
    assert not is_there(opened)


def test_purging_says_how_many_plans_are_gone(opened: Opened) -> None:
    for number in range(3):
        start_after(opened.store, 60, key=f"{number:032x}")
    opened.live(3)

    assert opened.store.purge(opened.clock.day + timedelta(days=1)) == 3
    assert opened.store.purge(opened.clock.day + timedelta(days=1)) == 0


def test_a_store_purges_by_itself_when_a_day_begins(opened: Opened) -> None:
    start_after(opened.store, 60)
    opened.live(3)

    opened.clock.pass_days(1)

    with pytest.raises(PlanNotFoundError):
        opened.store.load(KEY)


def test_a_store_that_starts_purges(opened: Opened) -> None:
    start_after(opened.store, 60)
    opened.live(3)

    opened.clock.pass_days(1)
    opened.another()

    with pytest.raises(PlanNotFoundError):
        opened.store.as_written(KEY)


class IdleStore(SealedStore):
    """A store that does not come to purging, as when the database is held whenever it tries."""

    def purge(self, today: date) -> int:
        raise StoreUnavailableError


def test_who_watches_the_server_hears_that_nothing_was_purged_for_days(opened: Opened) -> None:
    idle = IdleStore(opened.database, pepper=PEPPER, today=opened.clock)
    opened.clock.pass_days(2)
    idle.check()

    opened.clock.pass_days(1)

    with pytest.raises(StoreUnavailableError):
        idle.check()
    opened.store.check()  # this one purges when it is asked


def test_fault_21_a_jump_of_a_year_and_back_removes_nothing(opened: Opened) -> None:
    draft = start_after(opened.store, 60)
    start_after(opened.store, 120, key=OTHER_KEY)
    opened.store.save(OTHER_KEY)

    opened.clock.pass_days(365)
    opened.store.check()
    during = opened.store.load(KEY)
    opened.clock.pass_days(-365)
    opened.live(2)

    assert during.plan == draft.plan
    assert opened.store.load(KEY).plan == draft.plan
    assert opened.store.load(OTHER_KEY).saved


def test_fault_21_a_store_that_believes_its_clock_is_found_out(opened: Opened) -> None:
    store = CredulousStore(opened.database, pepper=PEPPER, today=opened.clock)
    start_after(store, 60)

    opened.clock.pass_days(365)

    with pytest.raises(PlanNotFoundError):
        store.load(KEY)


def test_fault_21_what_was_used_on_a_wrong_day_does_not_stay_for_years(opened: Opened) -> None:
    opened.clock.pass_days(3650)
    start_after(opened.store, 60)
    opened.clock.pass_days(-3650)

    opened.live(92)

    assert not is_there(opened)


def test_fault_21_a_plan_made_by_a_clock_without_battery_is_not_over_at_once(opened: Opened) -> None:
    opened.clock.pass_days(-2000)
    opened.store.check()
    start_after(opened.store, 60)
    opened.clock.pass_days(2000)

    opened.live(3)

    assert is_there(opened)


@given(st.lists(st.integers(-1000, 1000), max_size=6))
def test_fault_21_a_plan_stays_until_two_days_find_it_over(jumps: list[int]) -> None:
    opened = Opened(MemoryDatabase())
    start_after(opened.store, 60)

    for jump in jumps:
        opened.clock.day = FIRST_DAY + timedelta(days=jump)
        opened.store.check()

    if len({jump for jump in jumps if jump > DRAFT_DAYS}) < 2:
        assert is_there(opened)
