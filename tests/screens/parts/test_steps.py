from tests.screens.conftest import MakeVisit, add
from toolbox.planning.plan import Plan, Step
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parts.steps import step
from toolbox.storage.store import Stored


def test_a_step_can_be_shorter_until_five_and_longer_until_four_hours(visit: MakeVisit) -> None:
    found = visit(add("five-fingers"))
    for minutes, more, less in ((5, True, False), (10, True, True), (240, False, True)):
        plan = Plan(steps=(Step(id="0" * 16, method="five-fingers", minutes=minutes),))
        found.stored = Stored(plan, revision=1, can_undo=False, can_redo=False, applied=())

        shown = step(found, work_out(plan, found.library).parts, 0, timed=True)

        assert (shown["more"] is not None, shown["less"] is not None) == (more, less)


def test_a_method_that_is_gone_stays_in_the_plan_and_says_so(visit: MakeVisit) -> None:
    found = visit()
    plan = Plan(steps=(Step(id="0" * 16, method="gone", minutes=10, note="bewaar mij"),))
    found.stored = Stored(plan, revision=1, can_undo=False, can_redo=False, applied=())

    shown = step(found, work_out(plan, found.library).parts, 0, timed=True)

    assert shown["title"] == "Deze werkvorm bestaat niet meer: gone"
    assert shown["summary"] == "Niet meer beschikbaar"
    assert shown["note"]["value"] == "bewaar mij"
    assert shown["view"] is None
