"""What a store says when a plan cannot be opened, and when its pepper is not the right one."""

import pytest

from tests.making import an_id
from tests.storage.stores import FIRST_DAY, KEY, OTHER_KEY, PEPPER, Opened, reading_code, seal, start_after
from toolbox.storage.rows import PlanRow
from toolbox.storage.sealed import SealedStore
from toolbox.storage.store import (
    PlanDamagedError,
    PlanNotFoundError,
    PlanUnreadableError,
    StartRefusedError,
    StoreUnavailableError,
)


def spoil(opened: Opened, number: int, body: bytes | None) -> None:
    """Put something else in the place of a moment."""
    with opened.database.writing(seal().place) as rows:
        rows.drop_moment(seal().place, number)
        if body is not None:
            rows.add_moment(seal().place, number, body)


def body_of_moment(opened: Opened, number: int) -> bytes:
    with opened.database.reading() as rows:
        body = rows.moment(seal().place, number)
    assert body is not None
    return body


def test_fault_12_a_damaged_plan_says_so_undo_gives_an_older_one_and_others_are_whole(opened: Opened) -> None:
    start_after(opened.store, 60, 120)
    other = start_after(opened.store, 60, key=OTHER_KEY)
    body = body_of_moment(opened, 2)

    spoil(opened, 2, body[:500] + bytes([body[500] ^ 1]) + body[501:])

    for key in (KEY, reading_code()):
        with pytest.raises(PlanDamagedError):
            opened.store.load(key)
    with pytest.raises(PlanDamagedError):
        start_after(opened.store, 180)
    with pytest.raises(PlanDamagedError):
        opened.store.save(KEY)
    with pytest.raises(PlanDamagedError):
        opened.store.renew(KEY)
    assert opened.store.undo(KEY, operation=an_id(1)).plan.start == 60
    assert opened.store.load(KEY).plan.start == 60
    assert opened.store.load(OTHER_KEY) == other


def test_fault_12_a_moment_that_is_gone_is_damage(opened: Opened) -> None:
    start_after(opened.store, 60)

    spoil(opened, 1, None)

    with pytest.raises(PlanDamagedError):
        opened.store.load(KEY)


def test_an_older_moment_in_the_place_of_the_newest_is_damage(opened: Opened) -> None:
    start_after(opened.store, 60, 120)

    spoil(opened, 2, body_of_moment(opened, 1))

    with pytest.raises(PlanDamagedError):
        opened.store.load(KEY)


def test_a_head_under_another_revision_is_damage(opened: Opened) -> None:
    start_after(opened.store, 60, 120)

    with opened.database.writing(seal().place) as rows:
        row = rows.plan(seal().place)
        assert row is not None
        rows.put_plan(seal().place, PlanRow(row.revision - 1, row.last_day, row.head))

    with pytest.raises(PlanDamagedError):
        opened.store.load(KEY)


NEWER = b'null\n{"version":3,"start":1140,"rooms":[1]}'


def test_a_plan_of_a_newer_version_opens_nothing_tells_it_and_can_be_taken_along(opened: Opened) -> None:
    start_after(opened.store, 60)
    spoil(opened, 1, seal().close(NEWER, part="plan", revision=1))

    with pytest.raises(PlanUnreadableError) as read:
        opened.store.load(KEY)
    with pytest.raises(PlanUnreadableError):
        start_after(opened.store, 120)

    assert type(read.value) is PlanUnreadableError
    assert isinstance(
        read.value, StoreUnavailableError
    )  # so a screen that knows no more says that it is safe
    assert opened.store.as_written(KEY) == b'{"version":3,"start":1140,"rooms":[1]}'
    assert opened.store.as_written(reading_code()) == opened.store.as_written(KEY)


def test_a_plan_of_a_newer_version_gets_new_links_unread(opened: Opened) -> None:
    start_after(opened.store, 60)
    spoil(opened, 1, seal().close(NEWER, part="plan", revision=1))

    fresh = opened.store.renew(KEY)

    assert b'"rooms":[1]' in opened.store.as_written(fresh.code())


def test_a_timeline_of_a_newer_version_opens_nothing_and_tells_it(opened: Opened) -> None:
    start_after(opened.store, 60)
    head = seal().close(b'{"revision":1,"branches":[]}', part="head", revision=1)
    with opened.database.writing(seal().place) as rows:
        rows.put_plan(seal().place, PlanRow(1, FIRST_DAY.toordinal(), head))

    with pytest.raises(PlanUnreadableError):
        opened.store.load(KEY)


def test_with_another_pepper_a_store_does_not_start(opened: Opened) -> None:
    with pytest.raises(StartRefusedError):
        opened.another(pepper=bytes(32))


class CarelessStore(SealedStore):
    """A store as it must not be: it does not try the pepper, so plans seem lost."""

    def __init__(self, opened: Opened, *, pepper: bytes) -> None:
        super().__init__(opened.database, pepper=PEPPER, today=opened.clock)
        self._pepper = pepper


def test_fault_14_a_store_that_does_not_try_the_pepper_is_found_out(opened: Opened) -> None:
    start_after(opened.store, 60)

    with pytest.raises(PlanNotFoundError):
        CarelessStore(opened, pepper=bytes(32)).load(KEY)


def test_who_watches_the_server_hears_how_it_is(opened: Opened) -> None:
    opened.store.check()

    with pytest.raises(StoreUnavailableError):
        CarelessStore(opened, pepper=bytes(32)).check()
