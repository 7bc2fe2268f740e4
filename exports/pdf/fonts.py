"""The fonts on paper: which there are, and which of them can draw a character.

This module must be imported before anything else of ReportLab: it names our font as the one to start
every page with. Otherwise Helvetica, which nobody can embed, is written into each file.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

Weight = Literal[400, 600, 700]

FOLDER = Path(__file__).with_name("fonts")
UNITS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """One font file, open for shaping and for embedding.

    `scale` makes a script as large to the eye as Latin letters of the same size. `leading` is the
    least distance between lines, in sizes: vowel signs and tall letters need the room.
    """

    name: str
    face: Any
    shaper: uharfbuzz.Font
    characters: frozenset[int]
    scale: float
    leading: float


def _read(name: str, *, scale: float = 1.0, leading: float = 0.0) -> Font:
    path = FOLDER / f"{name}.ttf"
    font = TTFont(name, str(path))
    registerFont(font)
    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes())))
    return Font(name, font.face, shaper, frozenset(shaper.face.unicodes), scale, leading)


def _family(name: str, *, scale: float, leading: float) -> dict[Weight, Font]:
    """Read a script that comes in two weights; what is semi-bold in Latin is bold here."""
    bold = _read(f"{name}-Bold", scale=scale, leading=leading)
    return {400: _read(f"{name}-Regular", scale=scale, leading=leading), 600: bold, 700: bold}


def _single(name: str) -> dict[Weight, Font]:
    font = _read(f"{name}-Regular")
    return {400: font, 600: font, 700: font}


LATIN: dict[Weight, Font] = {
    400: _read("NotoSans-Regular"),
    600: _read("NotoSans-SemiBold"),
    700: _read("NotoSans-Bold"),
}
FAMILIES = (
    LATIN,
    _family("NotoSansArabic", scale=1.125, leading=1.5),
    _family("NotoSansEthiopic", scale=1.0, leading=1.4),
    _single("NotoSansSymbols2"),
    _single("NotoSansMath"),
)

rl_config.canvas_basefontname = LATIN[400].name
rl_config.defaultGraphicsFontName = LATIN[400].name
rl_config.trustedHosts = None  # nobody: no exporter fetches anything, ever
rl_config.useA85 = 0  # files may hold any byte, and are a fifth smaller


@lru_cache(maxsize=4096)
def font_for(character: str, weight: Weight) -> Font | None:
    """Find the first font that can draw a character, or none."""
    code = ord(character)
    return next((family[weight] for family in FAMILIES if code in family[weight].characters), None)


def can_draw(character: str) -> bool:
    """Say whether any font has the character."""
    return font_for(character, 400) is not None
