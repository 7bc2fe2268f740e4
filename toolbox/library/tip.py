"""Tip: advice on what works, with its source and how sure we are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from toolbox.languages.wording import Words
from toolbox.library.method import All, WordsById
from toolbox.library.vocabulary import Id, Strength
from toolbox.values import Content


class TipFacts(Content):
    """The facts of a tip; they stand once, in the Dutch file."""

    language: Literal["nl"]
    revision: Annotated[int, Field(ge=1)]
    mechanisms: tuple[Id, ...]
    themes: All | tuple[Id, ...]
    framings: All | tuple[Id, ...]
    communities: All | tuple[Id, ...]
    phases: tuple[Id, ...]
    audience: tuple[Literal["leader", "board", "municipality", "trainer"], ...]
    strength: Strength
    sources: Annotated[tuple[str, ...], Field(min_length=1)]
    review: Literal["not-reviewed", "reviewed"]


class TipWords(Content):
    """All words of a tip in one language."""

    language: str
    title: Words
    summary: Words
    why: Words
    how: Annotated[tuple[Words, ...], Field(min_length=3, max_length=5)]
    care: Annotated[tuple[Words, ...], Field(min_length=1)]
    when_not: Annotated[tuple[Words, ...], Field(min_length=1)]
    sure: Words
    communities: WordsById


class Tip(Content):
    """A tip: its facts, and its words in every language that has them."""

    id: Id
    facts: TipFacts
    words: Annotated[Mapping[str, TipWords], AfterValidator(lambda words: MappingProxyType(dict(words)))]

    def words_in(self, code: str) -> TipWords:
        """The words in a language, or the Dutch ones; they know which."""
        return self.words.get(code) or self.words["nl"]
