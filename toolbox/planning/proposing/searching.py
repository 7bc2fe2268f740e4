"""Searching: the best methods for a shape, by a beam: at every slot only the best beginnings go on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate
from operator import itemgetter

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.proposing.path import Path, Place, place_of
from toolbox.planning.proposing.rules import may_come
from toolbox.planning.proposing.scoring import (
    score_method,
    score_neighbours,
    score_slot,
    tried_with_group,
)
from toolbox.planning.proposing.shapes import Shape
from toolbox.planning.proposing.slots import PLANNED, Slot
from toolbox.planning.proposing.suiting import suits_group, suits_people, suits_slot
from toolbox.planning.proposing.timing import break_of, hurry, minutes_of, shared_out
from toolbox.planning.proposing.wishes import Wishes

BEAM, FINALISTS = 8, 4  # beginnings that go on; whole plans of which the minutes are shared out
MOST_OF_PHASE = 80  # methods of a phase that are looked at for every slot
MOST_ALIKE, MOST_PLACES = 2, 18  # methods of one character, and in all, that are tried in a slot
SHAPE_WEIGHT, HURRY_WEIGHT, SHORT_TALK_WEIGHT, EMPTY_WEIGHT = 0.25, 0.02, 0.1, 0.02
TALK_SHARE = 0.4  # of the busy minutes that at least go to the theme

Scored = tuple[float, Method]


@dataclass(frozen=True, slots=True)
class Found:
    """Places with their minutes, and how good they are together."""

    places: tuple[Place, ...]
    minutes: tuple[int, ...]
    score: float


class Stock:
    """The methods that suit the group, by phase, each with its score; made once for the answers.

    Of the many methods that a large library has for a phase the answers draw some, noted ones first.
    """

    def __init__(self, library: Library, wishes: Wishes) -> None:
        """Sort out what suits."""
        self._wishes = wishes
        self.limits = wishes.limits
        self._methods = library.methods
        self._places: dict[Slot, tuple[Place, ...]] = {}
        suiting: dict[str, list[Method]] = defaultdict(list)
        for method in library.methods.values():
            phase = method.facts.phase
            if phase in PLANNED and suits_group(method, wishes):
                suiting[phase].append(method)
        self._by_phase = {phase: self._scored(methods) for phase, methods in suiting.items()}

    def _scored(self, methods: list[Method]) -> list[Scored]:
        wishes = self._wishes
        if len(methods) > MOST_OF_PHASE:
            methods = nlargest(
                MOST_OF_PHASE, methods, key=lambda one: tried_with_group(one, wishes) + wishes.lot(one.id)
            )
        return [(score_method(method, wishes), method) for method in methods]

    def can_fill(self, shape: Shape) -> bool:
        """Say whether there is something for every slot."""
        return all(map(self.places, shape.slots))

    def places(self, slot: Slot) -> tuple[Place, ...]:
        """What may stand in a slot, the best first; of methods with one character only the best two."""
        if slot not in self._places:
            found = [break_of(slot)] if slot.is_pause else self._as_places(self._known(slot), slot)
            found.sort(key=lambda place: (-place.score, place.id))
            self._places[slot] = tuple(_thinned(found))
        return self._places[slot]

    def _known(self, slot: Slot) -> Iterator[Scored]:
        if slot.only is None:
            for phase in sorted(slot.phases):
                for score, method in self._by_phase.get(phase, ()):
                    if suits_slot(method, slot, self._wishes):
                        yield score, method
            return
        fixed = self._methods.get(slot.only)
        if fixed is not None and suits_people(fixed, self._wishes):
            yield 0.0, fixed

    def _as_places(self, methods: Iterable[Scored], slot: Slot) -> list[Place]:
        found = []
        for score, method in methods:
            least, wish, most = minutes_of(method, slot, self._wishes)
            if least <= most:
                whole = score + score_slot(method, slot, self._wishes)
                found.append(place_of(method, slot=slot.name, least=least, wish=wish, most=most, score=whole))
        return found


def search(shape: Shape, stock: Stock) -> Found | None:
    """The best way to fill a shape, if there is one that holds all rules."""
    options = [stock.places(slot) for slot in shape.slots]
    limits, needed = stock.limits, _needed(options)
    paths = [Path(limits)]
    for number, places in enumerate(options):
        paths = _next(paths, places, left=limits.busy - needed[number])
    found = [_found(path, shape) for path in paths[:FINALISTS]]
    return max(found, key=lambda one: one.score, default=None)


def _needed(options: Sequence[Sequence[Place]]) -> list[int]:
    """The minutes that the slots after each slot need at least."""
    shortest = [min(place.least for place in places) for places in options]
    return [*accumulate(reversed(shortest), initial=0)][-2::-1]


def _next(paths: Iterable[Path], places: Sequence[Place], *, left: int) -> list[Path]:
    """Put every place behind every path that it may follow, and keep the best."""
    if places[0].is_pause:
        return [path.with_pause(places[0]) for path in paths if path.minutes + places[0].least <= left]
    longer = (
        (path.score + place.score + score_neighbours(path, place), path, place)
        for path in paths
        for place in places
        if path.minutes + place.least <= left and may_come(path, place)
    )
    best = nlargest(BEAM, longer, key=itemgetter(0))
    return [path.with_place(place, score=score - path.score) for score, path, place in best]


def _found(path: Path, shape: Shape) -> Found:
    minutes = shared_out(path.places, path.limits)
    talk = sum(given for place, given in zip(path.places, minutes, strict=True) if place.is_talk)
    score = (
        path.score / max(1, path.blocks)
        + SHAPE_WEIGHT * shape.worth
        - HURRY_WEIGHT * hurry(path.places, minutes)
        - SHORT_TALK_WEIGHT * max(0.0, TALK_SHARE * path.limits.busy - talk)
        - EMPTY_WEIGHT * (path.limits.busy - sum(minutes))
    )
    return Found(path.places, minutes, score)


def _thinned(places: Iterable[Place]) -> Iterable[Place]:
    """Leave out what is like two better ones: the rules would treat them the same."""
    seen: Counter[tuple[object, ...]] = Counter()
    kept = 0
    for place in places:
        character = (place.intensity, place.energy, place.ground, place.content, place.form, place.least)
        seen[character] += 1
        if seen[character] <= MOST_ALIKE:
            kept += 1
            yield place
        if kept == MOST_PLACES:
            return
