"""The promise of Store, kept by every store: one suite for all of them."""

from datetime import date
from threading import Thread

import pytest

from tests.making import a_plan, a_step, an_id
from tests.storage.stores import FIRST_DAY, KEY, OTHER_KEY, adding, start_after, starting
from toolbox.planning.plan import Plan
from toolbox.storage.days import DRAFT_DAYS
from toolbox.storage.store import KEPT_REVISIONS, PlanNotFoundError, Store, Stored

UNTIL = date.fromordinal(FIRST_DAY.toordinal() + DRAFT_DAYS)


class CannotError(Exception):
    """A change that cannot be done."""


def refusing(_: Plan) -> Plan:
    raise CannotError


def test_a_key_without_plan_is_not_found(store: Store) -> None:
    with pytest.raises(PlanNotFoundError):
        store.load(KEY)


def test_the_first_change_begins_with_an_empty_plan(store: Store) -> None:
    stored = store.change(KEY, operation=an_id(1), change=adding(1))

    assert stored == Stored(
        a_plan(a_step(1)), 1, can_undo=True, can_redo=False, applied=(an_id(1),), until=UNTIL
    )


def test_what_a_change_returned_is_what_is_loaded(store: Store) -> None:
    note = 'Zeg: "welkom" \\ \n 🫖 مرحبًا \'; DROP TABLE plan; --'

    stored = store.change(KEY, operation=an_id(1), change=lambda _: a_plan(a_step(1, note=note)))

    assert store.load(KEY) == stored
    assert stored.plan.steps[0].note == note


def test_each_key_has_its_own_plan(store: Store) -> None:
    start_after(store, 60)

    store.change(OTHER_KEY, operation=an_id(60), change=starting(120))

    assert store.load(KEY).plan.start == 60
    assert store.load(OTHER_KEY).plan.start == 120


def test_fault_18_an_operation_that_arrives_twice_changes_once(store: Store) -> None:
    first = store.change(KEY, operation=an_id(1), change=adding(1))

    again = store.change(KEY, operation=an_id(1), change=adding(2))

    assert again == first
    assert store.load(KEY) == first


def test_an_operation_that_changes_nothing_is_known_but_cannot_be_undone(store: Store) -> None:
    stored = store.change(KEY, operation=an_id(1), change=lambda plan: plan)

    assert stored == Stored(Plan(), 0, can_undo=False, can_redo=False, applied=(an_id(1),), until=UNTIL)
    assert store.load(KEY) == stored


def test_undo_goes_back_and_redo_goes_forward_again(store: Store) -> None:
    before = start_after(store, 60)
    after = start_after(store, 120)

    undone = store.undo(KEY, operation=an_id(1))
    redone = store.redo(KEY, operation=an_id(2))

    assert (undone.plan, undone.can_redo) == (before.plan, True)
    assert (redone.plan, redone.can_redo) == (after.plan, False)
    assert store.load(KEY) == redone


def test_the_revision_rises_with_every_change_undo_and_redo(store: Store) -> None:
    revisions = [
        start_after(store, 60).revision,
        start_after(store, 120).revision,
        store.undo(KEY, operation=an_id(1)).revision,
        store.redo(KEY, operation=an_id(2)).revision,
    ]

    assert revisions == [1, 2, 3, 4]


def test_undo_at_the_beginning_and_redo_at_the_end_do_nothing(store: Store) -> None:
    stored = start_after(store, 60)

    redone = store.redo(KEY, operation=an_id(1))
    store.undo(KEY, operation=an_id(2))
    undone = store.undo(KEY, operation=an_id(3))

    assert (redone.plan, redone.revision) == (stored.plan, stored.revision)
    assert (undone.plan, undone.revision, undone.can_undo) == (Plan(), 2, False)


def test_undo_without_a_plan_leaves_an_empty_one(store: Store) -> None:
    stored = store.undo(KEY, operation=an_id(1))

    assert stored == Stored(Plan(), 0, can_undo=False, can_redo=False, applied=(an_id(1),), until=UNTIL)
    assert store.load(KEY) == stored


def test_undo_that_arrives_twice_goes_back_once(store: Store) -> None:
    start_after(store, 60, 120)

    first = store.undo(KEY, operation=an_id(1))
    again = store.undo(KEY, operation=an_id(1))

    assert again == first
    assert again.plan.start == 60


