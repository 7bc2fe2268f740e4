import json
from typing import Any

import pytest

from tests.screens.conftest import KEY, MakeVisit, name, propose
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parcel import Parcel, Wish
from toolbox.screens.parts.adapting import adapting
from toolbox.screens.receiving import receive
from toolbox.screens.visit import Visit


def looked(found: Visit, wish: str) -> dict[str, Any]:
    """What is seen after pressing a way."""
    again = Visit(found.desk, found.address, key=KEY)
    receive(again, Parcel.model_validate({"wishes": (Wish(n=1, look=wish),), "from": {}}))
    body = adapting(again, work_out(again.plan, again.library))
    assert body is not None
    return body


def test_nothing_is_worked_out_before_it_is_asked(visit: MakeVisit) -> None:
    found = visit(propose())
    body = looked(found, "")

    assert body["seen"] is None
    assert [one["label"] for one in body["people"]] == ["6", "8", "10", "16", "20", "30", "40"]
    assert [one["label"] for one in body["others"]] == ["De tweede leider komt niet"]


def test_thirty_people_are_seen_before_they_come(visit: MakeVisit) -> None:
    found = visit(propose(minutes=120, setting=None))

    seen = looked(found, "people 30")["seen"]

    assert seen["changes"][0] == "Van 12 naar 30 mensen"
    assert any("2 kringen" in line for line in seen["changes"])
    assert seen["misfits"]
    assert json.dumps(seen)


def test_one_press_tells_the_number_and_swaps_and_one_undo_takes_it_back(visit: MakeVisit) -> None:
    before = visit(propose(minutes=120, setting=None))
    seen = looked(before, "people 30")["seen"]
    one = next(one for one in seen["misfits"] if one["instead"])

    after = visit({**one["instead"]["operation"], "id": name(2)})
    all_done = visit({"do": "undo", "id": name(3)}, {**seen["all"]["operation"], "id": name(4)})
    undone = visit({"do": "undo", "id": name(5)})

    assert after.plan.meeting.people == 30
    swap = one["instead"]["operation"]["swaps"][0]
    assert [step.method for step in after.plan.steps if step.id == swap["step"]] == [swap["method"]]
    assert all_done.plan.meeting.people == 30
    assert undone.plan == before.plan


@pytest.mark.parametrize(
    ("wish", "operation"), [("leaders 1", {"leaders": 1}), ("reading", {"reading": False})]
)
def test_a_leader_who_stays_away_and_people_who_do_not_read(
    visit: MakeVisit, wish: str, operation: dict[str, Any]
) -> None:
    found = visit(propose(), {"do": "tell-meeting", "reading": True, "id": name(2)})

    seen = looked(found, wish)["seen"]

    assert seen["do"]["operation"] == {"do": "adapt-meeting", **operation}
    assert seen["changes"]
    assert visit({**seen["do"]["operation"], "id": name(3)}).previewed == ""


def test_without_a_programme_nothing_can_turn_out_otherwise(visit: MakeVisit) -> None:
    found = visit(s="plan")

    assert adapting(found, work_out(found.plan, found.library)) is None
