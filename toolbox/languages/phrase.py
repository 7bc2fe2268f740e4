"""Phrase: words together with the language they are in."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.languages.language import Language

_APART = "\u2068{}\u2069"  # the screen tells the language of what stands between these signs


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that know their language: a Dutch fallback in an Arabic sheet stays Dutch."""

    text: str
    language: Language

    def __bool__(self) -> bool:
        """Say whether there are any words."""
        return bool(self.text)

    def inside(self, code: str) -> str:
        """The words for the middle of a sentence in a language; set apart when they are in another."""
        return self.text if self.language.code == code else _APART.format(self.text)
