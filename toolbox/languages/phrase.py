"""Phrase: words together with the language they are in."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.languages.language import Language


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that know their language: a Dutch fallback in an Arabic sheet stays Dutch."""

    text: str
    language: Language

    def __bool__(self) -> bool:
        """Say whether there are any words."""
        return bool(self.text)
