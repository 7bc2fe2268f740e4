"""Numbers: read from the left in every script, and never broken over two lines.

After an Arabic word the bidirectional algorithm would print 0800-2000 as 2000-0800.
"""

from __future__ import annotations

import re

# 0800-2000, 06 12345678, +31 20 123 45 67; and then 19.00, 2026-03, 1/2 or just 7.
_NUMBER = re.compile(r"(?:\+|\b0)\d{0,8}(?:[-./:]\d{1,8}|\ \d{2,8}){1,6}|\+?\d+(?:[-./:]\d+)*")


def as_digits(text: str) -> str:
    """Make each number look like digits only, so that its signs go where its digits go."""
    return _NUMBER.sub(_digits, text)


def on_one_line(text: str) -> str:
    """Let no line end at the spaces within a number."""
    return _NUMBER.sub(lambda match: match.group().replace(" ", "\u00a0"), text)


def _digits(match: re.Match[str]) -> str:
    number = match.group()
    digit = next(character for character in number if character.isdecimal())
    return "".join(character if character.isdecimal() else digit for character in number)
