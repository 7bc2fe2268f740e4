import pytest
from hypothesis import given

from tests.examples import series
from tests.making import a_library, an_id
from tests.planning.proposing.answers import ours
from toolbox.planning.copying import CopyFor
from toolbox.planning.editing import UnknownIdError
from toolbox.planning.plan import Plan, Reason, read_plan
from toolbox.planning.starting import ProposePlan
from toolbox.values import changed

COPY = CopyFor(do="copy-for", id=an_id(100), communities=("christian",), setting="church", people=20)


def test_the_steps_stay_and_what_was_said_of_the_old_group_goes() -> None:
    plan = ProposePlan(do="propose-plan", id=an_id(1), setting="mosque", themes=("upbringing",)).apply(
        changed(Plan(), meeting=changed(Plan().meeting, number=3, reading=True, leaders=2)), ours()
    )
    plan = changed(
        plan, reasons=(Reason(rule="R08", text="Zij willen het zo."),), goal="Ieder weet waar hulp is."
    )

    copy = COPY.apply(plan, ours())

    assert [(one.method, one.minutes) for one in copy.steps] == [
        (one.method, one.minutes) for one in plan.steps
    ]
    assert {one.why for one in copy.steps} == {None}
    assert copy.reasons == ()
    assert (copy.meeting.communities, copy.meeting.setting, copy.meeting.people) == (
        ("christian",),
        "church",
        20,
    )
    assert (copy.meeting.number, copy.meeting.reading, copy.meeting.themes) == (1, False, ("upbringing",))
    assert (copy.goal, copy.minutes, copy.start) == (plan.goal, plan.minutes, plan.start)


def test_a_group_that_nobody_knows_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        CopyFor(do="copy-for", id=an_id(1), communities=("marsians",)).apply(Plan(), ours())


@given(series())
def test_of_a_series_only_the_open_meeting_is_copied(plan: Plan) -> None:
    copy = CopyFor(do="copy-for", id=an_id(100), people=20).apply(plan, a_library())

    assert not copy.is_series
    assert [(one.id, one.note, one.minutes) for one in copy.steps] == [
        (one.id, one.note, one.minutes) for one in plan.steps
    ]
    assert read_plan(copy.model_dump_json()) == copy
