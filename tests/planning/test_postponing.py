from hypothesis import given
from hypothesis import strategies as st

from tests.making import an_id
from tests.planning.advice.broken import END, START
from tests.planning.advice.making_advice import a_full_library, a_plan_of
from toolbox.planning.fitting import KEPT_METHODS, fit, later
from toolbox.planning.plan import MOST_MEETINGS, Plan, plan_of
from toolbox.planning.postponing import PostponeTalk, postponed
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

LIBRARY = a_full_library()
TALK = ("photo-language 20", "keep-change-let-go 15")
EVENING = a_plan_of(*START, TALK[0], "pause 10", TALK[1], *END, minutes=75)
SHORT = changed(EVENING, minutes=20)


def postponing(by: int = 0) -> PostponeTalk:
    return PostponeTalk(do="postpone-talk", id=an_id(90), by=by)


def test_with_enough_time_nothing_is_postponed() -> None:
    assert postponed(EVENING, LIBRARY) is None
    assert postponing().apply(EVENING, LIBRARY) == EVENING


def test_the_talk_waits_for_a_meeting_like_this_one() -> None:
    after = postponing().apply(SHORT, LIBRARY)

    today, following = after.sessions
    assert after.place == 0
    assert not {"photo-language", "keep-change-let-go"} & {step.method for step in today.steps}
    assert KEPT_METHODS & {step.method for step in SHORT.steps} <= {step.method for step in today.steps}
    assert [step.method for step in following.steps] == [step.method for step in SHORT.steps]
    assert [one.meeting.number for one in after.sessions] == [1, 2]
    assert not {step.id for step in today.steps} & {step.id for step in following.steps}


def test_in_a_series_the_talk_comes_before_that_of_the_next_meeting() -> None:
    following = a_plan_of(*START, "dilemma-cards 15", "keep-change-let-go 15", *END, minutes=75).sessions[0]
    series = plan_of((SHORT.sessions[0], following))

    after = postponing().apply(series, LIBRARY)

    names = [step.method for step in after.sessions[1].steps]
    assert names.index("photo-language") + 1 == names.index("dilemma-cards")
    assert names.count("keep-change-let-go") == 1


def test_a_full_series_has_no_room() -> None:
    full = plan_of([SHORT.sessions[0]] * MOST_MEETINGS, place=MOST_MEETINGS - 1)

    assert postponed(full, LIBRARY) is None


@given(st.integers(0, 12).map(lambda number: 5 * number), st.integers(3, 15).map(lambda number: 5 * number))
def test_no_part_of_the_talk_is_lost_and_none_comes_under_its_minimum(by: int, minutes: int) -> None:
    plan: Plan = changed(EVENING, minutes=minutes)
    found = postponed(plan, LIBRARY, by=by)
    fitted = fit(later(plan, by) if by else plan, LIBRARY)
    if found is None:
        assert not fitted.over
        return

    after = postponing(by).apply(plan, LIBRARY)

    assert {step.method for session in after.sessions for step in session.steps} == {
        step.method for step in plan.steps
    }
    assert work_out(after, LIBRARY).over <= fitted.over
    for step in after.steps:
        method, before = LIBRARY.methods.get(step.method or ""), plan.step(step.id)
        assert before is not None
        assert method is None or step.minutes >= min(method.facts.minutes.min, before.minutes)
