"""From words to glyphs: HarfBuzz joins and places the letters of one script in one direction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Any

import uharfbuzz

from exports.pdf.fonts import LATIN, UNITS, Font

Drawn = tuple[int, str, tuple[int, int, int]]

_LANGUAGE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NOTHING_TO_SEE = 0x200B
# A search in the file for «koffie» must find it: no ligatures but those a script cannot do without.
_FEATURES = {"liga": False, "clig": False}
# Without ligatures a plain letter of these fonts looks at none but the one behind it.
_PAIRED = frozenset(LATIN.values())


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn form with the character it stands for; sizes in thousandths of the font size.

    `width` is what the font says; `advance`, `right` and `up` are how far HarfBuzz goes on and aside.
    """

    code: int
    text: str
    width: int
    advance: int
    right: int = 0
    up: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs in one font, direction and language, in the order in which they stand on paper.

    `width` is that on paper, in points.
    """

    font: Font
    size: float
    level: int
    glyphs: tuple[Glyph, ...]
    language: str = ""
    width: float = field(init=False)

    def __post_init__(self) -> None:
        width = sum([glyph.advance for glyph in self.glyphs]) * self.size / UNITS
        object.__setattr__(self, "width", width)  # measured once, asked many times

    def width_of(self, glyph: Glyph) -> float:
        """The width of one of the glyphs, in points."""
        return glyph.advance * self.size / UNITS


@dataclass(slots=True)
class Shaper:
    """Shapes the words of one paper, each word once.

    What it remembers goes with the paper: words that visitors typed are never kept in the program, only
    pairs of plain letters, from which nobody can tell what was written.
    """

    known: dict[tuple[str, str, str, bool], tuple[Glyph, ...]] = field(default_factory=dict)
    runs: dict[tuple[str, str, float, int, str], Run] = field(default_factory=dict)

    def run(self, text: str, font: Font, *, size: float, level: int, language: str) -> Run:
        """Give a piece of one word as it stands on paper."""
        key = (text, font.name, size, level, language)
        if key not in self.runs:
            glyphs = self.glyphs(text, font, language=language, leftwards=level % 2 == 1)
            self.runs[key] = Run(font, size * font.scale, level, glyphs, language)
        return self.runs[key]

    def glyphs(self, text: str, font: Font, *, language: str, leftwards: bool) -> tuple[Glyph, ...]:
        """Give the glyphs of a piece of one word."""
        key = (text, font.name, language, leftwards)
        if key not in self.known:
            is_plain = text.isascii() and text.isprintable() and not leftwards and font in _PAIRED
            self.known[key] = (
                _in_pairs(text, font, language)
                if is_plain
                else shape(text, font, language=language, leftwards=leftwards)
            )
        return self.known[key]


def known_code(code: str) -> str:
    """Give the code of a language as files may hold it, or nothing if it is none."""
    return code if _LANGUAGE.fullmatch(code) else ""


def _in_pairs(text: str, font: Font, language: str) -> tuple[Glyph, ...]:
    pairs = _pairs_of(font, language)
    return tuple([pairs[text[place : place + 2]] for place in range(len(text))])


class _Pairs(dict[str, Glyph]):
    """Plain letters of one font as they stand before another one; there are not ten thousand of them."""

    def __init__(self, font: Font, language: str) -> None:
        super().__init__()
        self._font = font
        self._language = language

    def __missing__(self, letters: str) -> Glyph:
        glyph = self[letters] = shape(letters, self._font, language=self._language, leftwards=False)[0]
        return glyph


@lru_cache(maxsize=64)
def _pairs_of(font: Font, language: str) -> _Pairs:
    return _Pairs(font, language)


def shape(text: str, font: Font, *, language: str, leftwards: bool) -> tuple[Glyph, ...]:
    """Let HarfBuzz place the letters of a whole text."""
    buffer = uharfbuzz.Buffer()
    # Each letter and each sign keeps its own number, so that a copy from the file has them all.
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftwards else "ltr"
    # Guessed would be the language of the computer, and files would differ between computers.
    buffer.language = known_code(language) or "und"
    blank = font.shaper.get_nominal_glyph(_NOTHING_TO_SEE)
    if blank:
        buffer.invisible_glyph = blank
    uharfbuzz.shape(font.shaper, buffer, _FEATURES)
    drawn = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    glyphs = [
        Glyph(code, letter, font.shaper.get_glyph_h_advance(code), *moves)
        for code, letter, moves in _with_letters(text, drawn[::-1] if leftwards else drawn, blank=blank)
    ]
    return tuple(reversed(glyphs) if leftwards else glyphs)


def _with_letters(text: str, drawn: Sequence[tuple[Any, Any]], *, blank: int | None) -> Iterator[Drawn]:
    """Give each glyph one letter; the other letters of a ligature stand beside it, unseen.

    Readers of files disagree about the order of two letters in one glyph. In one letter they cannot err.
    """
    starts = sorted({info.cluster for info, _ in drawn})
    ends = dict(pairwise([*starts, len(text)]))
    for start, group in groupby(drawn, key=lambda pair: pair[0].cluster):
        letters = list(text[start : ends[start]])
        for info, place in group:
            letter = letters.pop(0) if letters else ""
            yield info.codepoint, letter, (place.x_advance, place.x_offset, place.y_offset)
        for letter in letters:
            yield blank or 0, letter, (0, 0, 0)
