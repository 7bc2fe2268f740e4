"""Discretion: words that no paper for participants may hold when somebody could be harmed by them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator

from toolbox.languages.phrase import Phrase
from toolbox.languages.wording import Words
from toolbox.library.vocabulary import Sides
from toolbox.values import Content

Stems = Annotated[
    Mapping[str, tuple[Words, ...]], AfterValidator(lambda stems: MappingProxyType(dict(stems)))
]
_FIRST_WITH_PREFIXES = "\u0590"  # from here on scripts write «the», «and» and «in» onto the word


class Discretion(Content):
    """The beginnings of such words in each language, and a question that can be put to any group."""

    stems: Stems
    question: Sides

    def gives_away(self, phrase: Phrase) -> bool:
        """Say whether a text holds one of the words of its language."""
        pattern = self._patterns.get(phrase.language.code)
        return pattern is not None and pattern.search(_plain(phrase.text)) is not None

    @cached_property
    def _patterns(self) -> Mapping[str, re.Pattern[str]]:
        return {
            code: re.compile("|".join(map(_pattern, stems))) for code, stems in self.stems.items() if stems
        }


def _pattern(stem: str) -> str:
    plain = re.escape(_plain(stem))
    return plain if stem >= _FIRST_WITH_PREFIXES else rf"\b{plain}"


def _plain(text: str) -> str:
    # casefold() makes two characters of “İ”.
    return text.replace("İ", "i").casefold()
