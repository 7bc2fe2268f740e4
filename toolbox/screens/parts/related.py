"""Related: links to what belongs to a page: mechanisms, methods, tips, moments; and its sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.tip import Tip
from toolbox.screens.address import ScreenName
from toolbox.screens.parts.blocks import Part
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Text, Visit


def links(heading: Text | None, items: list[dict[str, Any]], *, lead: Text | None = None) -> Part | None:
    """A list of links; nothing when there are none."""
    return {"kind": "links", "heading": heading, "lead": lead, "items": items} if items else None


def one_link(
    label: Text, query: dict[str, str] | None, *, text: Text | None = None, tag: Text | None = None
) -> dict[str, Any]:
    """One link with a line under it and a word beside it."""
    return {"label": label, "query": query, "text": text, "tag": tag}


def content_links(
    visit: Visit, heading: str, screen: ScreenName, found: Iterable[Method | Tip | Moment]
) -> Part | None:
    """Links to methods, tips or moments."""
    items = [
        one_link(
            visit.said(one, "title"), to(visit.address, screen, id=one.id), text=visit.said(one, "summary")
        )
        for one in found
    ]
    return links(heading, items)


def mechanism_links(visit: Visit, names: Iterable[str], *, heading: str | None = None) -> Part | None:
    """Links to mechanisms, with how sure each is."""
    terms, say = visit.library.vocabulary.mechanisms, visit.say.tips
    items = [
        one_link(
            visit.term(terms[one].label),
            to(visit.address, "mechanism", id=one),
            tag=say.strengths[terms[one].strength],
        )
        for one in names
    ]
    return links(heading or say.mechanisms, items)


def sources(visit: Visit, names: Iterable[str]) -> Part | None:
    """The sources, as they are called."""
    texts = [as_called(visit, one) for one in names]
    return {"kind": "list", "heading": visit.say.tips.sources, "items": texts} if texts else None


def as_called(visit: Visit, source: str) -> Text:
    """A source is called as it is called."""
    return as_it_is(visit.library.sources[source].text)


def as_it_is(text: str) -> Text:
    """A title or a maker, in whatever language that was."""
    return {"t": text, "lang": "", "dir": "ltr"}
