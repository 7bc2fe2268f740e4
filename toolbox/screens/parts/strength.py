"""Strength: how sure we are, in words and in steps."""

from __future__ import annotations

from typing import Any

from toolbox.library.vocabulary import Strength
from toolbox.screens.visit import Visit

LEVELS: dict[Strength, int] = {"strong": 4, "moderate": 3, "promising": 2, "mixed": 1, "practice": 0}


def strength(visit: Visit, name: Strength) -> dict[str, Any]:
    """The word and the number of steps that are filled."""
    return {"label": visit.say.tips.strengths[name], "level": LEVELS[name]}
