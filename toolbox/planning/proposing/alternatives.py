"""Alternatives: at most three other methods for a step, that fit there and keep every rule that blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.plan import Plan, Step
from toolbox.planning.proposing.path import Path
from toolbox.planning.proposing.scoring import score_method, score_neighbours, score_slot
from toolbox.planning.proposing.slots import AGREEMENTS, CARD, CONTENT, Slot
from toolbox.planning.proposing.suiting import suits_group, suits_subject
from toolbox.planning.proposing.timing import minutes_of
from toolbox.planning.proposing.walking import Broken, broken, places_of
from toolbox.planning.proposing.wishes import Wishes, wishes_of
from toolbox.values import changed

STAYS = frozenset({AGREEMENTS, CARD})  # what always belongs in a plan is not swapped
DIFFERENCE = 5  # minutes that a swap may be longer or shorter
PRICE = 10.0  # what a new advice costs an alternative: more than any score can win back


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another method for a step, and how long it would take there."""

    method: str
    minutes: int


def alternatives(plan: Plan, step_id: str, library: Library, *, limit: int = 3) -> tuple[Alternative, ...]:
    """The methods that a step can be swapped for, the best first; none for breaks and what must stay."""
    swapping = _swapping(plan, step_id, library)
    if swapping is None:
        return ()
    before = broken(plan, library)
    found = [
        (-worth, other.id, Alternative(other.id, minutes))
        for other, minutes in swapping.options()
        if (worth := swapping.worth(other, minutes, before)) is not None
    ]
    return tuple(alternative for _, _, alternative in sorted(found)[:limit])


def likely(plan: Plan, step_id: str, library: Library) -> tuple[str, ...]:
    """What a step can be swapped for by itself, the best first; nobody has looked at the rules yet."""
    swapping = _swapping(plan, step_id, library)
    if swapping is None:
        return ()
    found = [(-swapping.fits(other), other.id) for other, _ in swapping.options()]
    return tuple(name for _, name in sorted(found))


@dataclass(frozen=True, slots=True)
class _Swapping:
    """A step that is to be swapped, and what its plan breaks already."""

    plan: Plan
    library: Library
    wishes: Wishes
    step: Step
    method: Method
    slot: Slot

    def options(self) -> Iterator[tuple[Method, int]]:
        """The methods like that of the step, with the minutes that each would take."""
        for other in _like(self.method, self.plan, self.library, wishes=self.wishes):
            minutes = self.minutes(other)
            if minutes is not None:
                yield other, minutes

    def minutes(self, method: Method) -> int | None:
        """The minutes nearest to those of the step, when they are near enough."""
        least, _, most = minutes_of(method, self.slot, self.wishes)
        nearest = min(max(self.step.minutes, least), most)
        return nearest if least <= most and abs(nearest - self.step.minutes) <= DIFFERENCE else None

    def fits(self, method: Method) -> float:
        """How well a method fits the answers and the place."""
        fitting = score_method(method, self.wishes) + score_slot(method, self.slot, self.wishes)
        return fitting + float(method.facts.phase in self.slot.phases)

    def worth(self, method: Method, minutes: int, before: Broken) -> float | None:
        """How good a swap is; none when it breaks a rule that blocks and was kept."""
        swapped = changed(self.step, method=method.id, minutes=minutes)
        steps = tuple(swapped if step.id == swapped.id else step for step in self.plan.steps)
        plan = changed(self.plan, steps=steps)
        after = broken(plan, self.library)
        if after.blocking - before.blocking:
            return None
        beside = _beside(plan, method, self.library, wishes=self.wishes)
        return self.fits(method) + beside - PRICE * len(after.advising - before.advising)


def _swapping(plan: Plan, step_id: str, library: Library) -> _Swapping | None:
    """The step of a method that may be swapped, or none."""
    step = plan.step(step_id)
    method = library.methods.get(step.method or "") if step else None
    if step is None or method is None or method.id in STAYS or not library.in_meeting(method):
        return None
    return _Swapping(plan, library, wishes_of(plan, library), step, method, _slot(method, step))


def _slot(method: Method, step: Step) -> Slot:
    """The place of a step as a slot: the same phase is best, and about as intense."""
    intensity = method.facts.intensity
    name = "talk" if method.facts.phase in CONTENT else method.facts.phase
    calmest, heaviest = max(1, intensity - 1), intensity
    return Slot(name, frozenset({method.facts.phase}), step.minutes, calmest, heaviest)


def _like(method: Method, plan: Plan, library: Library, *, wishes: Wishes) -> Iterator[Method]:
    """The methods of the same part of a meeting that suit the answers and are not in the plan."""
    group, closes = library.phase_group(method).id, method.facts.phase == "closing"
    for other in library.methods.values():
        if (
            library.phase_group(other).id == group
            and (other.facts.phase == "closing") == closes
            and not plan.has(other.id)
            and suits_group(other, wishes)
            and (other.facts.phase in CONTENT or suits_subject(other, wishes))
        ):
            yield other


def _beside(plan: Plan, method: Method, library: Library, *, wishes: Wishes) -> float:
    """How well a method follows what is before it, and what is after it follows the method."""
    path, score = Path(wishes.limits), 0.0
    places = list(places_of(plan, library))
    for number, place in enumerate(places):
        near = method.id in {place.id, places[number - 1].id if number else ""}
        score += score_neighbours(path, place) if near and not place.is_pause else 0.0
        path = path.with_pause(place) if place.is_pause else path.with_place(place)
    return score
