"""Mechanism: why something could work: what it is, what was studied with whom, how to do it, who uses it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.tip import Tip
from toolbox.screens.parts.blocks import Part, listed, text
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import gone, only_dutch, page
from toolbox.screens.parts.related import content_links, sources
from toolbox.screens.parts.reporting import report
from toolbox.screens.parts.strength import strength
from toolbox.screens.visit import Visit

C = TypeVar("C", Method, Tip, Moment)


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the page of a mechanism."""
    say, library = visit.say.mechanism, visit.library
    back = {"label": say.back, "query": to(visit.address, "tips")}
    found = library.vocabulary.mechanisms.get(visit.address.id or "")
    if found is None:
        return gone(say.missing, back)

    parts: list[Part | None] = [
        text(say.found, visit.term(found.found)),
        {**text(say.sure, visit.term(found.strength_line)), "strength": strength(visit, found.strength)},
        listed(say.how, visit.listed(found.how)),
        listed(say.pitfalls, visit.listed(found.pitfalls)),
        content_links(visit, say.tips, "tip", _using(library.tips, found.id)),
        content_links(visit, say.methods, "method", _using(library.methods, found.id)),
        content_links(visit, say.moments, "moment", _using(library.moments, found.id)),
        sources(visit, found.sources),
    ]
    body = page(visit.term(found.label), visit.term(found.what), back, [part for part in parts if part])
    return {**body, "meta": only_dutch(visit, found.what), "report": report(visit, f"mechanisms/{found.id}")}


def _using(contents: Mapping[str, C], mechanism: str) -> Iterable[C]:
    return (one for one in contents.values() if mechanism in one.facts.mechanisms)
