"""Narrowing: what the page needs to narrow a list by itself, until the answer comes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from toolbox.languages.wording import Plural
from toolbox.library.shelf import Shelf, Wanted
from toolbox.screens.parts.facets import Facets

T = TypeVar("T")
MOST = 500  # things: with more, their bits would weigh more than the cards


def narrowing(
    shelf: Shelf[T], query: Wanted, facets: Facets, *, count: Plural, shown: Iterable[str]
) -> dict[str, Any] | None:
    """Which things fit each option, as one bit for each in hexadecimal, and which of them the cards show.

    None where only the server knows: what is made for a group or a value depends on other choices.
    """
    if query.special or len(shelf.things) > MOST:
        return None
    return {
        "fits": {
            facet["id"]: {option: f"{bits:x}" for option, bits in shelf.known(facet["id"]).items()}
            for facet in facets.made
        },
        "within": f"{shelf.searched(query):x}",
        "places": shelf.places(shown),
        "count": count.model_dump(exclude_none=True),
        "total": len(shelf.things),
    }
