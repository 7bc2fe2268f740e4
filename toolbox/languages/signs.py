"""Signs: which characters a text may hold, wherever it comes from."""

from __future__ import annotations

import unicodedata

# Overrides and isolates can make a text read differently from what it says; marks that shape Persian
# and Arabic (ZWNJ, ZWJ, LRM, RLM) stay.
_INVISIBLE = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0xFEFF, 0x00AD, 0x2060}
_KEPT_CONTROLS = {"\n", "\t"}


def even_lines(text: str) -> str:
    """Let every line end in the same way."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def may_stay(letter: str) -> bool:
    """Say whether a character is one that people read, or one that shapes what they read."""
    return letter in _KEPT_CONTROLS or not (ord(letter) in _INVISIBLE or _is_forbidden(letter))


def without_overrides(text: str) -> str:
    """Return a text as NFC, without what only makes it read differently; all of it."""
    kept = "".join(letter for letter in even_lines(text) if ord(letter) not in _INVISIBLE)
    return unicodedata.normalize("NFC", kept)


def is_refused(text: str) -> bool:
    """Say whether a text has what nobody types: controls, half letters, hidden tags."""
    return any(letter not in _KEPT_CONTROLS and _is_forbidden(letter) for letter in even_lines(text))


def _is_forbidden(letter: str) -> bool:
    point = ord(letter)
    if 0xE0000 <= point <= 0xE007F or point & 0xFFFE == 0xFFFE:  # noqa: PLR2004 - Unicode's own
        return True
    return unicodedata.category(letter) in {"Cc", "Cs"}
