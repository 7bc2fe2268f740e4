import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.examples import plans
from tests.making import a_plan, an_id
from toolbox.planning.plan import Plan
from toolbox.storage.store import KEPT_OPERATIONS, KEPT_REVISIONS
from toolbox.storage.timeline import FIRST, Moment, Timeline, body_of, read_moment


def after(*operations: int) -> Timeline:
    timeline = Timeline()
    for number in operations:
        timeline = timeline.added(an_id(number), in_place=False)
    return timeline


def test_a_timeline_begins_with_one_moment() -> None:
    timeline = Timeline()

    assert (timeline.moments, timeline.now, timeline.revision) == ((0,), 0, 0)
    assert (timeline.can_undo, timeline.can_redo) == (False, False)
    assert Moment(Plan()) == FIRST


def test_a_moment_is_named_by_the_revision_that_made_it() -> None:
    timeline = after(1, 2, 3).moved(-1, operation=an_id(4)).added(an_id(5), in_place=False)

    assert (timeline.moments, timeline.now, timeline.revision) == ((0, 1, 2, 5), 5, 5)


def test_a_moment_in_place_of_another_has_a_name_of_its_own() -> None:
    timeline = after(1).added(an_id(2), in_place=True)

    assert (timeline.moments, timeline.now) == ((0, 2), 2)


def test_the_last_five_hundred_operations_are_known() -> None:
    timeline = Timeline()
    for number in range(KEPT_OPERATIONS + 1):
        timeline = timeline.heard(an_id(number))

    assert len(timeline.applied) == 500
    assert (timeline.applied[0], timeline.applied[-1]) == (an_id(1), an_id(500))


def test_the_last_fifty_moments_are_kept() -> None:
    timeline = after(*range(60))

    assert timeline.moments == tuple(range(11, 61))
    assert len(timeline.moments) == KEPT_REVISIONS
    assert timeline.now == 60


@pytest.mark.parametrize("by", [-1, 1])
def test_there_is_no_way_past_the_ends(by: int) -> None:
    timeline = Timeline().moved(by, operation=an_id(1))

    assert (timeline.place, timeline.revision, timeline.applied) == (0, 0, (an_id(1),))


def test_a_timeline_says_where_undo_and_redo_lead() -> None:
    timeline = after(1, 2).moved(-1, operation=an_id(3))

    assert (timeline.can_undo, timeline.can_redo, timeline.now) == (True, True, 1)


def test_a_timeline_is_read_as_it_was_written() -> None:
    timeline = after(1, 2)

    assert Timeline.model_validate_json(timeline.model_dump_json()) == timeline


@given(plans(), st.none() | st.text())
def test_a_moment_is_read_as_it_was_written(plan: Plan, label: str | None) -> None:
    written = Moment(plan, label).written()

    assert read_moment(written) == Moment(plan, label)
    assert body_of(written) == plan.model_dump_json().encode()


def test_a_moment_of_the_first_version_is_read() -> None:
    assert read_moment(b'null\n{"version":1,"start":1140,"minutes":60}').plan == a_plan(minutes=60)


@pytest.mark.parametrize(
    "written", [b"", b"null", b"\n{}", b'null\n{"version":99}', b"7\n{}", b"[\n[", b"null\n["]
)
def test_what_is_no_moment_of_ours_is_refused(written: bytes) -> None:
    with pytest.raises(ValidationError):
        read_moment(written)
