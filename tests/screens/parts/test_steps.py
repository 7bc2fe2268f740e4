from typing import Any

from tests.screens.conftest import MakeVisit, add
from toolbox.planning.plan import Plan, Step, Why
from toolbox.planning.run_sheet import work_out
from toolbox.planning.splitting import SplitStep
from toolbox.screens.hall import show as hall
from toolbox.screens.parts.steps import step
from toolbox.screens.plan import show
from toolbox.screens.visit import Visit
from toolbox.storage.store import Stored


def first_step(visit: Visit, plan: Plan) -> dict[str, Any]:
    sheet = work_out(plan, visit.library)
    return step(visit, sheet.parts, 0, sheet=sheet)


def test_a_step_can_be_shorter_until_five_and_longer_until_four_hours(visit: MakeVisit) -> None:
    found = visit(add("five-fingers"))
    for minutes, more, less in ((5, True, False), (10, True, True), (240, False, True)):
        plan = Plan(steps=(Step(id="0" * 16, method="five-fingers", minutes=minutes),))
        found.stored = Stored(plan, revision=1, can_undo=False, can_redo=False, applied=())

        shown = first_step(found, plan)

        assert (shown["longer"] is not None, shown["shorter"] is not None) == (more, less)


def test_a_method_that_is_gone_stays_in_the_plan_and_says_so(visit: MakeVisit) -> None:
    found = visit()
    plan = Plan(steps=(Step(id="0" * 16, method="gone", minutes=10, note="bewaar mij"),))
    found.stored = Stored(plan, revision=1, can_undo=False, can_redo=False, applied=())

    shown = first_step(found, plan)

    assert shown["title"] == "Deze werkvorm bestaat niet meer: gone"
    assert shown["summary"] == "Niet meer beschikbaar"
    assert shown["note"]["value"] == "bewaar mij"
    assert shown["view"] is None


def test_an_own_part_is_called_as_its_leader_called_it(visit: MakeVisit) -> None:
    found = visit({"do": "add-own", "title": "Welkom door de imam", "id": "0" * 16})

    shown = first_step(found, found.plan)

    assert (shown["title"], shown["summary"], shown["free"]) == ("Welkom door de imam", "", True)
    assert shown["remove"]["name"] == "Weg: Welkom door de imam"


def test_a_step_says_why_it_is_there(visit: MakeVisit) -> None:
    found = visit()
    here = Step(id="0" * 16, method="five-fingers", minutes=10, why=Why(kind="heart", minutes=90))
    plan = Plan(steps=(here,))
    found.stored = Stored(plan, revision=1, can_undo=False, can_redo=False, applied=())

    shown = first_step(found, plan)

    assert shown["why"] == "Dit is het hart van jullie 90 minuten."


def test_a_step_that_waits_for_its_time_says_how_long(visit: MakeVisit) -> None:
    found = visit()
    plan = Plan(steps=(Step(id="0" * 16, method="five-fingers", minutes=10, at=19 * 60 + 20),))
    found.stored = Stored(plan, revision=1, can_undo=False, can_redo=False, applied=())

    shown = first_step(found, plan)

    assert (shown["time"], shown["waits"], shown["warning"]) == ("19.20", "20 minuten ruimte", None)


def test_a_step_that_a_fixed_time_cuts_can_be_done_in_two_parts(visit: MakeVisit) -> None:
    found = visit()
    talk = Step(id="0" * 15 + "1", method="dilemma-cards", minutes=60)
    prayer = Step(id="0" * 15 + "2", method=None, title="Gebed", minutes=15, at=19 * 60 + 30)
    found.stored = Stored(Plan(steps=(talk, prayer)), revision=1, can_undo=False, can_redo=False, applied=())

    shown = show(found)["steps"]

    assert shown[1]["warning"] == "Dit schuift naar achteren door een vaste tijd."
    assert "‘Gebed’" in shown[1]["split"]["text"]
    assert shown[0]["split"] is None
    split = SplitStep(do="split-step", id="0" * 15 + "3", step=talk.id).apply(found.plan, found.library)
    found.stored = Stored(split, revision=2, can_undo=True, can_redo=False, applied=())
    sections = [one["section"] for one in show(found)["steps"]]
    assert [bool(one) for one in sections] == [True, False, True]
    joins = [one["join"] for one in show(found)["steps"]]
    assert [one and one["operation"]["step"] for one in joins] == [talk.id, None, "0" * 15 + "3"]
    lines = [one["lines"][0] for one in hall(found)["parts"] if one["lines"]]
    assert lines == [one for one in sections if one]
