"""Codes: the secret of a plan as people paste it, type it and read it aloud.

A code is a letter for what it opens (b: bewerken, l: lezen) and 28 signs: 128 random bits and 12 check bits.
The check is the rest after division by a prime, so one wrong sign and two signs that changed places are
always caught. Of the codes that somebody makes up, 1 in 4096 passes; it is then looked for in vain.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Why = Literal["length", "sign", "check"]

SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"  # no i, l, o and u: they look like 1, 1, 0 and v
LENGTH = 28  # signs, after the letter
SECRET = 16  # bytes
LONGEST = 400  # characters that somebody may paste; a link with a code fits

_ALIKE = str.maketrans({"i": "1", "l": "1", "ı": "1", "o": "0", "u": "v"})
_PRIME = 4093  # the largest that fits in 12 bits
_CHECK_BITS = 12
_TAB = re.compile(r"[0-9a-f]{32}")


class CodeError(Exception):
    """What was given is no code; `why` says whether its length, a sign or its check is wrong."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one plan. Of an edit key the read key can be made, and not the other way round."""

    secret: bytes = field(repr=False)
    can_edit: bool = True

    def for_reading(self) -> Key:
        """The key to share: it opens the plan and cannot change it."""
        if not self.can_edit:
            return self
        derived = HKDF(SHA256(), SECRET, salt=None, info=b"toolbox read 1").derive(self.secret)
        return Key(derived, can_edit=False)

    def code(self) -> str:
        """The key as people read it, in groups of four signs."""
        number = int.from_bytes(self.secret, "big") << _CHECK_BITS | _check(self)
        signs = "".join(SIGNS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
        return "-".join((_letter(self), *(signs[at : at + 4] for at in range(0, LENGTH, 4))))


def make_key() -> Key:
    """Make an edit key that nobody has."""
    return Key(secrets.token_bytes(SECRET))


def parse_key(text: str) -> Key:
    """Read a key as the tab keeps it (32 hexadecimal digits, an edit key) or a code. Raises CodeError."""
    return Key(bytes.fromhex(text)) if _TAB.fullmatch(text) else parse_code(text)


def parse_code(text: str) -> Key:
    """Read a code, or a link that ends in one; forgives all that typing and pasting do. Raises CodeError."""
    if len(text) > LONGEST:
        raise CodeError("length")
    letter, signs = (plain := _plain(text.rpartition("#")[2]))[:1], plain[1:]
    if len(signs) != LENGTH:
        raise CodeError("length")
    if letter not in "b1" or not set(signs) <= set(SIGNS):
        raise CodeError("sign")
    number = 0
    for sign in signs:
        number = number << 5 | SIGNS.index(sign)
    key = Key((number >> _CHECK_BITS).to_bytes(SECRET, "big"), can_edit=letter == "b")
    if number % (1 << _CHECK_BITS) != _check(key):
        raise CodeError("check")
    return key


def _letter(key: Key) -> str:
    return "b" if key.can_edit else "l"


def _check(key: Key) -> int:
    """The kind counts too, so a read code with the letter of an edit code is refused."""
    kind = 1 if key.can_edit else 2
    return (kind << 8 * SECRET | int.from_bytes(key.secret, "big")) % _PRIME


def _plain(text: str) -> str:
    """Letters and digits alone, small, in Latin digits, with look-alikes made the same.

    NFKD with the marks left out makes "i" of the Turkish "İ"; `_ALIKE` does the rest for "ı".
    """
    folded = unicodedata.normalize("NFKD", text).casefold()
    kept = (sign for sign in folded if unicodedata.category(sign)[0] in "LN")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in kept).translate(_ALIKE)
