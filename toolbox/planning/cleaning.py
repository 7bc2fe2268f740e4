"""Cleaning: what a visitor typed, without what no sheet can show and no reader can see."""

from __future__ import annotations

import unicodedata

from toolbox.languages.signs import even_lines, may_stay
from toolbox.planning.plan import LONGEST_NOTE


def cleaned(text: str) -> str:
    """Return at most 5,000 characters as NFC, without controls, surrogates and invisible overrides."""
    kept = "".join(letter for letter in even_lines(text) if may_stay(letter))
    return unicodedata.normalize("NFC", kept)[:LONGEST_NOTE]
