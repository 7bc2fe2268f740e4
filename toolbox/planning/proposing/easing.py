"""Easing: what gives, and in which order, when no plan meets every answer; and how a plan says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.proposing.proposal import Answer, Compromise, Places
from toolbox.planning.proposing.searching import Found
from toolbox.planning.proposing.slots import DEEPEN, SHARE, TALK
from toolbox.planning.proposing.suiting import (
    suits_community,
    suits_people,
    suits_readers,
    suits_series,
    suits_setting,
)
from toolbox.planning.proposing.wishes import Ease, Wishes

# From what a group hardly notices to what changes the meeting: first each alone, then more and more together.
ORDER: tuple[Ease, ...] = (
    "wider-theme",
    "circles",
    "helped-reading",
    "two-interpreters",
    "sharing-only",
    "any-community",
    "elsewhere",
    "used-before",
    "bare",
)
BLOCKS: Mapping[Ease, Answer] = MappingProxyType(
    {
        "wider-theme": "theme",
        "circles": "people",
        "helped-reading": "reading",
        "two-interpreters": "interpreter",
        "sharing-only": "setting",
        "any-community": "community",
        "elsewhere": "setting",
        "used-before": "series",
        "bare": "minutes",
    }
)
CORES = (TALK.name, DEEPEN.name)  # where the theme itself is met
Suits = Callable[[Method, Wishes], bool]
STRICTLY: Mapping[Ease, Suits] = MappingProxyType(
    {
        "circles": suits_people,
        "helped-reading": suits_readers,
        "any-community": suits_community,
        "elsewhere": suits_setting,
        "used-before": suits_series,
    }
)


def easings(wishes: Wishes) -> Iterator[Wishes]:
    """The wishes as they are; then with one thing eased; then with more and more; a bare plan comes last."""
    useful = [ease for ease in ORDER if ease != "bare" and _can_help(ease, wishes)]
    yield wishes
    for ease in useful:
        yield wishes.easing(ease)
    for count in range(2, len(useful) + 1):
        yield wishes.easing(*useful[:count])
    yield wishes.easing("bare")
    yield wishes.easing(*useful, "bare")


def compromises(found: Found, wishes: Wishes, library: Library) -> tuple[Compromise, ...]:
    """Which answers this plan does not meet in full, and what it does instead."""
    methods = {place.id: library.methods[place.id] for place in found.places if not place.is_pause}
    strict = wishes.easing()
    eased = [ease for ease in ORDER if ease in wishes.eased and _shows(ease, found, methods, wishes=strict)]
    return (
        *_from_the_start(wishes),
        *(Compromise(BLOCKS[ease], _kind(ease, methods, wishes), _places(wishes)) for ease in eased),
    )


def _kind(ease: Ease, methods: Mapping[str, Method], wishes: Wishes) -> str:
    """Which sentence says it: too few people is not too many, and an unknown place is not a wrong one."""
    if ease == "circles" and any(one.facts.group.min > wishes.meeting.people for one in methods.values()):
        return "few_people"
    if BLOCKS[ease] == "setting" and wishes.meeting.setting is None:
        return "unknown_place"
    return ease.replace("-", "_")


def _from_the_start(wishes: Wishes) -> Iterator[Compromise]:
    """What no search can mend: a heavy theme in a first meeting, and too few leaders."""
    if wishes.waiting:
        yield Compromise("theme", "trust_first", {"theme": wishes.waiting[0]})
    if wishes.leaders > wishes.meeting.leaders:
        places = {"leaders": wishes.leaders, "people": wishes.meeting.people}
        yield Compromise("leaders", "more_leaders", places)


def _can_help(ease: Ease, wishes: Wishes) -> bool:
    """Say whether easing makes any difference for these answers."""
    meeting = wishes.meeting
    pointless = {
        "wider-theme": not wishes.sensitive,
        "helped-reading": meeting.reading,
        "two-interpreters": not wishes.has_interpreter,
        "any-community": not meeting.communities,
        "used-before": not wishes.used,
    }
    return not pointless.get(ease, False)


def _shows(ease: Ease, found: Found, methods: Mapping[str, Method], *, wishes: Wishes) -> bool:
    """Say whether the plan makes use of what was eased."""
    if ease in STRICTLY:
        return any(not STRICTLY[ease](method, wishes) for method in methods.values())
    if ease == "wider-theme":
        cores = [methods[place.id] for place in found.places if place.slot in CORES]
        return not any(one in method.facts.themes for method in cores for one in wishes.themes)
    return ease != "sharing-only" or any(place.slot == SHARE.name for place in found.places)


def _places(wishes: Wishes) -> Places:
    """Everything that a sentence about a compromise may name."""
    meeting = wishes.meeting
    found: dict[str, str | int] = {"minutes": wishes.minutes, "people": meeting.people}
    if meeting.communities:
        found["community"] = meeting.communities[0]
    if wishes.themes:
        found["theme"] = wishes.themes[0]
    if meeting.setting:
        found["setting"] = meeting.setting
    return found
