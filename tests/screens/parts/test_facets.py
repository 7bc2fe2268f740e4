from typing import Any

from tests.screens.conftest import MakeVisit
from toolbox.screens.find import show as show_find
from toolbox.screens.parts.facets import Facets, chips, label
from toolbox.screens.tips import show as show_tips
from toolbox.screens.visit import Visit


def _none(visit: Visit) -> Facets:
    """Facets of a list in which every choice finds nothing."""
    return Facets(visit, lambda _facet, _option: 0, visit.say.find.option_count)


def _options(facet: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in facet["options"]}


def test_what_finds_nothing_stays_in_sight_and_cannot_be_chosen(visit: MakeVisit) -> None:
    facets = _none(visit())

    facets.many("over", "Thema", [("upbringing", "Opvoeding")])

    (option,) = facets.made[0]["options"]
    assert (option["label"], option["count"], option["off"]) == ("Opvoeding", 0, True)


def test_what_was_chosen_can_always_be_let_go(visit: MakeVisit) -> None:
    facets = _none(visit(over="upbringing", tijd="15"))

    facets.many("over", "Thema", [("upbringing", "Opvoeding")])
    facets.one("tijd", "Tijd", [("15", "Kort")], any_label="Maakt niet uit", any_count=0)

    assert not any(option["off"] for facet in facets.made for option in facet["options"])
    assert [wish for _, wish in facets.chips] == [{"toggle": ["over", "upbringing"]}, {"set": ["tijd", None]}]


def test_a_community_is_never_off_for_what_suits_everyone_suits_it(visit: MakeVisit) -> None:
    facets = _none(visit())

    facets.many("met", "Met wie", [("refugees", "Vluchtelingen")])

    assert not facets.made[0]["options"][0]["off"]


def test_of_one_choice_anything_is_chosen_until_something_is(visit: MakeVisit) -> None:
    free, chosen = _none(visit()), _none(visit(tijd="15"))

    for facets in (free, chosen):
        facets.one(
            "tijd", "Tijd", [("15", "Kort"), ("30", "Langer")], any_label="Maakt niet uit", any_count=9
        )

    assert [one["checked"] for one in free.made[0]["options"]] == [False, False, True]
    assert [one["checked"] for one in chosen.made[0]["options"]] == [True, False, False]
    assert chosen.made[0]["options"][-1]["wish"] == {"set": ["tijd", None]}


def test_a_count_is_also_said_in_words(visit: MakeVisit) -> None:
    found = visit()
    facets = Facets(found, lambda _facet, _option: 1, found.say.find.option_count)

    facets.plain("Lezen", "Zonder lezen en schrijven")

    assert facets.made[0]["options"][0]["countLabel"] == "1 werkvorm"


def test_each_chip_says_what_pressing_it_does(visit: MakeVisit) -> None:
    found = visit(over="upbringing")
    facets = _none(found)
    facets.many("over", "Thema", [("upbringing", "Opvoeding")])

    shown = chips(found, facets)

    (chip,) = shown["chips"]
    assert chip["label"] == "Opvoeding"
    assert chip["name"] == found.say.find.remove.format(choice="Opvoeding")
    assert shown["clear"]["wish"] == {"clear": True}


def test_without_choices_there_is_nothing_to_clear(visit: MakeVisit) -> None:
    found = visit()

    assert chips(found, _none(found))["clear"] is None


def test_what_is_asked_less_often_is_behind_more_choices(visit: MakeVisit) -> None:
    methods, tips = show_find(visit(s="find"))["facets"], show_tips(visit(s="tips"))["facets"]

    assert [one["id"] for one in methods if one["more"]] == [
        "settings",
        "groups",
        "tensions",
        "people",
        "plain",
    ]
    assert [one["id"] for one in tips if one["more"]] == ["themes", "groups", "strengths", "mechanisms"]
    assert _options(tips[0]).keys() == {"leader", "board", "municipality", "trainer"}


def test_a_word_of_the_vocabulary_falls_back_to_dutch(visit: MakeVisit) -> None:
    sides = {"nl": "Opvoeden", "en": "Bringing up"}

    assert label(visit(taal="en"), sides) == "Bringing up"
    assert label(visit(taal="ar"), sides) == "Opvoeden"
