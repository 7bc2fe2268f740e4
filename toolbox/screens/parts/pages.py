"""Pages: the shape that all pages of text share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from toolbox.screens.parts.blocks import Part
from toolbox.screens.visit import Text, Visit

Back = dict[str, Any] | None


def page(heading: Text, lead: Text, back: Back, parts: Sequence[Part]) -> dict[str, Any]:
    """A page with a heading, a first line and parts."""
    return {
        "heading": heading,
        "lead": lead,
        "back": back,
        "meta": [],
        "parts": list(parts),
        "add": None,
        "plan": None,
    }


def status(visit: Visit, review: Literal["not-reviewed", "reviewed"]) -> str:
    """Say whether a person has reviewed the words."""
    say = visit.say.method
    return say.reviewed if review == "reviewed" else say.not_reviewed


def gone(text: str, back: Back) -> dict[str, Any]:
    """A page for something that is no longer there."""
    return page(text, "", back, [])
