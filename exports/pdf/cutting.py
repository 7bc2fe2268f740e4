"""Cutting a word that is wider than its column; no other word is ever cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, groupby

import pyphen

from exports.pdf.fonts import LATIN
from exports.pdf.shaping import Glyph, Run
from exports.pdf.words import Word, make_word

Placed = tuple[Run, Glyph]

_AFTER_SIGN = re.compile(r"(?<=\w)[-/_.@](?=\w)")
_SOFT_HYPHEN = "\u00ad"


def cut(word: Word, width: float) -> tuple[Word, Word]:
    """Cut a word in two: where its language allows it, or else after the last letter that fits."""
    placed = list(_in_reading_order(word.runs))
    widths = list(accumulate(run.width_of(glyph) for run, glyph in placed))
    most = _most(placed, widths, width)
    hyphen = _hyphen(word.runs[0])
    at, ending = most, ()
    lengths = [0, *accumulate(len(glyph.text) for _, glyph in placed)]
    for place, end in _places("".join(glyph.text for _, glyph in placed), word.language, hyphen):
        index = lengths.index(place) if place in lengths else 0
        if 0 < index <= most and widths[index - 1] + sum(run.width for run in end) <= width:
            at, ending = index, end
    head = _runs(placed[:at]) + ending
    return make_word(head, word.space, word.language), make_word(_runs(placed[at:]), None, word.language)


def _in_reading_order(runs: Sequence[Run]) -> Iterator[Placed]:
    for run in runs:
        for glyph in reversed(run.glyphs) if run.level % 2 else run.glyphs:
            yield run, glyph


def _most(placed: Sequence[Placed], widths: Sequence[float], width: float) -> int:
    """Count the glyphs that fit: one letter at least, and never a letter without its signs."""
    ends = [index for index in range(1, len(placed)) if placed[index][1].advance]
    fitting = [end for end in ends if widths[end - 1] <= width]
    return fitting[-1] if fitting else next(iter(ends), len(placed))


def _places(text: str, language: str, hyphen: Run) -> list[tuple[int, tuple[Run, ...]]]:
    """Give the places where a word may be cut, in order, and what is drawn there."""
    places: dict[int, tuple[Run, ...]] = {}
    code = pyphen.language_fallback(language)
    for place in _rules(code).positions(text) if code else ():
        # Some places change letters around them (omaatje, oma-tje); we print what was typed.
        if not getattr(place, "data", None):
            places[int(place)] = (hyphen,)
    return sorted({**places, **{match.end(): () for match in _AFTER_SIGN.finditer(text)}}.items())


@lru_cache(maxsize=8)
def _rules(code: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=code)


def _hyphen(run: Run) -> Run:
    """Draw a hyphen that a copy from the file reads as a soft one."""
    font = run.font if ord("-") in run.font.characters else LATIN[400]
    code = font.shaper.get_nominal_glyph(ord("-"))
    return Run(font, run.size, run.level, (Glyph(code, _SOFT_HYPHEN, font.shaper.get_glyph_h_advance(code)),))


def _runs(placed: Sequence[Placed]) -> tuple[Run, ...]:
    """Put glyphs back into runs, in the order in which they stand on paper."""
    runs = []
    for _, group in groupby(placed, key=lambda pair: id(pair[0])):
        members = list(group)
        run = members[0][0]
        glyphs = tuple(glyph for _, glyph in members)
        runs.append(Run(run.font, run.size, run.level, glyphs[::-1] if run.level % 2 else glyphs))
    return tuple(runs)
