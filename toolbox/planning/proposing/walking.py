"""Walking: go through a plan as it is, and name the rules that it breaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.planning.plan import Plan, Step
from toolbox.planning.proposing.path import HEAVY, Path, Place, place_of
from toolbox.planning.proposing.rules import ADVISING, BLOCKING
from toolbox.planning.proposing.slots import CALL, CALM, CARD, CONTENT, OPEN_QUARTER
from toolbox.planning.proposing.wishes import Limits, wishes_of

SOFT_END = 10  # minutes


@dataclass(frozen=True, slots=True)
class Broken:
    """The rules that a plan breaks: those that block printing, and those that advise."""

    blocking: frozenset[str]
    advising: frozenset[str]


def broken(plan: Plan, library: Library) -> Broken:
    """Name the rules that a plan breaks; aftercare and the end are looked at as a whole."""
    limits = wishes_of(plan, library).limits
    blocking: set[str] = set()
    advising: set[str] = set()
    path = Path(limits)
    for place in places_of(plan, library):
        if place.is_pause:
            path = path.with_pause(place)
            continue
        blocking |= {name for name, rule in BLOCKING.items() if not rule(path, place)}
        advising |= {name for name, rule in ADVISING.items() if not rule(path, place)}
        path = path.with_place(place)
    blocking |= {*_of_the_end(path.places), *_of_the_care(plan, path.places)}
    advising |= {*_of_the_time(path, limits)}
    return Broken(frozenset(blocking), frozenset(advising))


def places_of(plan: Plan, library: Library) -> Iterator[Place]:
    """What takes time in the meeting, as places with exactly their minutes; own steps are light."""
    for step in plan.steps:
        method = library.methods.get(step.method or "")
        if method is not None:
            if library.in_meeting(method):
                minutes = step.minutes
                yield place_of(method, slot="", least=minutes, wish=minutes, most=minutes)
        elif step.is_pause:
            yield Place(id="", slot="pause", least=step.minutes, wish=step.minutes, most=step.minutes)
        else:
            yield _own(step)


def _own(step: Step) -> Place:
    """Tea, a word of welcome, or a method that the library lost: nothing is known but its minutes."""
    minutes = step.minutes
    return Place(
        id=step.id, slot="own", least=minutes, wish=minutes, most=minutes, phase="welcome", energy="steady"
    )


def _of_the_end(places: Sequence[Place]) -> Iterator[str]:
    """R06: the last ten minutes are light, open nothing new, and end with a round."""
    methods = [place for place in places if place.intensity]
    if not methods or not methods[-1].is_last_round or methods[-1].speakers != "all":
        yield "R06"
    left = SOFT_END
    for place in reversed(methods):
        if left > 0 and (place.intensity > CALM or place.phase in CONTENT):
            yield "R06"
        left -= place.least


def _of_the_care(plan: Plan, places: Sequence[Place]) -> Iterator[str]:
    """R07: the help card, an open quarter, and a call after something heavy."""
    heavy = any(place.intensity >= HEAVY for place in places)
    needed = (CARD, OPEN_QUARTER, *((CALL,) if heavy else ()))
    if not all(map(plan.has, needed)):
        yield "R07"


def _of_the_time(path: Path, limits: Limits) -> Iterator[str]:
    """R09: one tenth of the minutes stays free."""
    if path.minutes > limits.busy:
        yield "R09"
