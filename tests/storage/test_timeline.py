import pytest

from tests.making import a_plan, an_id
from toolbox.planning.plan import Plan
from toolbox.storage.store import KEPT_OPERATIONS
from toolbox.storage.timeline import Moment, Timeline


def after(timeline: Timeline, minutes: int, *, operation: int, label: str | None = None) -> Timeline:
    """Change the length of the meeting."""
    return timeline.changed(lambda _: a_plan(minutes=minutes), operation=an_id(operation), label=label)


def test_a_timeline_begins_with_an_empty_plan() -> None:
    timeline = Timeline()

    assert timeline.moments == (Moment(Plan()),)
    assert (timeline.stored().can_undo, timeline.stored().can_redo) == (False, False)


def test_a_timeline_is_never_changed_itself() -> None:
    timeline = Timeline()

    after(timeline, 60, operation=1)
    timeline.moved(1, operation=an_id(2))

    assert timeline == Timeline()


def test_the_last_five_hundred_operations_are_known() -> None:
    timeline = Timeline()
    for number in range(KEPT_OPERATIONS + 1):
        timeline = timeline.changed(lambda plan: plan, operation=an_id(number), label=None)

    assert len(timeline.applied) == 500
    assert (timeline.applied[0], timeline.applied[-1]) == (an_id(1), an_id(500))


def test_a_known_operation_gives_the_same_timeline() -> None:
    timeline = after(Timeline(), 60, operation=1)

    assert after(timeline, 120, operation=1) is timeline
    assert timeline.moved(-1, operation=an_id(1)) is timeline


@pytest.mark.parametrize("by", [-1, 1])
def test_there_is_no_way_past_the_ends(by: int) -> None:
    timeline = Timeline().moved(by, operation=an_id(1))

    assert (timeline.place, timeline.revision, timeline.applied) == (0, 0, (an_id(1),))


def test_a_label_replaces_the_plan_that_has_the_same() -> None:
    timeline = after(after(Timeline(), 60, operation=1, label="a"), 120, operation=2, label="a")

    assert [moment.plan.minutes for moment in timeline.moments] == [90, 120]
    assert timeline.revision == 2


def test_the_first_plan_is_never_replaced() -> None:
    timeline = after(Timeline(), 60, operation=1, label="a")

    assert timeline.moments[0] == Moment(Plan())
