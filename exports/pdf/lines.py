"""Lines: words broken to a width, and placed as they stand on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from exports.pdf.cutting import cut
from exports.pdf.direction import in_sight
from exports.pdf.elements import Path
from exports.pdf.shaping import Run, Shaper
from exports.pdf.words import Span, Word, words_of
from toolbox.languages.language import Direction

# From the middle of a line to the foot of its letters, in sizes: Noto Sans reaches 1.069 up and 0.293 down.
_FOOT = (1.069 - 0.293) / 2
_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to draw: its runs in the order of reading, each with its distance from the left.

    `foot` is how far under the top of the line the letters stand; `side` is where the line begins;
    `path` is what the words are.
    """

    runs: tuple[tuple[float, Run], ...]
    width: float
    height: float
    foot: float
    side: Direction
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that run on from line to line."""

    words: tuple[Word, ...]
    direction: Direction
    side: Direction
    height: float
    foot: float
    path: Path = ()

    @property
    def natural(self) -> float:
        """The width on one line."""
        return sum(map(_length, self.words)) - _before(self.words[0])

    @property
    def widest(self) -> float:
        """The width of the widest word."""
        return max(word.width for word in self.words)

    def lines(self, width: float) -> Iterator[Line]:
        """Break the words into lines no wider than this."""
        broken = list(_broken(self.words, width))
        for words, following in pairwise([*broken, []]):
            yield self._line(words, following[0].space if following else None)

    def _line(self, words: Sequence[Word], ending: Run | None) -> Line:
        """Place the runs; a line that goes on ends in a space, so that a copy keeps words apart."""
        first, *others = words
        runs = [*first.runs]
        for word in others:
            runs += [word.space, *word.runs] if word.space else word.runs
        width = sum(run.width for run in runs)
        start = 0.0
        if ending:
            base = 1 if self.direction == "rtl" else 0
            start = -ending.width * base  # the line ends on the left there, and the space hangs out
            runs.append(replace(ending, level=base))
        return Line(tuple(_placed(runs, start)), width, self.height, self.foot, self.side, self.path)


def paragraph(
    spans: Sequence[Span], shaper: Shaper, *, direction: Direction, side: Direction, path: Path = ()
) -> Paragraph:
    """Shape the spans of one paragraph, and find the height that its lines need."""
    words = words_of(spans, shaper, direction=direction)
    fonts = {run.font for word in words for run in word.runs}
    size = max(span.style.size for span in spans)
    height = max(
        *(span.style.size * span.style.leading for span in spans),
        *(size * font.leading for font in fonts),
    )
    return Paragraph(words, direction, side, height, height / 2 + _FOOT * size, path)


def _broken(words: Sequence[Word], width: float) -> Iterator[list[Word]]:
    line: list[Word] = []
    used = 0.0
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        if line and used + _length(word) > width + _ROUNDING:
            yield line
            line = []
        if not line and word.width > width + _ROUNDING and _can_be_cut(word):
            word, rest = cut(word, width)
            waiting.append(rest)
        used = used + _length(word) if line else word.width
        line.append(word)
    yield line


def _placed(runs: Sequence[Run], start: float) -> Iterator[tuple[float, Run]]:
    order = in_sight([run.level for run in runs])
    ends = accumulate((runs[index].width for index in order), initial=start)
    lefts = dict(zip(order, ends, strict=False))
    for index, run in enumerate(runs):
        yield lefts[index], run


def _length(word: Word) -> float:
    return word.width + _before(word)


def _before(word: Word) -> float:
    return word.space.width if word.space else 0.0


def _can_be_cut(word: Word) -> bool:
    return sum(glyph.advance > 0 for run in word.runs for glyph in run.glyphs) > 1
