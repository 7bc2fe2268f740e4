"""Works: what others made, with the maker and what one finds there."""

from __future__ import annotations

from collections.abc import Iterable

from toolbox.library.reference import Work
from toolbox.screens.parts.blocks import Part
from toolbox.screens.parts.related import links, one_link
from toolbox.screens.visit import Visit


def works(visit: Visit, heading: str | None, found: Iterable[Work]) -> Part | None:
    """A list of works; titles stay as they are."""
    say = visit.say.reading
    items = [
        {
            **one_link(one.title, None, text=visit.term(one.what)),
            "tag": say.year.format(maker=one.maker, year=one.year) if one.year else one.maker,
            "href": one.url,
            "site": one.url.removeprefix("https://") if one.url else None,
        }
        for one in found
    ]
    return links(heading, items)
