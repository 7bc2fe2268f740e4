"""Proposal: a plan made from the answers, why each step stands there, and what had to give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from toolbox.planning.plan import Plan

Answer = Literal[
    "community", "setting", "theme", "minutes", "people", "leaders", "reading", "interpreter", "series"
]
Places = Mapping[str, str | int]  # ids of terms and methods, and numbers; words come later


@dataclass(frozen=True, slots=True)
class Why:
    """Why a step stands there: a kind of sentence, and the answer or the neighbour that it names."""

    kind: str
    places: Places


@dataclass(frozen=True, slots=True)
class Compromise:
    """Which answer could not be met in full, and what this plan does instead."""

    answer: Answer
    kind: str
    places: Places


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan, a reason for each of its steps by their id, and the compromises in it."""

    plan: Plan
    whys: Mapping[str, Why]
    compromises: tuple[Compromise, ...]
