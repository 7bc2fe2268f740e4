from tests.screens.conftest import MakeVisit, add
from toolbox.planning.pack.choice import PRODUCTS
from toolbox.screens.parts.print_panel import print_panel


def test_every_paper_can_be_ticked_and_the_run_sheet_is(visit: MakeVisit) -> None:
    panel = print_panel(visit(add("tea-welcome"), s="plan"))

    assert tuple(one["id"] for one in panel["products"]) == PRODUCTS
    assert [one["id"] for one in panel["products"] if one["checked"]] == ["run-sheet"]
    assert all(one["label"] and one["hint"] for one in panel["products"])


def test_the_panel_holds_no_key(visit: MakeVisit) -> None:
    found = visit(add("tea-welcome"), s="plan")

    assert found.key
    assert found.key not in str(print_panel(found))
