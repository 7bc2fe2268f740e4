from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.screens.conftest import MakeVisit, add
from toolbox.library.library import Library
from toolbox.screens.address import Address
from toolbox.screens.desk import Desk
from toolbox.screens.find import show
from toolbox.screens.visit import Visit


def _options(body: dict[str, Any], facet: str) -> dict[str, Any]:
    return {one["id"]: one for found in body["facets"] if found["id"] == facet for one in found["options"]}


def test_all_methods_are_counted_and_eight_are_shown(visit: MakeVisit, library: Library) -> None:
    body = show(visit(s="find"))

    assert len(body["cards"]) == 8
    assert body["count"] == f"{len(library.methods)} van {len(library.methods)} werkvormen"
    assert body["more"]["label"] == "Laat er nog 8 zien"
    assert body["chips"] == []
    assert body["clear"] is None


def test_the_count_of_an_option_is_what_choosing_it_gives(visit: MakeVisit) -> None:
    body = show(visit(s="find", met="refugees", tijd="15"))

    for theme, option in _options(body, "themes").items():
        chosen = show(visit(s="find", met="refugees", tijd="15", over=theme))
        assert chosen["count"].startswith(f"{option['count']} van"), theme


def test_a_group_brings_its_notes_forward_and_hides_nothing(visit: MakeVisit, library: Library) -> None:
    body = show(visit(s="find", met="somali-dutch", meer="5000"))

    noted = [card["note"] is not None for card in body["cards"]]
    assert noted == sorted(noted, reverse=True)
    assert len(noted) == len(library.methods)
    assert _options(body, "communities")["somali-dutch"]["count"] == sum(noted)


def test_only_what_is_special_for_a_group_can_be_asked(visit: MakeVisit) -> None:
    body = show(visit(s="find", met="somali-dutch", meer="5000"))

    narrowed = show(visit(s="find", met="somali-dutch", alleen="community", meer="5000"))

    assert _options(body, "communities")["community"]["count"] == len(narrowed["cards"])
    assert all(card["note"] for card in narrowed["cards"])


def test_the_value_changes_every_question_and_hides_nothing(visit: MakeVisit) -> None:
    plain = show(visit(s="find"))
    seen = show(visit(s="find", waarde="neighbourly-love"))

    assert [card["id"] for card in plain["cards"]] == [card["id"] for card in seen["cards"]]
    assert all(card["questionLabel"] == "Vraag vanuit naastenliefde" for card in seen["cards"])
    assert all(
        one["question"] != two["question"] for one, two in zip(plain["cards"], seen["cards"], strict=True)
    )


def test_a_value_without_a_question_shows_the_general_one(visit: MakeVisit) -> None:
    seen = show(visit(s="find", waarde="living-together", meer="5000"))

    labels = {card["questionLabel"] for card in seen["cards"]}
    assert "Algemene vraag" in labels
    only = show(visit(s="find", waarde="living-together", alleen="framing", meer="5000"))
    assert {card["questionLabel"] for card in only["cards"]} == {"Vraag vanuit goed samenleven"}


def test_choices_stand_above_the_list_and_can_be_taken_away(visit: MakeVisit) -> None:
    body = show(visit(s="find", met="refugees", over="upbringing", tijd="15", alleen="community"))

    assert [chip["wish"] for chip in body["chips"]] == [
        {"toggle": ["met", "refugees"]},
        {"toggle": ["alleen", "community"]},
        {"toggle": ["over", "upbringing"]},
        {"set": ["tijd", None]},
    ]
    assert body["filters"]["button"].endswith("(4)")


def test_a_dead_end_names_the_choice_to_drop(visit: MakeVisit) -> None:
    body = show(visit(s="find", over="fgm", tijd="more", waarde="hospitality", alleen="framing"))
    assert body["cards"] == []

    actions = body["empty"]["actions"]

    assert actions[-1]["wish"] == {"clear": True}
    assert len(actions) > 1
    assert all("Zonder" in action["label"] for action in actions[:-1])


def test_what_is_in_the_plan_says_so(visit: MakeVisit) -> None:
    body = show(visit(add("tea-welcome"), s="find"))

    assert {card["id"]: card["inPlan"] for card in body["cards"]}["tea-welcome"]
    assert body["planCard"]["text"] == "1 onderdeel · 10 van 90 minuten"


CHOICES = st.builds(
    Address,
    screen=st.just("find"),
    communities=st.lists(st.sampled_from(["refugees", "christian", "mixed"]), unique=True).map(tuple),
    themes=st.lists(st.sampled_from(["upbringing", "fgm", "discrimination"]), unique=True).map(tuple),
    minutes=st.sampled_from([None, "15", "30", "more"]),
    shown=st.just(5000),
)


@given(CHOICES)
def test_the_shown_count_is_the_number_of_cards(first_desk: Desk, address: Address) -> None:
    body = show(Visit(first_desk, address))

    assert body["count"].startswith(f"{len(body['cards'])} van")
    assert (body["empty"] is None) == bool(body["cards"])
