import json

from tests.screens.conftest import MakeVisit, add
from toolbox.screens.picked import print_one, show

CHOSEN = "our-children,five-fingers,never-heard-of,begin-in-pairs"


def test_what_was_picked_is_listed_as_it_was_picked_and_what_is_unknown_is_dropped(visit: MakeVisit) -> None:
    found = visit(s="picked", kies=CHOSEN)

    tips, methods = show(found)["parts"]

    assert found.address.picked == ("our-children", "five-fingers", "begin-in-pairs")
    assert [item["query"]["id"] for item in tips["items"]] == ["our-children", "begin-in-pairs"]
    assert [item["query"]["id"] for item in methods["items"]] == ["five-fingers"]


def test_each_kind_of_paper_has_its_button(visit: MakeVisit) -> None:
    tips, methods = show(visit(s="picked", kies=CHOSEN, waarde="safety"))["print"]

    assert tips["wanted"] == {"kind": "tips", "ids": ["our-children", "begin-in-pairs"], "framing": "safety"}
    assert methods["wanted"] == {"kind": "methods", "ids": ["five-fingers"], "framing": "safety"}
    assert (tips["file"], methods["file"]) == ("tips.pdf", "werkvormen.pdf")


def test_one_kind_alone_has_one_button(visit: MakeVisit) -> None:
    body = show(visit(s="picked", kies="begin-in-pairs"))

    assert [one["wanted"]["kind"] for one in body["print"]] == ["tips"]
    assert len(body["parts"]) == 1


def test_picked_ones_stay_in_every_address_and_can_go_away(visit: MakeVisit) -> None:
    body = show(visit(s="picked", kies="begin-in-pairs", taal="en"))

    (item,) = body["parts"][0]["items"]

    assert item["query"]["kies"] == "begin-in-pairs"
    assert item["away"]["wish"] == {"toggle": ["kies", "begin-in-pairs"]}
    assert all(way["query"]["kies"] == "begin-in-pairs" for way in body["ways"])


def test_nothing_picked_says_where_to_pick(visit: MakeVisit) -> None:
    found = visit(s="picked")

    body = show(found)

    assert body["lead"] == found.say.picked.empty
    assert (body["parts"], body["print"]) == ([], [])
    assert [way["query"]["s"] for way in body["ways"]] == ["find", "tips"]


def test_the_plan_is_not_what_was_picked(visit: MakeVisit) -> None:
    body = show(visit(add("tea-welcome"), s="picked"))

    assert body["print"] == []


def test_one_method_can_be_printed_from_its_page(visit: MakeVisit) -> None:
    found = visit(s="method", id="five-fingers", waarde="upbringing")

    button = print_one(found, found.library.methods["five-fingers"])

    assert button["wanted"] == {"kind": "methods", "ids": ["five-fingers"], "framing": "upbringing"}
    assert button["button"] == found.say.picked.print_one
    assert json.dumps(button)
