from hypothesis import given
from hypothesis import strategies as st

from tests.examples import plans
from tests.making import a_library, a_plan, a_step, an_id
from toolbox.planning.fitting import KEPT_METHODS, AllowInterpreter, EndOnTime, StartLater, fit, later
from toolbox.planning.plan import Plan
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

NEW = an_id(100)
LIBRARY = a_library()


def names(plan: Plan) -> list[str | None]:
    return [step.method for step in plan.steps]


def evening(minutes: int) -> Plan:
    """Tea, getting to know each other, a talk and a closing round: 60 minutes of steps."""
    return a_plan(
        a_step(1, method="tea-welcome", minutes=10),
        a_step(2, method="five-fingers", minutes=10),
        a_step(3, method="dilemma-cards", minutes=35),
        a_step(4, method="one-word-round", minutes=5),
        minutes=minutes,
    )


def test_what_fits_stays_as_it_is() -> None:
    fitted = fit(evening(60), LIBRARY)

    assert fitted.plan == evening(60)
    assert fitted.cuts == ()


def test_minutes_are_first_taken_from_what_comes_last_and_never_below_what_a_method_needs() -> None:
    least = LIBRARY.methods["dilemma-cards"].facts.minutes.min

    fitted = fit(evening(60 - (35 - least)), LIBRARY)

    assert fitted.over == 0
    assert names(fitted.plan) == names(evening(60))
    for step in fitted.plan.steps:
        assert step.minutes >= LIBRARY.methods[step.method or ""].facts.minutes.min


def test_when_shorter_is_not_enough_a_part_of_the_content_goes_and_not_welcome_or_closing() -> None:
    fitted = fit(evening(15), LIBRARY)

    assert "tea-welcome" in names(fitted.plan)
    assert "one-word-round" in names(fitted.plan)
    assert [cut.step.method for cut in fitted.cuts if cut.dropped] == ["dilemma-cards"]
    assert fitted.over == 0


def test_what_cannot_be_found_is_said() -> None:
    fitted = fit(a_plan(a_step(1, method="tea-welcome", minutes=40), minutes=15), LIBRARY)

    assert fitted.over > 0 or work_out(fitted.plan, LIBRARY).over == 0


def test_a_late_start_keeps_the_end() -> None:
    before = work_out(evening(60), LIBRARY)

    after = StartLater(do="start-later", id=NEW, by=10).apply(evening(60), LIBRARY)

    assert after.start == before.plan.start + 10
    assert work_out(after, LIBRARY).end <= before.end


def test_ending_on_time_fits_the_steps() -> None:
    after = EndOnTime(do="end-on-time", id=NEW).apply(evening(45), LIBRARY)

    assert work_out(after, LIBRARY).over == 0


def test_an_interpreter_takes_time_of_the_talking_only_and_gives_it_back() -> None:
    plan = evening(120)

    twice = AllowInterpreter(do="allow-interpreter", id=NEW, factor=200).apply(plan, LIBRARY)

    assert twice.meeting.interpreter == 200
    for before, after in zip(plan.steps, twice.steps, strict=True):
        talk = LIBRARY.methods[before.method or ""].facts.talk_share
        assert abs(after.minutes - before.minutes * (1 + talk)) <= 2.5
    back = AllowInterpreter(do="allow-interpreter", id=NEW, factor=100).apply(twice, LIBRARY)
    assert [step.minutes for step in back.steps] == [step.minutes for step in plan.steps]


@given(plans(), st.sampled_from([5, 20, 60]))
def test_fitting_never_lengthens_reorders_or_drops_what_must_stay(plan: Plan, by: int) -> None:
    fitted = fit(later(plan, by), LIBRARY)

    kept = [step.id for step in fitted.plan.steps]
    assert kept == [step.id for step in plan.steps if step.id in kept]
    assert all(step.minutes <= (plan.step(step.id) or step).minutes for step in fitted.plan.steps)
    gone = {cut.step.method for cut in fitted.cuts if cut.dropped}
    assert not gone & KEPT_METHODS
    assert fitted.over == work_out(fitted.plan, LIBRARY).over


def test_a_pause_and_an_own_part_are_not_dropped() -> None:
    plan = a_plan(
        a_step(1, method=None, minutes=30),
        changed(a_step(2, method=None, minutes=30), title="Thee"),
        minutes=15,
    )

    assert len(fit(plan, LIBRARY).plan.steps) == 2


def test_what_takes_no_meeting_time_is_not_shortened() -> None:
    plan = a_plan(
        a_step(1, method="team-briefing", minutes=15),
        *evening(45).steps[1:],
        a_step(5, method="follow-up-call"),
    )

    fitted = fit(changed(plan, minutes=30), LIBRARY)

    assert {cut.step.method for cut in fitted.cuts} & {"team-briefing", "follow-up-call"} == set()


def test_a_pause_keeps_the_ten_minutes_that_make_it_one() -> None:
    plan = a_plan(a_step(1, method=None, minutes=20), a_step(2, minutes=10), minutes=15)

    assert [step.minutes for step in fit(plan, LIBRARY).plan.steps if step.is_pause] == [10]
