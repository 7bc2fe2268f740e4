"""Asked: the questions of a method in a language that has no page of that method."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from toolbox.languages.wording import Labels, Words
from toolbox.library.vocabulary import Id
from toolbox.values import Content


class Asked(Content):
    """The general question, and those from the values that a ready plan uses.

    `follows` is the revision of the Dutch method; when that goes on, these questions are outdated.
    """

    follows: Annotated[int, Field(ge=1)]
    question: Words
    values: Labels = Field(default_factory=lambda: MappingProxyType({}))

    def of(self, framing: str | None) -> Words | None:
        """The question from a value, or the general one."""
        return self.question if framing is None else self.values.get(framing)


AskedInLanguage = Mapping[Id, Asked]
