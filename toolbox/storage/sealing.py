"""Sealing: locks what a store keeps with a key that stands in no database.

Both the place of a plan and its sealing key come from the read key and the pepper by HKDF. What is sealed is
bound to its place, its part and its revision: put anywhere else, it does not open.
"""

from __future__ import annotations

import secrets
import zlib
from dataclasses import dataclass, field
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from toolbox.storage.codes import Key

Part = Literal["head", "plan", "canary"]

_FORMAT = b"\x01"
_NONCE = 12
_TAG = 16
_PLACE = 32
_SEALING_KEY = 32
_LENGTH = 4
_BLOCK = 1024  # what is sealed is as long as the next whole KiB, so its length tells little


class BrokenSealError(Exception):
    """What was sealed does not open: it was changed, moved, or sealed with another key or pepper."""


@dataclass(frozen=True, slots=True)
class Seal:
    """Where one plan stays, and what locks it."""

    place: bytes
    _cipher: AESGCM = field(repr=False)

    def close(self, plain: bytes, *, part: Part, revision: int) -> bytes:
        """Lock bytes. The nonce is random: a counter would say the same twice after a restored backup."""
        nonce = secrets.token_bytes(_NONCE)
        return _FORMAT + nonce + self._cipher.encrypt(nonce, _packed(plain), self._bound(part, revision))

    def open(self, sealed: bytes, *, part: Part, revision: int) -> bytes:
        """Unlock bytes. Raises BrokenSealError."""
        if sealed[:1] != _FORMAT or len(sealed) < 1 + _NONCE + _TAG:
            raise BrokenSealError
        nonce, locked = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
        try:
            return _unpacked(self._cipher.decrypt(nonce, locked, self._bound(part, revision)))
        except InvalidTag as error:
            raise BrokenSealError from error

    def _bound(self, part: Part, revision: int) -> bytes:
        return b"toolbox" + part.encode() + self.place + revision.to_bytes(8, "big")


def seal_for(key: Key, pepper: bytes) -> Seal:
    """The seal of one plan; an edit key and its read key give the same one."""
    made = HKDF(SHA256(), _PLACE + _SEALING_KEY, salt=pepper, info=b"toolbox plan 1")
    derived = made.derive(key.for_reading().secret)
    return Seal(derived[:_PLACE], AESGCM(derived[_PLACE:]))


def _packed(plain: bytes) -> bytes:
    small = zlib.compress(plain)
    whole = len(small).to_bytes(_LENGTH, "big") + small
    return whole + bytes(-len(whole) % _BLOCK)


def _unpacked(packed: bytes) -> bytes:
    length = int.from_bytes(packed[:_LENGTH], "big")
    return zlib.decompress(packed[_LENGTH : _LENGTH + length])
