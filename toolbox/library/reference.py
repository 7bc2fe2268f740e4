"""Reference: what people look up: organisations, works to read further, and words."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from toolbox.languages.wording import Words
from toolbox.library.vocabulary import Id, SideLists, Sides, Term
from toolbox.values import Content

Audience = Literal["leader", "board", "municipality", "trainer"]
Sources = Annotated[tuple[str, ...], Field(min_length=1)]
_PAGE = re.compile(r"(method|tip|moment)/[a-z0-9]+(-[a-z0-9]+)*")


def _page(text: str) -> str:
    if not _PAGE.fullmatch(text):
        raise PydanticCustomError("page", "this is not the kind and id of a page")
    return text


PageId = Annotated[str, AfterValidator(_page)]


class Organisation(Content):
    """An organisation to learn from or to turn to; `alliance` says whether it is part of the alliance."""

    id: Id
    name: Words
    what: Sides
    alliance: bool
    communities: tuple[Id, ...]
    site: Words | None = None
    sources: Sources


class Work(Content):
    """A book, page or study to read further, and what one finds there."""

    id: Id
    title: Words
    maker: Words
    year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    what: Sides
    communities: tuple[Id, ...]
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    url: Words | None = None
    sources: Sources


class Entry(Term):
    """A word of the toolbox, what it means, and which words people also use.

    `avoid` are words that we do not write; `refused` those of them that are wrong in any sentence of ours.
    """

    meaning: Sides
    synonyms: SideLists | None = None
    avoid: SideLists | None = None
    refused: SideLists | None = None
    why: Sides | None = None


class Scripture(Term):
    """A text of faith, by reference and in our own words. Only what was `seen` is shown or named."""

    tradition: Literal["muslim", "christian", "hindu"]
    status: Literal["seen", "to-check"]
    about: Sides


class SameWords(Content):
    """Everyday words that people use for much the same thing."""

    id: Id
    words: SideLists


class SearchWords(Content):
    """What people type when they need a page and its title does not hold it; nobody reads these words.

    `id` names the page by its kind, as in «moment/late-start»; `asked` are sentences, as somebody says them.
    """

    id: PageId
    words: SideLists
    asked: SideLists | None = None
