"""Searching: the box for words, and what else was found with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from toolbox.library.findable import Hit
from toolbox.screens.address import ScreenName
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Text, Visit

ALSO = 6  # other things shown beside a list
SCREEN_OF: dict[str, ScreenName] = {
    "method": "method",
    "tip": "tip",
    "moment": "moment",
    "mechanism": "mechanism",
    "word": "words",
    "help": "safety",
}


def box(visit: Visit) -> dict[str, Any]:
    """The box; what was typed stays in this visit and never enters the address."""
    say = visit.say.search
    return {
        "label": say.label,
        "button": say.button,
        "hint": say.hint,
        "value": visit.search,
        "clear": {"label": say.clear, "wish": {"search": ""}} if visit.search else None,
    }


def hits(visit: Visit) -> tuple[Hit, ...]:
    """Everything that the words find, best first."""
    return visit.desk.words.find(visit.search, code=visit.code) if visit.search.strip() else ()


def ids(visit: Visit, found: Iterable[Hit], kind: str) -> tuple[str, ...] | None:
    """The ids of one kind among what was found; None when nobody searched."""
    if not visit.search.strip():
        return None
    return tuple(hit.id for hit in found if hit.kind == kind)


def also(visit: Visit, found: Iterable[Hit], *, without: Collection[str]) -> dict[str, Any] | None:
    """What was found beside the list that is shown, as links."""
    say = visit.say.search
    others = [hit for hit in found if hit.kind not in without][:ALSO]
    if not others:
        return None
    items = [
        {"label": title(visit, hit), "tag": say.kinds[hit.kind], "text": None, "query": _query(visit, hit)}
        for hit in others
    ]
    return {"kind": "links", "heading": say.also, "items": items}


def _query(visit: Visit, hit: Hit) -> dict[str, str]:
    screen = SCREEN_OF[hit.kind]
    return to(visit.address, screen, id=None if screen in {"words", "safety"} else hit.id)


def title(visit: Visit, hit: Hit) -> Text:
    """What a found thing is called."""
    library = visit.library
    if hit.kind == "help":
        return next(point.name for point in library.referral if point.id == hit.id)
    if hit.kind == "mechanism":
        return visit.term(library.vocabulary.mechanisms[hit.id].label)
    if hit.kind == "word":
        return visit.term(library.glossary[hit.id].label)
    if hit.kind == "method":
        return visit.said(library.methods[hit.id], "title")
    return visit.said(library.tips[hit.id] if hit.kind == "tip" else library.moments[hit.id], "title")
