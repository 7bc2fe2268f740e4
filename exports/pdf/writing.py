"""Writing: text set in lines, and Typesetter, which makes it from the phrases of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from exports.pdf.canvas import BLACK, SheetCanvas
from exports.pdf.direction import direction_of
from exports.pdf.lines import Line, Paragraph, paragraph
from exports.pdf.piece import Piece
from exports.pdf.shaping import Shaper
from exports.pdf.styles import Style
from exports.pdf.text import one_line, paragraphs
from exports.pdf.words import Span
from toolbox.languages.language import Direction
from toolbox.languages.phrase import Phrase

_FEWEST_LINES = 2  # left behind and taken along, when a page ends in the middle of a text


class Writing(Piece):
    """Paragraphs of text, set in lines at the side where reading starts."""

    def __init__(self, source: Sequence[Paragraph], direction: Direction, gray: float = BLACK) -> None:
        super().__init__()
        self.direction = direction
        self.gray = gray
        self._source = tuple(source)
        self._lines: tuple[Line, ...] | None = None

    def measure(self, width: float) -> float:
        """Break the lines."""
        if self._lines is None or (self._source and width != self.width):
            self._lines = tuple(line for part in self._source for line in part.lines(width))
        self.width, self.height = width, sum(line.height for line in self._lines)
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut between lines, so that no line ever stands alone."""
        lines = self._lines or ()
        total, fitting = 0.0, 0
        for line in lines:
            total += line.height
            fitting += total <= height
        at = min(fitting, len(lines) - _FEWEST_LINES)
        if at < _FEWEST_LINES:
            return None
        return self._of(lines[:at]), self._of(lines[at:])

    def paint(self, canvas: SheetCanvas, left: float, top: float) -> None:
        """Draw the lines."""
        for line in self._lines or ():
            indent = self.width - line.width if self.direction == "rtl" else 0.0
            canvas.write(line, left + indent, top, self.gray)
            top -= line.height

    @property
    def foot(self) -> float:
        """How far under the top the letters of the first line stand."""
        return self._source[0].foot if self._source else 0.0

    @property
    def natural(self) -> float:
        """The width of the longest paragraph on one line."""
        return max((part.natural for part in self._source), default=0.0)

    @property
    def narrowest(self) -> float:
        """The width of the widest word."""
        return max((part.widest for part in self._source), default=0.0)

    def _of(self, lines: Sequence[Line]) -> Writing:
        """Make the writing that holds some of the lines; they stay as they are."""
        part = Writing((), self.direction, self.gray)
        part._lines = tuple(lines)  # noqa: SLF001 - the same class
        part.measure(self.width)
        return part


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets the phrases of one paper; the paper's direction decides where its parts begin."""

    direction: Direction
    _shaper: Shaper = field(default_factory=Shaper)

    def text(self, phrase: Phrase, style: Style) -> Writing:
        """Set one phrase, which may be long and typed by a visitor."""
        direction = direction_of(phrase.text, phrase.language.direction)
        code = phrase.language.code
        source = [
            paragraph([Span(part, style, code, direction)], direction, self._shaper)
            for part in paragraphs(phrase.text)
        ]
        return Writing(source, self._side(direction))

    def line(self, *phrases: tuple[Phrase, Style]) -> Writing:
        """Set several phrases in one run, each in its own style and direction, as a label and its value."""
        spans = [
            Span(text, style, phrase.language.code, direction_of(text, phrase.language.direction))
            for phrase, style in phrases
            if (text := one_line(phrase.text))
        ]
        source = [paragraph(spans, self.direction, self._shaper)] if spans else []
        return Writing(source, self.direction)

    def number(self, text: str, style: Style, direction: Direction, gray: float = BLACK) -> Writing:
        """Set a number that we count ourselves, read as the words beside it."""
        return Writing(
            [paragraph([Span(text, style, "", direction)], direction, self._shaper)], direction, gray
        )

    def _side(self, direction: Direction) -> Direction:
        """Let a right-to-left text begin at the right, and on a right-to-left sheet every text."""
        return "rtl" if "rtl" in (direction, self.direction) else "ltr"
