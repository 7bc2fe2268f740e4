from dataclasses import replace

import pytest

from tests.making_methods import a_method
from tests.planning.proposing.making_proposals import a_break, a_place, wishes
from toolbox.planning.proposing.path import Place
from toolbox.planning.proposing.slots import HELP, LOOSEN, PAUSE, TALK
from toolbox.planning.proposing.timing import break_of, hurry, minutes_of, shared_out
from toolbox.planning.proposing.wishes import Limits


def can_take(least: int, wish: int, most: int, *, slot: str = "meet", speakers: str = "all") -> Place:
    return replace(a_place(slot=slot, speakers=speakers), least=least, wish=wish, most=most)


def limits(busy: int, stretch: int = 75) -> Limits:
    return replace(wishes().limits, busy=busy, stretch=stretch)


def test_a_method_takes_what_its_slot_asks_and_no_less_than_it_needs() -> None:
    method = a_method("one", minutes=20)  # at least 5, at most 30

    assert minutes_of(method, HELP, wishes()) == (5, 20, 30)
    assert minutes_of(method, LOOSEN, wishes()) == (10, 20, 30)
    assert minutes_of(method, TALK, wishes()) == (15, 20, 30)


@pytest.mark.parametrize(("interpreter", "least", "wish"), [(100, 15, 20), (150, 25, 30), (200, 30, 30)])
def test_an_interpreter_makes_talk_longer(interpreter: int, least: int, wish: int) -> None:
    method = a_method("one", minutes=20, talk_share=1.0)

    assert minutes_of(method, TALK, wishes(interpreter=interpreter)) == (least, wish, 30)


def test_nobody_only_listens_for_more_than_twenty_minutes() -> None:
    assert minutes_of(a_method("one", minutes=25, speakers="one"), TALK, wishes()) == (15, 20, 20)


def test_a_break_is_never_shorter_than_its_slot() -> None:
    pause = break_of(replace(PAUSE, minutes=30))

    assert (pause.least, pause.wish, pause.most) == (30, 30, 30)
    assert pause.is_pause


def test_talks_get_their_minutes_before_the_rest() -> None:
    places = [can_take(5, 10, 10), can_take(15, 25, 40, slot="share"), can_take(5, 10, 10)]

    assert shared_out(places, limits(busy=35)) == (5, 25, 5)
    assert shared_out(places, limits(busy=45)) == (10, 25, 10)


def test_what_is_left_lets_talks_grow_and_then_stays_free() -> None:
    places = [can_take(5, 10, 20), can_take(15, 25, 60, slot="share")]

    assert shared_out(places, limits(busy=75)) == (10, 35)


def test_no_stretch_grows_too_long() -> None:
    places = [can_take(10, 20, 20), can_take(20, 40, 60, slot="share"), a_break(), can_take(20, 40, 60)]

    assert shared_out(places, limits(busy=200, stretch=45)) == (10, 35, 10, 40)


def test_everybody_speaks_within_twenty_minutes() -> None:
    places = [can_take(5, 20, 20, speakers="one"), can_take(10, 20, 20)]

    assert sum(shared_out(places, limits(busy=60))) == 20


def test_hurry_is_what_methods_lack() -> None:
    assert hurry([can_take(5, 10, 10), can_take(5, 20, 20)], [10, 15]) == 5
