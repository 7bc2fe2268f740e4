"""Wishes, places and paths for tests, and a library in which an evening can be proposed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from tests.making import a_library
from tests.making_methods import a_method
from tests.making_terms import a_theme, sides
from toolbox.library.library import Library, by_id
from toolbox.library.vocabulary import Phase, Setting
from toolbox.planning.plan import Meeting, Plan
from toolbox.planning.proposing.path import Path, Place
from toolbox.planning.proposing.wishes import Limits, Wishes, wishes_of

PHASES = {
    "preparation": "before",
    "welcome": "1",
    "acquaintance": "2",
    "warming-up": "2",
    "exploring": "3",
    "deepening": "3",
    "story": "3",
    "norms": "3",
    "resistance": "3",
    "deciding": "4",
    "closing": "4",
    "evaluation": "4",
    "aftercare": "after",
}
STEADY: dict[str, Any] = {"energy": "steady"}
FACTS: dict[str, dict[str, Any]] = {
    "key-person-talk": {"phase": "preparation"},
    "storyteller-care": {"phase": "preparation"},
    "interpreter-briefing": {"phase": "preparation"},
    "team-briefing": {"phase": "preparation", "leaders": 2},
    "tea-welcome": {"phase": "welcome", **STEADY, "speakers": "pairs"},
    "group-agreements": {
        "phase": "welcome",
        **STEADY,
        "ground": "neither",
        "content": "none",
        "speakers": "pairs",
    },
    "five-fingers": {"phase": "acquaintance", **STEADY, "form": "small-groups"},
    "floor-map": {"phase": "acquaintance", "energy": "active", "form": "movement"},
    "speed-rounds": {"phase": "warming-up", "energy": "active", "form": "pairs"},
    "photo-language": {"phase": "exploring", **STEADY, "intensity": 2, "minutes": 20},
    "take-a-stand": {
        "phase": "exploring",
        "energy": "active",
        "form": "movement",
        "intensity": 3,
        "minutes": 20,
        "content": "opinion",
        "ground": "difference",
    },
    "talking-circle": {"phase": "deepening", "form": "pairs", "intensity": 3, "minutes": 20},
    "film-dialogue": {"phase": "deepening", "energy": "steady", "intensity": 3, "minutes": 20},
    "witness-pair": {
        "phase": "story",
        "intensity": 4,
        "leaders": 2,
        "minutes": 20,
        "mechanisms": ("witness-of-bond",),
    },
    "law-in-plain-language": {
        "phase": "norms",
        **STEADY,
        "content": "information",
        "minutes": 20,
        "themes": ("domestic-violence",),
    },
    "buzz-pairs": {"phase": "resistance", **STEADY, "form": "pairs", "content": "opinion"},
    "heated-moment": {"phase": "resistance", **STEADY},
    "small-step": {"phase": "deciding", **STEADY, "content": "none", "intensity": 2},
    "head-heart-hands": {"phase": "evaluation", **STEADY, "content": "opinion"},
    "referral-card": {
        "phase": "closing",
        "content": "information",
        "speakers": "one",
        "ground": "neither",
        "literacy": "low",
        "minutes": 5,
    },
    "one-word-round": {"phase": "closing", "content": "none", "minutes": 5},
    "open-quarter": {"phase": "aftercare", "intensity": 2, "leaders": 2, "minutes": 15},
    "follow-up-call": {"phase": "aftercare", "intensity": 2},
    "team-debrief": {"phase": "aftercare", "intensity": 2},
}


@cache
def an_evening_library() -> Library:
    """Make a library with a method or two for every part of an evening, and a theme of each sensitivity."""
    small = a_library()
    phases = [
        Phase.model_validate({"id": name, "label": sides(name), "group": group})
        for name, group in PHASES.items()
    ]
    themes = [
        a_theme("upbringing", "normal"),
        a_theme("lgbtiq-acceptance", "raised"),
        a_theme("domestic-violence", "high"),
    ]
    settings = [
        Setting(id=name, label=sides(name), short=sides(name), note=sides("Bel."))
        for name in ("mosque", "church", "online")
    ]
    terms = replace(
        small.vocabulary,
        phases=MappingProxyType(by_id(phases)),
        themes=MappingProxyType(by_id(themes)),
        settings=MappingProxyType(by_id(settings)),
    )
    methods = [a_method(name, **{"minutes": 10, **facts}) for name, facts in FACTS.items()]
    return replace(small, methods=MappingProxyType(by_id(methods)), vocabulary=terms)


def without(*names: str) -> Library:
    """Make the library of an evening without some of its methods."""
    library = an_evening_library()
    kept = {name: method for name, method in library.methods.items() if name not in names}
    return replace(library, methods=MappingProxyType(kept))


def answers(*, minutes: int = 120, framing: str | None = None, **meeting: Any) -> Plan:  # noqa: ANN401
    """Give the answers of a leader; everything about the meeting by its name."""
    return Plan(minutes=minutes, framing=framing, meeting=Meeting(**meeting))


def wishes(*, minutes: int = 120, framing: str | None = None, **meeting: Any) -> Wishes:  # noqa: ANN401
    """Work out what a leader wishes."""
    return wishes_of(answers(minutes=minutes, framing=framing, **meeting), an_evening_library())


def a_place(name: str = "five-fingers", *, minutes: int = 10, **facts: Any) -> Place:  # noqa: ANN401
    """Make a place of ten minutes; it is light, and about nothing."""
    light = {"intensity": 1, "phase": "acquaintance", "form": "whole-circle", "energy": "steady"}
    kept = {"slot": "meet", "speakers": "all", **light, **facts}
    return Place(id=name, least=minutes, wish=minutes, most=minutes, **kept)


def a_break(minutes: int = 10) -> Place:
    """Make a break."""
    return Place(id="", slot="pause", least=minutes, wish=minutes, most=minutes)


def a_path(*places: Place, limits: Limits | None = None) -> Path:
    """Walk along some places; a meeting of two hours that is not the first, when nothing else is said."""
    path = Path(limits or wishes(number=2).limits)
    for place in places:
        path = path.with_pause(place) if place.is_pause else path.with_place(place)
    return path
