from tests.screens.conftest import MakeVisit, add
from toolbox.planning.pack.choice import PRODUCTS, SIZES
from toolbox.screens.parts.print_panel import print_panel


def test_every_paper_can_be_ticked_and_the_run_sheet_is(visit: MakeVisit) -> None:
    panel = print_panel(visit(add("tea-welcome"), s="plan"))

    assert [one["id"] for one in panel["products"]] == [one for one in PRODUCTS if one != "overview"]
    assert [one["id"] for one in panel["products"] if one["checked"]] == ["run-sheet"]
    assert all(one["label"] and one["hint"] for one in panel["products"])


def test_every_product_shows_its_sizes_with_pages_and_how_often_it_is_needed(visit: MakeVisit) -> None:
    panel = print_panel(visit(add("tea-welcome"), s="plan"))

    for one in panel["products"]:
        assert tuple(size["id"] for size in one["sizes"]) == SIZES[one["id"]]
        assert all(size["alone"]["pages"] >= 1 for size in one["sizes"])
        assert all("ongeveer" in size["alone"]["about"] for size in one["sizes"])
        assert 1 <= one["copies"] <= panel["mostCopies"]
    assert {one["id"]: one["copies"] for one in panel["products"]}["participants"] == 12


def test_another_language_beside_the_dutch_is_counted(visit: MakeVisit) -> None:
    panel = print_panel(visit(add("tea-welcome"), s="plan"))

    (poster,) = [one for one in panel["products"] if one["id"] == "poster"]
    assert [(size["alone"]["pages"], size["beside"]["pages"]) for size in poster["sizes"]] == [(1, 2), (2, 4)]
    assert panel["participants"]["alone"] == "nl"


def test_the_words_of_the_invitation_can_be_copied(visit: MakeVisit) -> None:
    panel = print_panel(visit(add("tea-welcome"), s="plan"))

    paste = {one["id"]: one["paste"] for one in panel["products"]}
    assert [name for name, one in paste.items() if one] == ["invitation"]
    assert paste["invitation"]["lines"][0] == "Komt u ook praten?"


def test_a_count_sheet_says_that_nobody_writes(visit: MakeVisit) -> None:
    panel = print_panel(visit(add("tea-welcome"), s="plan"))

    (hint,) = [one["hint"] for one in panel["products"] if one["id"] == "evaluation"]
    assert hint == "Niemand schrijft. Jij telt handen op één blad."


def test_the_panel_holds_no_key(visit: MakeVisit) -> None:
    found = visit(add("tea-welcome"), s="plan")

    assert found.key
    assert found.key not in str(print_panel(found))


def test_eight_languages_can_stand_beside_dutch(visit: MakeVisit) -> None:
    found = print_panel(visit(add("tea-welcome"), s="plan", taal="ar"))["participants"]

    assert found["chosen"] == "ar"
    assert {one["id"] for one in found["languages"]} >= {"nl", "en", "ar"}
    assert found["isDiscreet"] is False


def test_the_first_choice_says_dutch_only_in_the_words_of_the_screen(visit: MakeVisit) -> None:
    found = print_panel(visit(add("tea-welcome"), s="plan", taal="en"))["participants"]

    first = found["languages"][0]
    assert (first["id"], first["label"], first["language"]) == ("nl", "Dutch only", "en")
    assert all(one["language"] == one["id"] for one in found["languages"][1:])
