"""Colours: the profile of sRGB, so that black and white are the same everywhere and in many years.

Made here from the published numbers of sRGB (IEC 61966-2-1), because a profile of another maker needs a
licence. It has the form of ICC 4.2: curves by formula, and primaries under the light of D50.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from struct import pack

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
# From the light of D65, which sRGB means, to that of D50, in which all profiles are written (Bradford).
_ADAPTATION = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168)
# Above 0.04045 ((value + 0.055) / 1.055) ^ 2.4, under it value / 12.92.
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_CURVE_BY_FORMULA = 3
_HEADER = 128
_PLACE = 12  # bytes for each tag in the list of tags
_MADE = (2026, 1, 1, 0, 0, 0)


@cache
def screen_colours() -> bytes:
    """Make the profile."""
    curve = b"para" + bytes(4) + pack(">HH", _CURVE_BY_FORMULA, 0) + _fixed(_CURVE)
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("Public domain"),
        b"wtpt": _place(_D50),
        b"chad": b"sf32" + bytes(4) + _fixed(_ADAPTATION),
        **{name: _place(numbers) for name, numbers in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    listed, content = pack(">I", len(tags)), b""
    start = _HEADER + len(listed) + _PLACE * len(tags)
    for name, tag in tags.items():
        listed += name + pack(">II", start + len(content), len(tag))
        content += tag + bytes(-len(tag) % 4)
    return _header(start + len(content)) + listed + content


def _header(size: int) -> bytes:
    version, kind = bytes((4, 0x20, 0, 0)), b"mntrRGB XYZ "
    head = pack(">I", size) + bytes(4) + version + kind + pack(">6H", *_MADE) + b"acsp"
    return (head + bytes(28) + _fixed(_D50)).ljust(_HEADER, b"\0")


def _text(words: str) -> bytes:
    encoded = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded


def _place(numbers: Sequence[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(numbers)


def _fixed(numbers: Sequence[float]) -> bytes:
    """Write numbers with sixteen bits before the point and sixteen after it."""
    return pack(f">{len(numbers)}i", *(round(number * 0x10000) for number in numbers))
