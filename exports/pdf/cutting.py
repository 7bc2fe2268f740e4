"""Cutting a word that is wider than its column; no other word is ever cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, groupby

import pyphen

from exports.pdf.fonts import LATIN
from exports.pdf.shaping import Glyph, Run
from exports.pdf.words import Word, make_word

Placed = tuple[Run, Glyph]
Ending = tuple[Run, ...]

_AFTER_SIGN = re.compile(r"(?<=\w)[-/_.@](?=\w)")
_SOFT_HYPHEN = "\u00ad"


def cut(word: Word, width: float) -> tuple[Word, Word]:
    """Cut a word in two: where its language allows it, or else after the last letter that fits."""
    placed = list(_in_reading_order(word.runs))
    widths = [0.0, *accumulate(run.width_of(glyph) for run, glyph in placed)]
    letters = [index for index in range(1, len(placed)) if placed[index][1].advance]  # never before a sign
    by_rule = _places(placed, word.language)
    fitting = [
        (index, ending)
        for index, ending in [*((index, ()) for index in letters), *by_rule]
        if index in letters and widths[index] + sum(run.width for run in ending) <= width
    ]
    at, ending = fitting[-1] if fitting else (letters[0], ())
    head, tail = _runs(placed[:at]) + ending, _runs(placed[at:])
    return (
        make_word(head, space=word.space, language=word.language),
        make_word(tail, space=None, language=word.language),
    )


def _in_reading_order(runs: Sequence[Run]) -> Iterator[Placed]:
    for run in runs:
        for glyph in reversed(run.glyphs) if run.level % 2 else run.glyphs:
            yield run, glyph


def _places(placed: Sequence[Placed], language: str) -> list[tuple[int, Ending]]:
    """Give the places where the language allows a cut, in order, and what is drawn there."""
    text = "".join(glyph.text for _, glyph in placed)
    hyphen = (_hyphen(placed[0][0]),)
    code = pyphen.language_fallback(language)
    # Some places change letters around them (omaatje, oma-tje); we print what was typed.
    by_rule = [place for place in (_rules(code).positions(text) if code else ()) if not place.data]
    endings: dict[int, Ending] = {
        **{int(place): hyphen for place in by_rule},
        **{match.end(): () for match in _AFTER_SIGN.finditer(text)},
    }
    indexes = {
        length: index for index, length in enumerate(accumulate(len(glyph.text) for _, glyph in placed), 1)
    }
    return [(indexes[place], endings[place]) for place in sorted(endings) if place in indexes]


@lru_cache(maxsize=8)
def _rules(code: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=code)


def _hyphen(run: Run) -> Run:
    """Draw a hyphen that a copy from the file reads as a soft one."""
    font = run.font if ord("-") in run.font.characters else LATIN[400]
    code = font.shaper.get_nominal_glyph(ord("-"))
    width = font.shaper.get_glyph_h_advance(code)
    return replace(run, font=font, glyphs=(Glyph(code, _SOFT_HYPHEN, width, width),))


def _runs(placed: Sequence[Placed]) -> tuple[Run, ...]:
    """Put glyphs back into runs, in the order in which they stand on paper."""
    runs = []
    for _, group in groupby(placed, key=lambda pair: id(pair[0])):
        members = list(group)
        run = members[0][0]
        glyphs = tuple(glyph for _, glyph in members)
        runs.append(replace(run, glyphs=glyphs[::-1] if run.level % 2 else glyphs))
    return tuple(runs)
