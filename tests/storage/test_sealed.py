"""What all stores do beside changing: save, forget, renew, read only, and what they never tell."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.making import a_plan, a_step, an_id
from tests.storage.stores import (
    FIRST_DAY,
    KEY,
    OTHER_KEY,
    Opened,
    adding,
    reading_code,
    relabelled,
    seal,
    start_after,
    starting,
)
from toolbox.planning.plan import Plan
from toolbox.storage.codes import CodeError, Key, parse_key
from toolbox.storage.sealed import SealedStore
from toolbox.storage.store import (
    KeyTakenError,
    PlanDamagedError,
    PlanNotFoundError,
    ReadOnlyError,
)


def test_a_code_and_the_key_of_the_tab_open_the_same_plan(store: SealedStore) -> None:
    stored = start_after(store, 60)

    assert store.load(parse_key(KEY).code()) == stored
    assert store.load(parse_key(KEY).code().upper().replace("-", " ")) == stored


def test_a_read_code_opens_the_plan_without_its_history(store: SealedStore) -> None:
    start_after(store, 60, 120)

    read = store.load(reading_code())

    assert (read.plan.start, read.revision, read.can_edit) == (120, 2, False)
    assert (read.can_undo, read.can_redo, read.applied) == (False, False, ())


ALL_THAT_CHANGES: dict[str, Callable[[SealedStore, str], object]] = {
    "change": lambda store, key: store.change(key, operation=an_id(9), change=starting(9)),
    "undo": lambda store, key: store.undo(key, operation=an_id(9)),
    "redo": lambda store, key: store.redo(key, operation=an_id(9)),
    "save": lambda store, key: store.save(key),
    "forget": lambda store, key: store.forget(key),
    "renew": lambda store, key: store.renew(key),
}
ALL_THAT_READS: dict[str, Callable[[SealedStore, str], object]] = {
    "load": lambda store, key: store.load(key),
    "as written": lambda store, key: store.as_written(key),
}
EVERYTHING = ALL_THAT_READS | ALL_THAT_CHANGES


@pytest.mark.parametrize("name", ALL_THAT_CHANGES)
@pytest.mark.parametrize("is_there", [True, False])
def test_a_read_code_changes_nothing_and_does_not_tell_whether_there_is_a_plan(
    store: SealedStore,
    name: str,
    is_there: bool,  # noqa: FBT001 - drawn
) -> None:
    stored = start_after(store, 60, key=KEY if is_there else OTHER_KEY)

    with pytest.raises(ReadOnlyError):
        ALL_THAT_CHANGES[name](store, reading_code())

    assert store.load(KEY if is_there else OTHER_KEY) == stored


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("text", ["", "plan", "g" * 32, KEY[:-1], reading_code()[:-1] + "u"])
def test_what_is_no_key_is_refused_before_anything_is_looked_for(
    store: SealedStore, name: str, text: str
) -> None:
    store.close()

    with pytest.raises(CodeError):
        EVERYTHING[name](store, text)


def test_a_read_key_that_calls_itself_an_edit_key_finds_nothing(store: SealedStore) -> None:
    start_after(store, 60)
    forged = relabelled(parse_key(reading_code())).code()

    with pytest.raises(PlanNotFoundError):
        store.load(forged)
    with pytest.raises(PlanNotFoundError):
        store.renew(forged)


def test_guessing_gives_one_answer_whether_a_plan_was_there_or_not(opened: Opened) -> None:
    store = opened.store
    keys = {name: Key(bytes([number]) * 16).code() for number, name in enumerate(("gone", "old", "over"))}
    for key in keys.values():
        start_after(store, 60, key=key)
    store.forget(keys["gone"])
    store.renew(keys["old"])
    opened.live(4)
    start_after(store, 60)
    guesses = [
        *keys.values(),
        OTHER_KEY,
        relabelled(parse_key(reading_code())).code(),
        reading_code(OTHER_KEY),
    ]

    answers = {told(read, store, guess) for read in ALL_THAT_READS.values() for guess in guesses}

    assert answers == {(PlanNotFoundError, (), None, None)}


def told(read: Callable[[SealedStore, str], object], store: SealedStore, guess: str) -> tuple[object, ...]:
    """All that an exception tells."""
    with pytest.raises(PlanNotFoundError) as raised:
        read(store, guess)
    error = raised.value
    return (type(error), error.args, error.__cause__, error.__context__)


def test_a_plan_is_a_draft_until_it_is_saved(store: SealedStore) -> None:
    draft = start_after(store, 60)

    saved = store.save(KEY)

    assert (draft.saved, draft.until) == (False, FIRST_DAY + timedelta(days=3))
    assert (saved.saved, saved.until) == (True, FIRST_DAY + timedelta(days=90))
    assert store.load(KEY) == saved
    assert saved.plan == draft.plan


def test_saving_twice_is_saving_once(store: SealedStore) -> None:
    start_after(store, 60)

    assert store.save(KEY) == store.save(KEY)


def test_a_saved_plan_stays_saved(store: SealedStore) -> None:
    start_after(store, 60)
    store.save(KEY)

    assert start_after(store, 120).saved
    assert store.undo(KEY, operation=an_id(1)).saved


def test_what_is_not_there_cannot_be_saved(store: SealedStore) -> None:
    with pytest.raises(PlanNotFoundError):
        store.save(KEY)


def test_forgetting_removes_a_plan_with_its_history_and_no_other(opened: Opened) -> None:
    start_after(opened.store, 60, 120)
    other = start_after(opened.store, 60, key=OTHER_KEY)

    opened.store.forget(KEY)

    with pytest.raises(PlanNotFoundError):
        opened.store.load(KEY)
    with opened.database.reading() as rows:
        assert [rows.moment(seal().place, number) for number in range(3)] == [None] * 3
    assert opened.store.load(OTHER_KEY) == other


def test_forgetting_twice_is_forgetting_once(store: SealedStore) -> None:
    start_after(store, 60)

    store.forget(KEY)
    store.forget(KEY)

    with pytest.raises(PlanNotFoundError):
        store.load(KEY)


def test_what_was_forgotten_begins_anew(store: SealedStore) -> None:
    start_after(store, 60, 120)
    store.forget(KEY)

    stored = store.change(KEY, operation=an_id(60), change=adding(1))

    assert (stored.plan, stored.revision) == (a_plan(a_step(1)), 1)
    assert store.undo(KEY, operation=an_id(1)).plan == Plan()


def test_new_links_open_the_plan_with_its_history_and_the_old_ones_nothing(store: SealedStore) -> None:
    start_after(store, 60, 120, 180)
    store.undo(KEY, operation=an_id(1))
    stored = store.save(KEY)

    fresh = store.renew(KEY)

    assert store.load(fresh.code()) == stored
    assert store.redo(fresh.code(), operation=an_id(2)).plan.start == 180
    assert store.undo(fresh.code(), operation=an_id(3)).plan.start == 120
    for old in (KEY, parse_key(KEY).code(), reading_code()):
        with pytest.raises(PlanNotFoundError):
            store.load(old)


def test_nothing_under_new_links_opens_with_the_old_key(opened: Opened) -> None:
    start_after(opened.store, 60)
    place = seal(opened.store.renew(KEY, OTHER_KEY).code()).place

    with opened.database.reading() as rows:
        row, body = rows.plan(place), rows.moment(place, 1)

    assert row is not None
    assert body is not None
    with opened.database.writing(b"") as rows:
        rows.put_plan(seal().place, row)
        rows.add_moment(seal().place, 1, body)
    with pytest.raises(PlanDamagedError):
        opened.store.load(KEY)


def test_asking_again_for_the_same_new_key_gives_the_same_answer(store: SealedStore) -> None:
    stored = start_after(store, 60)

    keys = [store.renew(KEY, OTHER_KEY) for _ in range(2)]

    assert keys == [parse_key(OTHER_KEY)] * 2
    assert store.load(OTHER_KEY) == stored


def test_new_links_never_fall_on_another_plan(store: SealedStore) -> None:
    stored = [start_after(store, 60), start_after(store, 120, key=OTHER_KEY)]

    for key in (OTHER_KEY, KEY):
        with pytest.raises(KeyTakenError):
            store.renew(KEY, key)

    assert [store.load(KEY), store.load(OTHER_KEY)] == stored


def test_what_is_not_there_gets_no_new_links(store: SealedStore) -> None:
    with pytest.raises(PlanNotFoundError):
        store.renew(KEY)
    with pytest.raises(PlanNotFoundError):
        store.renew(KEY, OTHER_KEY)


def test_a_new_key_is_an_edit_key(store: SealedStore) -> None:
    stored = start_after(store, 60)

    with pytest.raises(ReadOnlyError):
        store.renew(KEY, reading_code(OTHER_KEY))

    assert store.load(KEY) == stored
