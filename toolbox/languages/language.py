"""Language: which language a text is in, and which way it is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from toolbox.languages.wording import Words
from toolbox.values import Content

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its BCP 47 code, its own name for itself and its direction."""

    code: str
    name: str
    direction: Direction = "ltr"


class LanguageFacts(Content):
    """The language of a file; we write the sources ourselves, all other languages are translations."""

    code: Words
    name: Words
    direction: Direction
    is_source: bool = False

    @cached_property
    def spoken(self) -> Language:
        """The language itself; a screen asks for it a hundred times."""
        return Language(self.code, self.name, self.direction)