def test_a_change_after_undo_forgets_what_was_undone(store: Store) -> None:
    start_after(store, 60, 120)
    store.undo(KEY, operation=an_id(1))

    stored = start_after(store, 180)

    assert not stored.can_redo
    assert store.redo(KEY, operation=an_id(2)).plan.start == 180
    assert store.undo(KEY, operation=an_id(3)).plan.start == 60


def test_changes_in_a_row_with_one_label_are_undone_together(store: Store) -> None:
    start_after(store, 60)
    start_after(store, 120, 180, 240, label="write-note")

    undone = store.undo(KEY, operation=an_id(1))

    assert undone.plan.start == 60
    assert store.redo(KEY, operation=an_id(2)).plan.start == 240


@pytest.mark.parametrize(("first", "second"), [("a", "b"), (None, None), ("a", None), (None, "a")])
def test_changes_with_other_labels_are_undone_one_by_one(
    store: Store, first: str | None, second: str | None
) -> None:
    start_after(store, 60, label=first)
    start_after(store, 120, label=second)

    assert store.undo(KEY, operation=an_id(1)).plan.start == 60


def test_changes_with_one_label_that_do_not_follow_each_other_stay_apart(store: Store) -> None:
    start_after(store, 60, label="a")
    start_after(store, 120)
    start_after(store, 180, label="a")

    assert store.undo(KEY, operation=an_id(1)).plan.start == 120


def test_typing_after_undo_of_typing_begins_anew(store: Store) -> None:
    start_after(store, 60, label="a")
    store.undo(KEY, operation=an_id(1))

    start_after(store, 120, label="a")

    assert store.undo(KEY, operation=an_id(2)).plan == Plan()


def test_the_last_fifty_plans_are_kept(store: Store) -> None:
    start_after(store, *range(100, 160))

    starts = [store.undo(KEY, operation=an_id(1000 + number)).plan.start for number in range(60)]

    assert KEPT_REVISIONS == 50
    assert starts[:49] == list(range(158, 109, -1))
    assert set(starts[49:]) == {110}
    assert not store.load(KEY).can_undo


def test_a_change_that_raises_leaves_everything_as_it_was(store: Store) -> None:
    stored = start_after(store, 60)

    with pytest.raises(CannotError):
        store.change(KEY, operation=an_id(1), change=refusing)

    assert store.load(KEY) == stored


def test_a_first_change_that_raises_leaves_no_plan(store: Store) -> None:
    with pytest.raises(CannotError):
        store.change(KEY, operation=an_id(1), change=refusing)

    with pytest.raises(PlanNotFoundError):
        store.load(KEY)


def test_an_operation_that_raised_may_come_again(store: Store) -> None:
    with pytest.raises(CannotError):
        store.change(KEY, operation=an_id(60), change=refusing)

    assert start_after(store, 60).plan.start == 60


def test_two_threads_on_one_plan_lose_nothing(store: Store) -> None:
    def add(numbers: range) -> None:
        for number in numbers:
            store.change(KEY, operation=an_id(number), change=adding(number))

    threads = [Thread(target=add, args=(numbers,)) for numbers in (range(15), range(100, 115))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    stored = store.load(KEY)
    assert sorted(step.id for step in stored.plan.steps) == sorted(stored.applied)
    assert (len(stored.plan.steps), stored.revision) == (30, 30)


def test_a_change_that_comes_during_another_waits_for_it(store: Store) -> None:
    other = Thread(target=store.change, args=(KEY,), kwargs={"operation": an_id(2), "change": adding(2)})

    def slow(plan: Plan) -> Plan:
        other.start()
        other.join(timeout=0.02)
        return adding(1)(plan)

    store.change(KEY, operation=an_id(1), change=slow)
    other.join()

    assert store.load(KEY).applied == (an_id(1), an_id(2))
    assert store.load(KEY).plan == a_plan(a_step(1), a_step(2))


def test_two_threads_with_the_same_operation_change_once(store: Store) -> None:
    threads = [
        Thread(target=store.change, args=(KEY,), kwargs={"operation": an_id(1), "change": adding(number)})
        for number in (1, 2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(store.load(KEY).plan.steps) == 1
