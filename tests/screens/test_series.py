import json
from typing import Any

import pytest

from tests.screens.conftest import MakeVisit, add, name, propose
from toolbox.screens.hall import show as show_hall
from toolbox.screens.plan import show as show_plan
from toolbox.screens.series import show


def test_without_a_plan_there_is_only_the_series_of_an_author(visit: MakeVisit) -> None:
    body = show(visit(s="series"))

    assert (body["meetings"], body["make"], body["add"]) == ([], None, None)
    assert [one["operation"]["series"] for one in body["ready"]] == ["series-of-three"]


def test_a_plan_becomes_a_series_of_two_to_six(visit: MakeVisit) -> None:
    body = show(visit(propose(), s="series"))

    ways = body["make"]["ways"]
    assert [one["operation"]["count"] for one in ways] == [2, 3, 4, 5, 6]
    assert [one["label"] for one in ways if one["main"]] == ["3 keer"]

    made = visit({**ways[1]["operation"], "id": name(2)}, s="series")

    assert made.address.screen == "series"
    assert made.notice is not None
    assert made.notice.text.startswith("Je serie heeft 3 bijeenkomsten.")
    assert made.notice.can_undo


def test_the_themes_of_the_answers_come_along(visit: MakeVisit) -> None:
    body = show(visit(propose(themes=["domestic-violence"]), s="series", over="domestic-violence"))

    assert body["make"]["ways"][0]["operation"]["themes"] == ["domestic-violence"]


def a_series(visit: MakeVisit, **parameters: str) -> dict[str, Any]:
    visit(propose())
    return show(visit({"do": "begin-series", "count": 3, "id": name(2)}, s="series", **parameters))


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_every_meeting_says_what_it_asks_and_can_be_opened_replaced_and_removed(
    visit: MakeVisit, language: str
) -> None:
    body = a_series(visit, taal=language)

    assert json.dumps(body)
    assert len(body["meetings"]) == 3
    for place, one in enumerate(body["meetings"]):
        assert one["methods"]
        assert len(one["facts"]) == 2
        assert {one[act]["operation"]["place"] for act in ("open", "replace", "remove")} == {place}
    assert [bool(one["here"]) for one in body["meetings"]] == [True, False, False]


def test_opening_a_meeting_leads_to_the_plan_and_says_what_came_before(visit: MakeVisit) -> None:
    meetings = a_series(visit)["meetings"]

    opened = visit({**meetings[1]["open"]["operation"], "id": name(3)}, s="series")

    assert opened.address.screen == "plan"
    line = show_plan(opened)["series"]
    assert line["line"] == "Bijeenkomst 2 van 3"
    assert line["previous"]["titles"] == meetings[0]["methods"]
    assert [one["label"] for one in line["ways"]] == ["Naar bijeenkomst 1", "Naar bijeenkomst 3"]
    assert show_hall(opened)["previous"] == line["previous"]


def test_another_proposal_and_a_removal_are_told_and_undone(visit: MakeVisit) -> None:
    meetings = a_series(visit)["meetings"]

    replaced = visit({**meetings[2]["replace"]["operation"], "id": name(3)}, s="series")
    removed = visit({**meetings[2]["remove"]["operation"], "id": name(4)}, s="series")
    undone = visit({"do": "undo", "id": name(5)}, s="series")

    assert replaced.notice is not None
    assert replaced.notice.text.startswith("Bijeenkomst 3 is vervangen.")
    assert show(replaced)["meetings"][2]["methods"] != meetings[2]["methods"]
    assert removed.notice is not None
    assert removed.notice.can_undo
    assert len(show(removed)["meetings"]) == 2
    assert undone.plan == replaced.plan


def test_a_full_series_takes_no_more(visit: MakeVisit) -> None:
    visit(propose())
    full = visit({"do": "begin-series", "count": 6, "id": name(2)}, s="series")

    assert show(full)["add"] is None
    refused = visit({"do": "add-meeting", "id": name(3)}, s="series")
    assert refused.message == refused.say.state.refused
    assert refused.plan == full.plan


def test_a_plan_of_one_meeting_shows_the_way_to_a_series(visit: MakeVisit) -> None:
    line = show_plan(visit(add("tea-welcome")))["series"]

    assert (line["line"], line["previous"], line["ways"]) == (None, None, [])
    assert line["to"]["label"] == "Maak er een serie van"
    assert show_plan(visit(s="plan"))["goal"]["value"] == ""
