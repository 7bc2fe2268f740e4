"""A library with the methods that the rules name, and plans written in a few words."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from tests.making import a_library, an_id
from tests.making_methods import a_method
from tests.making_terms import a_theme, sides
from toolbox.library.library import Library, by_id
from toolbox.library.method import GroupRange, Method
from toolbox.library.vocabulary import Phase
from toolbox.planning.advice.outline import Outline, look_at
from toolbox.planning.advice.remark import Remark
from toolbox.planning.advice.rules import advise, remarks
from toolbox.planning.plan import Meeting, Plan, Step
from toolbox.planning.run_sheet import work_out

GROUPS = {
    "before": ("preparation",),
    "1": ("welcome",),
    "2": ("acquaintance", "warming-up"),
    "3": ("exploring", "deepening", "perspective", "story", "norms", "resistance"),
    "4": ("deciding", "closing", "evaluation"),
    "after": ("aftercare",),
}
SMALL, TALK = {"form": "small-groups"}, {"energy": "steady", "ground": "neither"}
HEAVY = {"intensity": 4, "leaders": 2, "ground": "sharing"}
FACTS: dict[str, dict[str, Any]] = {
    "storyteller-care": {"phase": "preparation"},
    "tea-welcome": {"phase": "welcome", "speakers": "pairs", "energy": "steady"},
    "value-opening": {"phase": "welcome", "content": "none"},
    "group-agreements": {"phase": "welcome", **TALK, "content": "none", "speakers": "pairs"},
    "question-box": {"phase": "welcome", **TALK, "content": "information", "speakers": "one"},
    "five-fingers": {"phase": "acquaintance", **SMALL, "energy": "steady"},
    "name-story": {"phase": "acquaintance", "intensity": 2, "energy": "steady"},
    "chair-swap": {"phase": "warming-up", "form": "movement", "energy": "active", "content": "none"},
    "speed-rounds": {"phase": "warming-up", "form": "pairs", "energy": "active", "interpretation": "low"},
    "photo-language": {"phase": "exploring", "intensity": 2, "energy": "steady"},
    "bean-vote": {"phase": "exploring", **TALK, "content": "opinion", "mechanisms": ("adjust-norm-image",)},
    "take-a-stand": {
        "phase": "exploring",
        "form": "movement",
        "energy": "active",
        "intensity": 3,
        "leaders": 2,
        "content": "opinion",
        "ground": "difference",
    },
    "fact-or-myth": {"phase": "exploring", **TALK, "content": "information", "intensity": 2},
    "film-dialogue": {
        "phase": "deepening",
        "intensity": 2,
        "mechanisms": ("film-and-theatre", "counter-images"),
    },
    "talking-circle": {"phase": "deepening", "intensity": 3, "group": GroupRange(min=5, max=15)},
    "village-council": {"phase": "deepening", **SMALL, "group": GroupRange(min=10, max=60)},
    "dilemma-cards": {
        "phase": "perspective",
        **SMALL,
        "energy": "steady",
        "intensity": 3,
        "content": "opinion",
        "ground": "difference",
        "literacy": "low",
    },
    "letter-to-my-child": {"phase": "perspective", **HEAVY, "form": "pairs"},
    "witness-pair": {"phase": "story", **HEAVY, "mechanisms": ("witness-of-bond",)},
    "living-book": {"phase": "story", **HEAVY, "intensity": 3, "disclosure_risk": "high"},
    "forum-theatre": {"phase": "perspective", "intensity": 5, "leaders": 2},
    "keep-change-let-go": {"phase": "norms", **SMALL, "energy": "steady", "content": "opinion"},
    "disclosure-response": {"phase": "resistance", **TALK, "intensity": 5, "leaders": 2},
    "pause-and-ground": {"phase": "resistance", "content": "none", "speakers": "one", "minutes": 5},
    "law-in-plain-language": {"phase": "norms", **TALK, "content": "information"},
    "apart-and-together": {"phase": "norms", **SMALL, "energy": "steady", "intensity": 3},
    "small-step": {"phase": "deciding", **TALK, "content": "none", "mechanisms": ("if-then-step",)},
    "referral-card": {
        "phase": "closing",
        "content": "information",
        "speakers": "one",
        "literacy": "low",
        "ground": "neither",
        "minutes": 5,
    },
    "one-word-round": {"phase": "closing", "content": "none", "minutes": 5},
    "suitcase-round": {"phase": "closing", "content": "none", "intensity": 2},
    "open-quarter": {"phase": "aftercare", "intensity": 2, "leaders": 2, "minutes": 15},
    "follow-up-call": {"phase": "aftercare", "intensity": 2, "group": GroupRange(min=1, max=1)},
}


@cache
def a_full_library() -> Library:
    """Make a library with all phases, the methods above, and a theme of each sensitivity."""
    small = a_library()
    phases = [
        Phase.model_validate({"id": name, "label": sides(name), "group": group})
        for group, names in GROUPS.items()
        for name in names
    ]
    themes = [
        a_theme("upbringing", "normal"),
        a_theme("lgbtiq-acceptance", "raised"),
        a_theme("domestic-violence", "high"),
    ]
    terms = replace(
        small.vocabulary, phases=MappingProxyType(by_id(phases)), themes=MappingProxyType(by_id(themes))
    )
    return replace(small, methods=MappingProxyType(by_id(_methods())), vocabulary=terms)


def _methods() -> Iterable[Method]:
    return (a_method(name, **{"minutes": 10, **facts}) for name, facts in FACTS.items())


def a_plan_of(*rows: str, minutes: int = 90, framing: str | None = None, **meeting: Any) -> Plan:  # noqa: ANN401
    """Make a plan of rows as «tea-welcome 10», «pause 10» or «own 15»; «at» gives a row a fixed time."""
    steps = tuple(_step(number, *row.split()) for number, row in enumerate(rows, start=1))
    return Plan(minutes=minutes, framing=framing, meeting=Meeting(**meeting), steps=steps)


def _step(number: int, name: str, minutes: str, at: str = "") -> Step:
    return Step(
        id=an_id(number),
        method=None if name in {"pause", "own"} else name,
        title="Gebed" if name == "own" else "",
        minutes=int(minutes),
        at=20 * 60 if at else None,
    )


def outline_of(plan: Plan) -> Outline:
    """Look at a plan with the full library."""
    return look_at(work_out(plan, a_full_library()), a_full_library())


def said_of(plan: Plan) -> set[str]:
    """Name all that the rules say of a plan, as «R01 missing»."""
    return {named(remark) for remark in remarks(outline_of(plan))}


def remark_of(plan: Plan, name: str) -> Remark:
    """Give the remark of a plan with a name, with its repair."""
    library = a_full_library()
    return next(remark for remark in advise(work_out(plan, library), library) if named(remark) == name)


def mended(plan: Plan, name: str) -> Plan:
    """Press the repair of a remark."""
    repair = remark_of(plan, name).repair
    assert repair is not None, f"{name} has no repair"
    for operation in repair.operations:
        plan = operation.apply(plan, a_full_library())
    return plan


def methods_of(plan: Plan) -> list[str]:
    """Name the steps of a plan in their order."""
    return [step.method or step.title or "pause" for step in plan.steps]


def named(remark: Remark) -> str:
    """Name a remark by its rule and case."""
    return " ".join(remark.key)
