"""Whys: one reason for each step, no two alike in a plan when that can be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from toolbox.library.library import Library
from toolbox.planning.proposing.path import HEAVY, Place
from toolbox.planning.proposing.proposal import Why
from toolbox.planning.proposing.reasons import AROUND, REASONS, Reason
from toolbox.planning.proposing.scene import Scene, is_raised, scenes
from toolbox.planning.proposing.searching import Found
from toolbox.planning.proposing.slots import CALL, STORYTELLER_CARE
from toolbox.planning.proposing.suiting import has_guest
from toolbox.planning.proposing.wishes import Wishes

Telling = tuple[int, Why]  # how much a reason tells


def whys_in_meeting(found: Found, wishes: Wishes, library: Library) -> tuple[Why, ...]:
    """A reason for every place; which of the true ones is drawn by the answers."""
    used: set[str] = set()
    named: list[Why] = []
    for scene in scenes(found.places, found.minutes, wishes, library):
        why = _chosen(_true_of(scene, REASONS[scene.place.slot]), used, wishes)
        used.add(why.kind)
        named.append(why)
    return tuple(named)


def why_around(name: str, found: Found, wishes: Wishes, library: Library) -> Why:
    """The reason for what is done before or after; it may name the step that asks for it."""
    asking = _asking(name, [place for place in found.places if not place.is_pause], library)
    scene = Scene(
        place=Place(id=name, slot="around", least=0, wish=0, most=0),
        method=library.methods[name],
        previous=asking,
        following=asking,
        after_pause=0,
        wishes=wishes,
        raised=is_raised(wishes, library),
    )
    return _chosen(_true_of(scene, AROUND[name]), set(), wishes)


def _asking(name: str, places: Sequence[Place], library: Library) -> Place | None:
    if name == STORYTELLER_CARE:
        return next(place for place in places if has_guest(library.methods[place.id]))
    if name == CALL:
        return next(place for place in places if place.intensity >= HEAVY)
    return places[-1] if places else None


def _true_of(scene: Scene, reasons: Iterable[Reason]) -> Iterable[Telling]:
    for reason in reasons:
        places = reason.places(scene)
        if places is not None:
            yield reason.tells, Why(reason.kind, places)


def _chosen(true: Iterable[Telling], used: set[str], wishes: Wishes) -> Why:
    """One that was not used yet and tells most; between equals the answers draw."""
    found = list(true)
    fresh = [one for one in found if one[1].kind not in used] or found
    return max(fresh, key=lambda one: (one[0], wishes.lot(one[1].kind)))[1]
