"""Pages: the shape that all pages of text share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
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


def translated(visit: Visit, *paths: str) -> str | None:
    """What the reader is told of translated words, when the foot of the screen does not tell it already."""
    papers, found = visit.library.participants.get(visit.code), visit.library.status(visit.code, *paths)
    if papers is None or found == visit.library.status(visit.code, "languages."):
        return None
    told = {"not-reviewed": papers.status.not_reviewed, "outdated": papers.status.outdated}
    return told.get(found, visit.say.method.reviewed)


def only_dutch(visit: Visit, codes: Collection[str]) -> list[dict[str, str]]:
    """Say beside the facts that words, which are there in some languages, are in Dutch here."""
    papers = visit.library.participants.get(visit.code)
    if visit.code in codes or papers is None:
        return []
    return [{"icon": "language", "text": papers.status.only_dutch}]


def gone(text: str, back: Back) -> dict[str, Any]:
    """A page for something that is no longer there."""
    return page(text, "", back, [])
