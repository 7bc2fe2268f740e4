"""From words to glyphs: HarfBuzz joins and places the letters of one script in one direction."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import uharfbuzz

from exports.pdf.fonts import UNITS, Font

_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
# A search in the file for «koffie» must find it: no ligatures but those a script cannot do without.
_FEATURES = {"liga": False, "clig": False}


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn form with the characters it stands for; sizes in thousandths of the font size."""

    code: int
    text: str
    advance: int
    right: int = 0
    up: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs in one font and one direction, in the order in which they stand on paper."""

    font: Font
    size: float
    level: int
    glyphs: tuple[Glyph, ...]

    @property
    def width(self) -> float:
        """The width on paper, in points."""
        return sum(glyph.advance for glyph in self.glyphs) * self.size / UNITS

    def width_of(self, glyph: Glyph) -> float:
        """The width of one of the glyphs, in points."""
        return glyph.advance * self.size / UNITS


@dataclass(slots=True)
class Shaper:
    """Shapes the words of one paper, each word once.

    What it remembers goes with the paper: words that visitors typed are never kept in the program.
    """

    known: dict[tuple[str, str, str, bool], tuple[Glyph, ...]] = field(default_factory=dict)

    def glyphs(self, text: str, font: Font, *, language: str, leftwards: bool) -> tuple[Glyph, ...]:
        """Give the glyphs of a piece of one word."""
        key = (text, font.name, language, leftwards)
        if key not in self.known:
            self.known[key] = _shape(text, font, language=language, leftwards=leftwards)
        return self.known[key]


def _shape(text: str, font: Font, *, language: str, leftwards: bool) -> tuple[Glyph, ...]:
    buffer = uharfbuzz.Buffer()
    # Each letter and each sign keeps its own number, so that a copy from the file has them all.
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftwards else "ltr"
    # Guessed would be the language of the computer, and files would differ between computers.
    buffer.language = language if _LANGUAGE.fullmatch(language) else "und"
    uharfbuzz.shape(font.shaper, buffer, _FEATURES)
    starts = sorted({info.cluster for info in buffer.glyph_infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs = []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        # A second glyph for the same letters stands for nothing by itself.
        meaning = text[info.cluster : ends.pop(info.cluster, info.cluster)]
        glyphs.append(Glyph(info.codepoint, meaning, position.x_advance, position.x_offset, position.y_offset))
    return tuple(glyphs)
