"""Cleaning: what a visitor typed, without what no sheet can show and no reader can see."""

from __future__ import annotations

import unicodedata

from toolbox.planning.plan import LONGEST_NOTE

# Overrides and isolates can make a text read differently from what it says; marks that shape Persian
# and Arabic (ZWNJ, ZWJ, LRM, RLM) stay.
_INVISIBLE = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0xFEFF, 0x00AD, 0x2060}
_KEPT_CONTROLS = {"\n", "\t"}


def cleaned(text: str) -> str:
    """Return at most 5,000 characters as NFC, without controls, surrogates and invisible overrides."""
    even = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(letter for letter in even if _may_stay(letter))
    return unicodedata.normalize("NFC", kept)[:LONGEST_NOTE]


def _may_stay(letter: str) -> bool:
    if letter in _KEPT_CONTROLS:
        return True
    point = ord(letter)
    if point in _INVISIBLE or 0xE0000 <= point <= 0xE007F or point & 0xFFFE == 0xFFFE:  # noqa: PLR2004 - Unicode's own
        return False
    return unicodedata.category(letter) not in {"Cc", "Cs"}
