import json
from typing import Any

import pytest

from tests.screens.conftest import MakeVisit, name, propose
from toolbox.screens.series import show


def panel(visit: MakeVisit, **parameters: str) -> dict[str, Any]:
    visit(propose())
    visit({"do": "begin-series", "count": 3, "id": name(2)})
    found: dict[str, Any] = show(visit(s="series", **parameters))["print"]
    return found


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_a_series_can_be_printed_whole_with_the_overview_in_front(visit: MakeVisit, language: str) -> None:
    found = panel(visit, taal=language)

    assert json.dumps(found)
    assert [one["place"] for one in found["meetings"]] == [0, 1, 2]
    assert [one["id"] for one in found["products"][:2]] == ["overview", "run-sheet"]
    assert [one["id"] for one in found["products"] if one["checked"]] == ["overview", "run-sheet"]
    assert all(
        len(size["alone"]["each"]) == len(size["beside"]["each"]) == 3
        for one in found["products"]
        for size in one["sizes"]
    )
    assert [one["id"] for one in found["products"] if one["isOnce"]] == ["overview"]


def test_what_can_hurt_people_is_said_of_the_meeting_that_it_is_in(visit: MakeVisit) -> None:
    assert panel(visit)["advice"]["blocks"] == []

    plan = visit(s="series").plan
    card = next(one.id for one in plan.steps if one.method == "referral-card")
    broken = show(visit({"do": "remove-step", "step": card, "id": name(3)}, s="series"))["print"]

    blocks = broken["advice"]["blocks"]
    assert {one["place"] for one in blocks} == {0}
    assert all(one["text"].startswith("Bijeenkomst 1: ") for one in blocks)


def test_one_meeting_is_no_series(visit: MakeVisit) -> None:
    assert show(visit(propose(), s="series"))["print"] is None
