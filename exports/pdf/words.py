"""Words: shaped pieces of text between two places where a line may end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from exports.pdf.direction import levels_of
from exports.pdf.fonts import LATIN, Font, Weight, font_for
from exports.pdf.numbers import on_one_line
from exports.pdf.shaping import Run, Shaper
from exports.pdf.styles import Style
from toolbox.languages.language import Direction

_PIECES = re.compile("[ \u200b]+|[^ \u200b]+")
_FOLLOWERS = frozenset("\u200c\u200d\u200e\u200f\u061c")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of clean text in one style and one language."""

    text: str
    style: Style
    language: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Word:
    """A piece that stays on one line, with the space before it; runs in the order of reading."""

    runs: tuple[Run, ...]
    space: Run | None
    language: str
    width: float


def words_of(spans: Sequence[Span], direction: Direction, shaper: Shaper) -> tuple[Word, ...]:
    """Shape the words of one paragraph; each span keeps to itself, whatever its direction."""
    outer = 1 if direction == "rtl" else 0
    words: list[Word] = []
    for span in spans:
        space = _run(" ", span, level=outer, font=LATIN[span.style.weight], shaper=shaper) if words else None
        lift = 2 * outer if span.direction == "ltr" else 0
        for part, levels, fonts in _pieces(span, lift):
            if part[0] != " " and part[0] != "\u200b":
                words.append(make_word(tuple(_runs(part, span, levels, fonts, shaper)), space, span.language))
                space = None
            elif " " in part:
                space = _run(" ", span, level=levels[0], font=LATIN[span.style.weight], shaper=shaper)
    return tuple(words)


def make_word(runs: tuple[Run, ...], space: Run | None, language: str) -> Word:
    """Put runs together and measure them."""
    return Word(runs, space, language, sum(run.width for run in runs))


def _pieces(span: Span, lift: int) -> Iterator[tuple[str, list[int], list[Font]]]:
    """Give words and what is between them, with the level and the font of each character."""
    levels = [level + lift for level in levels_of(span.text, span.direction)]
    fonts = _fonts_of(span.text, span.style.weight)
    for match in _PIECES.finditer(on_one_line(span.text)):
        start, end = match.span()
        yield span.text[start:end], levels[start:end], fonts[start:end]


def _fonts_of(text: str, weight: Weight) -> list[Font]:
    fonts: list[Font] = []
    for character in text:
        steers = character in _FOLLOWERS
        is_sign = unicodedata.category(character) in ("Mn", "Me") and fonts and ord(character) in fonts[-1].characters
        if fonts and (steers or is_sign):
            fonts.append(fonts[-1])  # a sign or a joiner goes with its letter, or words fall apart
        else:
            fonts.append(font_for(character, weight) or LATIN[weight])
    return fonts


def _runs(part: str, span: Span, levels: list[int], fonts: list[Font], shaper: Shaper) -> Iterator[Run]:
    kinds = zip(levels, fonts, part, strict=True)
    for (level, font), group in groupby(kinds, key=lambda kind: kind[:2]):
        yield _run("".join(letter for *_, letter in group), span, level=level, font=font, shaper=shaper)


def _run(text: str, span: Span, *, level: int, font: Font, shaper: Shaper) -> Run:
    glyphs = shaper.glyphs(text, font, language=span.language, leftwards=level % 2 == 1)
    return Run(font, span.style.size * font.scale, level, glyphs)
