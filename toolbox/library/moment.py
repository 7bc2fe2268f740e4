"""Moment: a difficult moment in a meeting, and what to do in its first minute."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from toolbox.languages.wording import Words
from toolbox.library.method import All
from toolbox.library.vocabulary import Id, Strength
from toolbox.values import Content

Few = Annotated[tuple[Words, ...], Field(min_length=1, max_length=4)]


class MomentFacts(Content):
    """The facts of a moment; they stand once, in the Dutch file. `urgent`: somebody's safety is at stake."""

    language: Literal["nl"]
    revision: Annotated[int, Field(ge=1)]
    urgent: bool
    mechanisms: tuple[Id, ...]
    themes: All | tuple[Id, ...]
    help: tuple[Id, ...]
    strength: Strength
    sources: Annotated[tuple[str, ...], Field(min_length=1)]
    review: Literal["not-reviewed", "reviewed"]


class MomentWords(Content):
    """All words of a moment in one language."""

    language: str
    title: Words
    summary: Words
    notice: Few
    first_minute: Annotated[tuple[Words, ...], Field(min_length=2, max_length=5)]
    say: Few
    better_not: Few
    afterwards: Few
    why: Words


class Moment(Content):
    """A difficult moment: its facts, and its words in every language that has them."""

    id: Id
    facts: MomentFacts
    words: Annotated[Mapping[str, MomentWords], AfterValidator(lambda words: MappingProxyType(dict(words)))]

    def words_in(self, code: str) -> MomentWords:
        """The words in a language, or the Dutch ones; they know which."""
        return self.words.get(code) or self.words["nl"]
