from tests.screens.conftest import MakeVisit, add
from toolbox.screens.parts.plan_file import opening, plan_file
from toolbox.screens.plan_files import READ, WRITE


def test_a_file_can_be_opened_from_the_start_and_from_the_plan(visit: MakeVisit) -> None:
    found = visit(s="plan")

    assert opening(found)["open"]["path"] == READ
    assert plan_file(found)["open"] == opening(found)["open"]


def test_a_plan_with_parts_can_be_kept_as_a_file_and_an_empty_one_cannot(visit: MakeVisit) -> None:
    assert plan_file(visit(s="plan"))["save"] is None

    saved = plan_file(visit(add("tea-welcome"), s="plan"))["save"]

    assert (saved["path"], saved["file"]) == (WRITE, "plan.json")
    assert saved["unsaved"]
