from tests.screens.conftest import MakeVisit
from toolbox.screens.address import CARDS
from toolbox.screens.find import picked_card
from toolbox.screens.find import show as show_find
from toolbox.screens.parcel import Wish
from toolbox.screens.parts.picking import pick


def test_the_button_says_what_it_is_for_and_whether_it_is_on(visit: MakeVisit) -> None:
    free, picked = (
        pick(visit(kies=chosen), "our-children", title="Onze kinderen", label="In Mijn tips")
        for chosen in ("", "our-children")
    )

    assert (free["on"], picked["on"]) == (False, True)
    assert (free["name"], free["id"]) == ("Onze kinderen", "our-children")


def test_picking_again_lets_go_and_keeps_the_cards_that_were_shown(visit: MakeVisit) -> None:
    found = visit(s="tips", meer=str(CARDS * 2))
    wish = Wish.model_validate_json(
        '{"n": 1, "toggle": ["kies", "our-children"]}',
    )

    once = wish.obey(found.address, found.library)
    twice = wish.obey(once, found.library)

    assert once.parameters() == {"s": "tips", "kies": "our-children", "meer": "16"}
    assert twice == found.address


def test_a_tip_that_does_not_exist_cannot_be_picked(visit: MakeVisit) -> None:
    found = visit(s="tips")

    there = Wish(n=1, toggle=("kies", "never-heard-of")).obey(found.address, found.library)

    assert there == found.address


def test_clearing_the_choices_keeps_what_was_picked(visit: MakeVisit) -> None:
    found = visit(s="tips", kies="our-children", voor="board")

    there = Wish(n=1, clear=True).obey(found.address, found.library)

    assert there.parameters() == {"s": "tips", "kies": "our-children"}


def test_whoever_picked_something_sees_how_much_and_the_way_to_it(visit: MakeVisit) -> None:
    card = picked_card(visit(s="tips", kies="our-children,five-fingers"))

    assert card == {
        "label": "2 gekozen om af te drukken",
        "query": {"s": "picked", "kies": "our-children,five-fingers"},
    }
    assert picked_card(visit(s="tips")) is None


def test_cards_of_methods_show_the_button_once_somebody_picks(visit: MakeVisit) -> None:
    before, after = show_find(visit(s="find")), show_find(visit(s="find", kies="our-children"))

    assert {card["pick"] is None for card in before["cards"]} == {True}
    assert {card["pick"]["on"] for card in after["cards"]} == {False}
