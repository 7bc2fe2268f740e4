"""Works: what others made, with the maker and what one finds there."""

from __future__ import annotations

from collections.abc import Iterable

from toolbox.library.reference import Work
from toolbox.screens.parts.blocks import Part
from toolbox.screens.parts.related import as_it_is, links, one_link
from toolbox.screens.visit import Visit


def works(visit: Visit, heading: str | None, found: Iterable[Work]) -> Part | None:
    """A list of works; titles stay as they are."""
    items = [
        {
            **one_link(as_it_is(one.title), None, text=visit.term(one.what), tag=as_it_is(_made(visit, one))),
            "href": one.url,
            "site": one.url.removeprefix("https://") if one.url else None,
        }
        for one in found
    ]
    return links(heading, items)


def _made(visit: Visit, work: Work) -> str:
    return visit.say.reading.year.format(maker=work.maker, year=work.year) if work.year else work.maker
