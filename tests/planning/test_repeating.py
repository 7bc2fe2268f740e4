from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import edits, series
from tests.making import a_library, an_id
from tests.planning.proposing.answers import ours
from toolbox.planning.editing import RefusedError, UnknownIdError
from toolbox.planning.operations import AnyEdit
from toolbox.planning.plan import MOST_MEETINGS, Plan, Session
from toolbox.planning.repeating import (
    AddMeeting,
    BeginSeries,
    OpenMeeting,
    OpenReadySeries,
    RemoveMeeting,
    ReplaceMeeting,
    opened_at,
)
from toolbox.planning.series import core, peak
from toolbox.planning.starting import OpenReadyPlan, ProposeAgain, ProposePlan

NEW = an_id(100)
LIBRARY = ours()
EVENING = ProposePlan(
    do="propose-plan", id=NEW, communities=("turkish-dutch",), setting="mosque", themes=("upbringing",)
).apply(Plan(), LIBRARY)


def begun(count: int = 3, themes: tuple[str, ...] = (), plan: Plan = EVENING) -> Plan:
    return BeginSeries(do="begin-series", id=NEW, count=count, themes=themes).apply(plan, LIBRARY)


def names(session: Session) -> list[str]:
    return [method.id for method in core(session, LIBRARY)]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_series_keeps_its_first_meeting_and_uses_no_method_twice(count: int) -> None:
    plan = begun(count)

    assert [one.meeting.number for one in plan.sessions] == list(range(1, count + 1))
    assert plan.place == 0
    assert plan.steps == EVENING.steps
    used = Counter(name for one in plan.sessions for name in names(one))
    assert [name for name, times in used.items() if times > 1] == []


def test_intensity_rises_by_one_at_most_and_the_first_meeting_stays_light() -> None:
    sessions = begun(6).sessions

    assert peak(sessions[:1], LIBRARY) <= 3
    for place in range(1, len(sessions)):
        assert peak(sessions[place : place + 1], LIBRARY) <= peak(sessions[:place], LIBRARY) + 1


def test_what_must_come_back_is_said() -> None:
    proposed = BeginSeries(do="begin-series", id=NEW, count=6).proposed(EVENING, LIBRARY)

    used = Counter(name for one in proposed.plan.sessions for name in names(one))
    comes_back = any(times > 1 for times in used.values())
    assert comes_back == ("used_before" in [one.kind for one in proposed.compromises])


def test_a_theme_that_was_too_heavy_for_the_first_meeting_comes_later() -> None:
    first = ProposePlan(do="propose-plan", id=NEW, themes=("domestic-violence",)).apply(Plan(), LIBRARY)

    plan = begun(2, ("domestic-violence",), first)

    assert [one.meeting.themes for one in plan.sessions] == [(), ("domestic-violence",)]


def test_a_theme_that_nobody_knows_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        begun(2, ("weather",))


def test_another_proposal_for_a_meeting_brings_other_methods_and_keeps_the_rest() -> None:
    plan = begun()

    after = ReplaceMeeting(do="replace-meeting", id=NEW, place=1).apply(plan, LIBRARY)

    assert after.place == 1
    assert not set(names(after)) & {name for one in plan.sessions for name in names(one)}
    assert (after.sessions[0], after.sessions[2]) == (plan.sessions[0], plan.sessions[2])
    assert after.meeting == plan.sessions[1].meeting
    gone = ReplaceMeeting(do="replace-meeting", id=NEW, place=5)
    assert gone.apply(plan, LIBRARY) == plan


def test_a_meeting_is_added_behind_the_last_one_until_there_are_six() -> None:
    plan = begun(5)

    after = AddMeeting(do="add-meeting", id=NEW).apply(plan, LIBRARY)

    assert (after.place, after.meeting.number) == (5, 6)
    assert after.sessions[:5] == plan.sessions
    with pytest.raises(RefusedError):
        AddMeeting(do="add-meeting", id=NEW).apply(after, LIBRARY)


def test_the_series_of_three_opens_with_its_aims() -> None:
    ready = LIBRARY.series["series-of-three"]

    plan = OpenReadySeries(do="open-ready-series", id=NEW, series=ready.id).apply(Plan(), LIBRARY)

    assert [one.goal for one in plan.sessions] == [one.aim["nl"] for one in ready.meetings]
    assert [one.meeting.number for one in plan.sessions] == [1, 2, 3]
    with pytest.raises(UnknownIdError):
        OpenReadySeries(do="open-ready-series", id=NEW, series="gone").apply(Plan(), LIBRARY)


def test_beginning_anew_begins_the_open_meeting_anew_and_no_other() -> None:
    plan = opened_at(begun(), 1)
    ready = OpenReadyPlan(do="open-ready-plan", id=NEW, plan="mosque-evening").apply(plan, LIBRARY)
    again = ProposeAgain(do="propose-again", id=NEW).apply(plan, LIBRARY)
    answered = ProposePlan(do="propose-plan", id=NEW, setting="church").apply(plan, LIBRARY)

    for after in (ready, again, answered):
        assert after.others == plan.others
        assert (after.place, after.meeting.number) == (1, 2)
    assert again.steps == plan.steps


@given(series(), st.integers(0, MOST_MEETINGS - 1))
def test_opening_a_meeting_changes_none_of_them(plan: Plan, place: int) -> None:
    after = OpenMeeting(do="open-meeting", id=NEW, place=place).apply(plan, a_library())

    assert after.sessions == plan.sessions
    assert after.place == (place if place < len(plan.sessions) else plan.place)


@given(series(), st.integers(0, MOST_MEETINGS - 1))
def test_removing_a_meeting_keeps_the_steps_of_the_others_in_order(plan: Plan, place: int) -> None:
    after = RemoveMeeting(do="remove-meeting", id=NEW, place=place).apply(plan, a_library())

    left = [one.steps for number, one in enumerate(plan.sessions) if number != place]
    assert [one.steps for one in after.sessions] == left
    if after.is_series and place < len(plan.sessions):
        assert [one.meeting.number for one in after.sessions] == list(range(1, len(left) + 1))
    if place != plan.place:
        assert after.steps == plan.steps


ACROSS = {"begin-series", "open-meeting", "remove-meeting", "copy-for", "postpone-talk"}


@given(series(), edits().filter(lambda one: one.do not in ACROSS))
def test_what_changes_the_open_meeting_leaves_the_others_alone(plan: Plan, operation: AnyEdit) -> None:
    after = operation.apply(plan, a_library())

    assert (after.others, after.place) == (plan.others, plan.place)


def test_the_last_meeting_stays() -> None:
    alone = Plan()

    assert RemoveMeeting(do="remove-meeting", id=NEW, place=0).apply(alone, LIBRARY) == alone
