import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.library.library import Library
from toolbox.screens.address import CARDS, MOST, Address, cleared, read_address, toggled, with_choice


def test_an_empty_address_is_the_start_in_dutch(library: Library) -> None:
    address, damaged = read_address({}, library)

    assert address == Address()
    assert not damaged


def test_what_is_the_same_without_saying_it_may_be_said(library: Library) -> None:
    address, damaged = read_address({"s": "ask", "taal": "nl", "vraag": "1", "meer": str(CARDS)}, library)

    assert address == Address(screen="ask")
    assert not damaged


def test_choices_come_back_as_they_were_written(library: Library) -> None:
    given_address = Address(
        screen="find",
        communities=("refugees", "christian"),
        themes=("upbringing",),
        minutes="30",
        framing="human-rights",
        special=("community",),
        shown=16,
        language="en",
        products=("participants",),
        beside="fa",
        discreet="nee",
    )

    address, damaged = read_address(given_address.parameters(), library)

    assert address == given_address
    assert not damaged


@pytest.mark.parametrize(
    "parameters",
    [
        {"s": "nowhere"},
        {"met": "refugees,marsians"},
        {"over": "upbrining"},
        {"tijd": "forever"},
        {"waarde": "greed"},
        {"taal": "xx"},
        {"id": "../../etc/passwd"},
        {"plan": "geheim"},
        {"meer": "9" * 400},
        {"vraag": "6"},
        {"naast": "xx"},
        {"neutraal": "misschien"},
    ],
)
def test_what_is_not_recognised_is_left_out_and_said(library: Library, parameters: dict[str, str]) -> None:
    address, damaged = read_address(parameters, library)

    assert damaged
    assert set(address.parameters().values()) <= {"refugees", str(MOST)}


@given(
    st.dictionaries(st.sampled_from(["s", "id", "met", "over", "tijd", "waarde", "taal", "meer"]), st.text())
)
def test_no_address_breaks_the_page(library: Library, parameters: dict[str, str]) -> None:
    address, _ = read_address(parameters, library)

    assert read_address(address.parameters(), library) == (address, False)


def test_a_choice_is_added_and_taken_away() -> None:
    address = Address(shown=24)

    once = toggled(address, "met", "refugees")
    twice = toggled(once, "met", "refugees")

    assert once.communities == ("refugees",)
    assert once.shown == CARDS
    assert twice.communities == ()


def test_a_facet_that_does_not_exist_changes_nothing() -> None:
    address = Address(communities=("refugees",))

    assert toggled(address, "shown", "12") == address
    assert with_choice(address, "met", "christian") == address


def test_clearing_keeps_screen_value_and_language() -> None:
    address = Address(screen="find", communities=("refugees",), minutes="15", framing="safety", language="en")

    assert cleared(address) == Address(screen="find", framing="safety", language="en")


def test_the_number_of_cards_stays_within_bounds(library: Library) -> None:
    assert read_address({"meer": "1"}, library)[0].shown == CARDS
    assert read_address({"meer": "99999"}, library)[0].shown == MOST
