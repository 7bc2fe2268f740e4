from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.screens.safety import show


def test_the_three_numbers_come_first(visit: MakeVisit) -> None:
    body = show(visit(s="safety"))

    assert [one["number"] for one in body["parts"][0]["calls"]] == ["112", "0800-2000", "113"]


def test_what_nobody_checked_and_lines_for_professionals_are_not_shown(
    visit: MakeVisit, library: Library
) -> None:
    body = show(visit(s="safety"))

    shown = {one["name"] for part in body["parts"] if part["kind"] == "calls" for one in part["calls"]}
    hidden = {
        one.name for one in library.referral if one.status == "CHECK" or one.audience == "professionals"
    }
    assert hidden
    assert not shown & hidden


def test_numbers_are_filled_into_the_rules(visit: MakeVisit) -> None:
    body = show(visit(s="safety"))

    texts = " ".join(
        step["text"] for part in body["parts"] if part["kind"] == "steps" for step in part["steps"]
    )
    assert "112" in texts
    assert "0800-2000" in texts
