from datetime import date, timedelta

from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.library.safety import HALF_A_YEAR
from toolbox.screens.safety import call, show


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


def test_an_old_number_warns(visit: MakeVisit, library: Library) -> None:
    found = visit(s="safety")
    point = library.referral[0]

    fresh = call(found, point, today=point.seen_on)
    old = call(found, point, today=point.seen_on + timedelta(days=HALF_A_YEAR + 1))

    assert found.say.safety.old not in fresh["source"]
    assert old["source"].endswith(found.say.safety.old)
    assert isinstance(point.seen_on, date)
