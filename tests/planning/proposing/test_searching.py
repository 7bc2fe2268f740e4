from dataclasses import replace
from types import MappingProxyType

import pytest

from tests.making_methods import a_method
from tests.planning.proposing.making_proposals import an_evening_library, wishes, without
from toolbox.library.library import by_id
from toolbox.planning.proposing.searching import Stock, search
from toolbox.planning.proposing.shapes import Shape
from toolbox.planning.proposing.slots import AGREE, CLOSE, EXPLORE, HELP, MEET, PAUSE, TALK

EVENING = Shape((AGREE, MEET, TALK, HELP, CLOSE), 5.0)


def test_a_shape_is_filled_with_methods_and_minutes_that_hold_the_rules() -> None:
    found = search(EVENING, Stock(an_evening_library(), wishes(minutes=60)))

    assert found is not None
    assert [place.slot for place in found.places] == ["agree", "meet", "talk", "card", "close"]
    assert sum(found.minutes) <= 50
    assert found.places[1].id == "five-fingers" or found.places[2].form == "pairs"


def test_what_holds_no_rules_is_not_found() -> None:
    backwards = Shape((TALK, AGREE, CLOSE), 0)

    assert search(backwards, Stock(an_evening_library(), wishes())) is None


def test_what_does_not_fit_the_minutes_is_not_found() -> None:
    assert search(EVENING, Stock(an_evening_library(), wishes(minutes=30))) is None


def test_a_stock_knows_whether_it_can_fill_a_shape() -> None:
    assert Stock(an_evening_library(), wishes()).can_fill(EVENING)
    assert not Stock(without("group-agreements"), wishes()).can_fill(EVENING)


def test_a_fixed_slot_has_one_place_and_a_break_needs_no_method() -> None:
    stock = Stock(an_evening_library(), wishes())

    assert [place.id for place in stock.places(HELP)] == ["referral-card"]
    assert [place.is_pause for place in stock.places(PAUSE)] == [True]


@pytest.mark.parametrize("people", [3, 100])
def test_a_fixed_method_must_suit_the_number_of_people_too(people: int) -> None:
    strict = wishes(people=people)

    assert not Stock(an_evening_library(), strict).places(AGREE)
    assert Stock(an_evening_library(), strict.easing("circles")).places(AGREE)


def test_of_many_methods_some_are_drawn_and_noted_ones_first() -> None:
    library = an_evening_library()
    many = [a_method(f"circle-{number}", phase="exploring") for number in range(200)]
    many.append(a_method("noted", phase="exploring", energy="active", notes=("refugees",)))
    large = replace(library, methods=MappingProxyType({**library.methods, **by_id(many)}))

    drawn = Stock(large, wishes(communities=("refugees",))).places(EXPLORE)

    assert len(drawn) < 20
    assert "noted" in [place.id for place in drawn]


def test_places_come_best_first() -> None:
    scores = [place.score for place in Stock(an_evening_library(), wishes()).places(EXPLORE)]

    assert scores == sorted(scores, reverse=True)
