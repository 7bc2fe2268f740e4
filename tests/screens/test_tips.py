from tests.screens.conftest import MakeVisit
from toolbox.library.tip_search import STRENGTHS
from toolbox.screens.tips import show


def test_every_tip_says_how_sure_it_is_and_leads_to_its_page(visit: MakeVisit) -> None:
    body = show(visit(s="tips", meer="5000"))

    assert len(body["tips"]) >= 40
    for card in body["tips"]:
        assert card["strength"]["label"]
        assert card["view"]["query"]["s"] == "tip"
        assert card["view"]["query"]["id"] == card["id"]


def test_eight_tips_are_shown_first(visit: MakeVisit) -> None:
    body = show(visit(s="tips"))

    assert len(body["tips"]) == 8
    assert body["more"]["wish"] == {"more": True}


def test_a_board_sees_the_surest_tips_first(visit: MakeVisit) -> None:
    found = visit(s="tips", voor="board", meer="5000")

    body = show(found)

    strengths = [found.library.tips[card["id"]].facts.strength for card in body["tips"]]
    assert len(strengths) >= 6
    assert strengths == sorted(strengths, key=STRENGTHS.index)


def test_the_count_of_an_option_is_what_choosing_it_gives(visit: MakeVisit) -> None:
    facets = show(visit(s="tips", voor="municipality"))["facets"]
    strengths = next(facet for facet in facets if facet["id"] == "strengths")

    for option in strengths["options"]:
        chosen = show(visit(s="tips", voor="municipality", zeker=option["id"]))
        assert chosen["count"].startswith(f"{option['count']} van")


def test_a_group_brings_its_note(visit: MakeVisit) -> None:
    body = show(visit(s="tips", met="somali-dutch"))

    assert body["tips"][0]["note"]["label"].endswith("Somalisch")


def test_a_dead_end_names_the_choice_to_drop(visit: MakeVisit) -> None:
    body = show(visit(s="tips", voor="municipality", wanneer="3", zeker="strong"))

    assert body["tips"] == []
    assert body["empty"]["actions"][-1]["wish"] == {"clear": True}
    assert len(body["empty"]["actions"]) >= 2


def test_all_mechanisms_can_be_reached_the_surest_first(visit: MakeVisit) -> None:
    found = visit(s="tips")

    (links,) = show(found)["after"]

    ids = [item["query"]["id"] for item in links["items"]]
    assert sorted(ids) == sorted(found.library.vocabulary.mechanisms)
    assert links["items"][0]["tag"] == "Sterk"


def test_a_choice_that_is_for_methods_alone_hides_no_tips(visit: MakeVisit) -> None:
    body = show(visit(s="tips", waarde="hospitality", alleen="framing", tijd="15", mensen="12"))

    assert body["count"].startswith(f"{len(visit().library.tips)} van")
    assert body["chips"] == []


def test_words_narrow_the_tips(visit: MakeVisit) -> None:
    found = visit(s="tips")
    found.search = "tweetallen"

    body = show(found)

    assert body["tips"][0]["id"] == "begin-in-pairs"
    assert body["search"]["value"] == "tweetallen"
    assert all(item["query"]["s"] != "tip" for item in body["also"]["items"])


def test_a_board_can_print_its_list_the_surest_first(visit: MakeVisit) -> None:
    body = show(visit(s="tips", voor="board"))

    wanted = body["print"]["wanted"]
    assert wanted["kind"] == "tips-list"
    assert [card["id"] for card in body["tips"]] == wanted["ids"][: len(body["tips"])]
    assert show(visit(s="tips"))["print"] is None
