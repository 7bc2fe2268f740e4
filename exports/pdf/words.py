"""Words: shaped pieces of text between two places where a line may end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from exports.pdf.direction import levels_of
from exports.pdf.fonts import LATIN, Font, Weight, font_for
from exports.pdf.numbers import on_one_line
from exports.pdf.shaping import Run, Shaper
from exports.pdf.styles import Style
from toolbox.languages.language import Direction

Place = tuple[int, Font]
Places = Place | list[Place]  # one for all letters, as in most texts, or one for each

_SEPARATORS = " \u200b"
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


def words_of(spans: Sequence[Span], shaper: Shaper, *, direction: Direction) -> tuple[Word, ...]:
    """Shape the words of one paragraph; each span keeps to itself, whatever its direction."""
    outer = 1 if direction == "rtl" else 0
    words: list[Word] = []
    for span in spans:
        setter = _Setter(span, shaper)
        space = setter.space(outer) if words else None
        lift = 2 * outer if span.direction == "ltr" else 0
        for part, places in _pieces(span, lift):
            if part[0] not in _SEPARATORS:
                words.append(make_word(setter.runs(part, places), space=space, language=span.language))
                space = None
            elif " " in part:
                space = setter.space((places[0] if isinstance(places, list) else places)[0])
    return tuple(words)


def make_word(runs: tuple[Run, ...], *, space: Run | None, language: str) -> Word:
    """Put runs together and measure them."""
    return Word(runs, space, language, sum(run.width for run in runs))


@dataclass(frozen=True, slots=True)
class _Setter:
    """Makes the runs of one span."""

    span: Span
    shaper: Shaper

    def runs(self, part: str, places: Places) -> tuple[Run, ...]:
        """Make one run of all letters that follow each other on one level and in one font."""
        if isinstance(places, tuple):
            level, font = places
            return (self._run(part, level, font=font),)
        pairs = zip(places, part, strict=True)
        return tuple(
            self._run("".join(letter for _, letter in group), level, font=font)
            for (level, font), group in groupby(pairs, key=itemgetter(0))
        )

    def space(self, level: int) -> Run:
        """Make the space between two words."""
        return self._run(" ", level, font=LATIN[self.span.style.weight])

    def _run(self, text: str, level: int, *, font: Font) -> Run:
        span = self.span
        return self.shaper.run(text, font, size=span.style.size, level=level, language=span.language)


def _pieces(span: Span, lift: int) -> Iterator[tuple[str, Places]]:
    """Give words and what is between them, with the level and the font of their characters."""
    levels = [level + lift for level in levels_of(span.text, span.direction)]
    fonts = _fonts_of(span.text, span.style.weight)
    is_plain = len(set(levels)) == len(set(fonts)) == 1
    places = [] if is_plain else list(zip(levels, fonts, strict=True))
    for match in _PIECES.finditer(on_one_line(span.text)):
        start, end = match.span()
        yield span.text[start:end], (levels[0], fonts[0]) if is_plain else places[start:end]


def _fonts_of(text: str, weight: Weight) -> list[Font]:
    if text.isascii() or LATIN[weight].characters.issuperset(map(ord, text)):
        return [LATIN[weight]] * len(text)
    fonts: list[Font] = []
    for character in text:
        steers = character in _FOLLOWERS
        is_sign = (
            unicodedata.category(character) in ("Mn", "Me")
            and fonts
            and ord(character) in fonts[-1].characters
        )
        if fonts and (steers or is_sign):
            fonts.append(fonts[-1])  # a sign or a joiner goes with its letter, or words fall apart
        else:
            fonts.append(font_for(character, weight) or LATIN[weight])
    return fonts
