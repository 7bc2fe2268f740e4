"""Timing: how the minutes of a meeting are shared out, in steps of five."""

from __future__ import annotations

from collections.abc import Sequence

from toolbox.library.method import Method
from toolbox.planning.proposing.path import Place
from toolbox.planning.proposing.rules import ALL_SPOKEN, LONGEST_LISTENING
from toolbox.planning.proposing.slots import Slot
from toolbox.planning.proposing.wishes import ROUND, Limits, Wishes, fives_up

PERCENT = 100
BREAK = 20  # the longest break
EXTRA = 10  # minutes that a talk may take above its normal length


def minutes_of(method: Method, slot: Slot, wishes: Wishes) -> tuple[int, int, int]:
    """The least, wished and most minutes of a method; an interpreter makes its talk longer (R14).

    The least is not the shortest that the method can do, but what this slot asks of it, if it normally takes
    as much. The most can be under the least: then there is no room for the interpreter.
    """
    facts = method.facts
    longer = 1 + facts.talk_share * (wishes.meeting.interpreter / PERCENT - 1)
    asked = max(facts.minutes.min, min(slot.least, facts.minutes.normal))
    least, normal = fives_up(asked * longer), fives_up(facts.minutes.normal * longer)
    most = facts.minutes.max if facts.speakers != "one" else min(facts.minutes.max, LONGEST_LISTENING)
    return least, max(least, min(normal, most)), most


def break_of(slot: Slot) -> Place:
    """A break, as long as its slot asks, and not shorter."""
    return Place(id="", slot=slot.name, least=slot.minutes, wish=slot.minutes, most=max(slot.minutes, BREAK))


def shared_out(places: Sequence[Place], limits: Limits) -> tuple[int, ...]:
    """Give every place its least, then the talks what they wish, then the others; then let talks grow."""
    given = [place.least for place in places]
    for goals in (
        [place.wish if place.is_talk else 0 for place in places],
        [place.wish for place in places],
        [min(place.most, place.wish + EXTRA) if place.is_talk else 0 for place in places],
    ):
        _grow(given, goals, places=places, limits=limits)
    return tuple(given)


def hurry(places: Sequence[Place], minutes: Sequence[int]) -> int:
    """How many minutes the methods get less than they wish."""
    return sum(max(0, place.wish - given) for place, given in zip(places, minutes, strict=True))


def _grow(given: list[int], goals: Sequence[int], *, places: Sequence[Place], limits: Limits) -> None:
    """Give five minutes to the part that has least of its goal, as long as time and rules allow."""
    hungry = {place for place, goal in enumerate(goals) if given[place] < goal}
    while hungry and sum(given) + ROUND <= limits.busy:
        place = min(hungry, key=lambda one: (given[one] / goals[one], one))
        given[place] += ROUND
        if not _keeps_times(given, places, limits):
            given[place] -= ROUND
            hungry.remove(place)
        elif given[place] >= goals[place]:
            hungry.remove(place)


def _keeps_times(given: Sequence[int], places: Sequence[Place], limits: Limits) -> bool:
    """Say whether no stretch is too long (R08) and everybody speaks in time (R20)."""
    first = next((number for number, one in enumerate(places) if one.speakers not in {"", "one"}), None)
    if first is not None and sum(given[: first + 1]) > ALL_SPOKEN:
        return False
    passed = 0
    for place, minutes in zip(places, given, strict=True):
        passed = 0 if place.is_pause else passed + minutes
        if passed > limits.stretch:
            return False
    return True
