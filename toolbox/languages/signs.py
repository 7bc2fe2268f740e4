"""Signs: which characters a text may hold, wherever it comes from."""

from __future__ import annotations

import re
import unicodedata

# Overrides and isolates can make a text read differently from what it says; marks that shape Persian
# and Arabic (ZWNJ, ZWJ, LRM, RLM) stay.
_INVISIBLE = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad\u2060]")
# Controls but line end and tab (Cc), half letters (Cs), tags, and the last two places of each plane.
_ENDS = "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
_FORBIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\U000e0000-\U000e007f{_ENDS}]")


def even_lines(text: str) -> str:
    """Let every line end in the same way."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def may_stay(letter: str) -> bool:
    """Say whether a character is one that people read, or one that shapes what they read."""
    return not (_INVISIBLE.match(letter) or _FORBIDDEN.match(letter))


def without_overrides(text: str) -> str:
    """Return a text as NFC, without what only makes it read differently; all of it."""
    if _is_plain(text):
        return text
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", even_lines(text)))


def is_refused(text: str) -> bool:
    """Say whether a text has what nobody types: controls, half letters, hidden tags."""
    return not _is_plain(text) and _FORBIDDEN.search(even_lines(text)) is not None


def _is_plain(text: str) -> bool:
    """Say whether a text is one line of letters that every keyboard has: most are, and this is soon known."""
    return text.isascii() and text.isprintable()
