from itertools import groupby, islice

import pytest

from tests.planning.proposing.making_proposals import wishes
from toolbox.planning.proposing.proposing import MOST_FILLED
from toolbox.planning.proposing.shapes import BARE, Shape, shapes
from toolbox.planning.proposing.slots import LOOK_BACK, PAUSE
from toolbox.planning.proposing.wishes import Wishes

LENGTHS = range(45, 485, 15)


def best(wished: Wishes) -> Shape:
    return next(iter(shapes(wished)))


def names(shape: Shape) -> list[str]:
    return [slot.name for slot in shape.slots]


@pytest.mark.parametrize("minutes", LENGTHS)
def test_every_shape_agrees_early_and_ends_with_the_help_card_and_a_round(minutes: int) -> None:
    for shape in shapes(wishes(minutes=minutes)):
        assert "agree" in names(shape)[:2]
        assert names(shape)[-2:] == ["card", "close"]


@pytest.mark.parametrize("minutes", LENGTHS)
def test_every_shape_fits_its_minutes(minutes: int) -> None:
    wished = wishes(minutes=minutes)

    assert all(sum(slot.minutes for slot in shape.slots) <= wished.busy for shape in shapes(wished))


@pytest.mark.parametrize("minutes", LENGTHS)
def test_among_the_first_shapes_are_some_with_short_stretches(minutes: int) -> None:
    first = islice(shapes(wishes(minutes=minutes)), MOST_FILLED)

    assert any(longest_stretch(shape) <= 75 for shape in first)


def longest_stretch(shape: Shape) -> int:
    stretches = groupby(shape.slots, key=lambda slot: slot.is_pause)
    return max(sum(slot.minutes for slot in slots) for is_pause, slots in stretches if not is_pause)


@pytest.mark.parametrize("minutes", LENGTHS)
def test_there_is_a_shape_for_every_length(minutes: int) -> None:
    assert best(wishes(minutes=minutes)).worth > 0


def test_two_hours_hold_a_whole_evening() -> None:
    evening = ["arrive", "agree", "meet", "loosen", "explore", "pause", "deepen", "decide", "card", "close"]

    assert evening in [names(shape) for shape in shapes(wishes(minutes=120))]


def test_an_hour_needs_no_break_and_an_evening_has_one() -> None:
    assert "pause" not in names(best(wishes(minutes=60)))
    assert names(best(wishes(minutes=120))).count("pause") == 1


def test_a_long_day_has_lunch_and_looks_back() -> None:
    day = best(wishes(minutes=360))

    assert [slot.minutes for slot in day.slots if slot.is_pause].count(30) == 1
    assert any(LOOK_BACK in shape.slots for shape in shapes(wishes(minutes=360)))


def test_in_a_mosque_there_is_time_for_prayer() -> None:
    pauses = [slot for slot in best(wishes(minutes=120, setting="mosque")).slots if slot.is_pause]

    assert [slot.minutes for slot in pauses] == [PAUSE.minutes + 5]


def test_a_break_never_stands_just_before_the_help_card() -> None:
    for shape in shapes(wishes(minutes=120)):
        assert names(shape)[-3] != "pause"


def test_an_interpreter_gets_no_more_working_parts_than_is_possible() -> None:
    rounds = {"arrive", "agree", "pause", "card", "close"}
    for shape in shapes(wishes(minutes=120, interpreter=150)):
        assert len([name for name in names(shape) if name not in rounds]) <= 3


def test_without_methods_for_the_place_people_share_instead() -> None:
    assert not {"explore", "talk", "deepen"} & {*names(best(wishes().easing("sharing-only")))}


def test_a_bare_plan_only_opens_and_closes() -> None:
    assert [shape.slots for shape in shapes(wishes().easing("bare"))] == [*BARE]


def test_the_same_answers_have_the_same_shapes() -> None:
    assert [*shapes(wishes())] == [*shapes(wishes())]
