"""Writing: text set in lines, and Typesetter, which makes it from the phrases of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from exports.pdf.canvas import BLACK, SheetCanvas
from exports.pdf.direction import direction_of
from exports.pdf.elements import HEADINGS, Element, Kind, Path
from exports.pdf.geometry import USUAL, Geometry
from exports.pdf.lines import Line, Paragraph, paragraph
from exports.pdf.piece import Piece
from exports.pdf.shaping import Shaper, known_code
from exports.pdf.styles import Style
from exports.pdf.text import BREAK, one_line, paragraphs
from exports.pdf.words import Span
from toolbox.languages.language import Direction
from toolbox.languages.phrase import Phrase

_LONGEST_BOOKMARK = 80
_FEWEST_LINES = 2  # left behind and taken along, when a page ends in the middle of a text


class Writing(Piece):
    """Paragraphs of text, set in lines at the side where reading starts."""

    def __init__(self, source: Sequence[Paragraph], direction: Direction, *, gray: float = BLACK) -> None:
        super().__init__()
        self.direction = direction
        self.gray = gray
        self.lowered = 0.0
        self._source = tuple(source)
        self._lines: tuple[Line, ...] | None = None
        self._known: dict[float, tuple[Line, ...]] = {}  # a table tries some widths, and takes one of them

    def measure(self, width: float) -> float:
        """Break the lines."""
        if self._lines is None or (self._source and width != self.width):
            if width not in self._known:
                self._known[width] = tuple(line for part in self._source for line in part.lines(width))
            self._lines = self._known[width]
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

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the lines."""
        top -= self.lowered
        for line in self._lines or ():
            indent = self.width - line.width if line.side == "rtl" else 0.0
            canvas.write(line, left=left + indent, top=top, gray=self.gray)
            top -= line.height

    @property
    def line_height(self) -> float:
        """The height of the first line."""
        return self._source[0].height if self._source else 0.0

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
        part = Writing((), self.direction, gray=self.gray)
        part._lines = tuple(lines)
        part.measure(self.width)
        return part


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets the phrases of one paper; its direction decides where parts begin, its page how large they are.

    `heading` is what the title of a block is: under the head of a part of the paper it counts one lower.
    """

    direction: Direction
    geometry: Geometry = USUAL
    heading: Kind = "H2"
    _shaper: Shaper = field(default_factory=Shaper)

    def text(self, phrase: Phrase, style: Style, kind: Kind = "P") -> Writing:
        """Set one phrase, which may be long and typed by a visitor, as one kind of element."""
        style = self.geometry.fit(style)
        usual, language = phrase.language.direction, known_code(phrase.language.code)
        spans = [Span(part, style, language, direction_of(part, usual)) for part in paragraphs(phrase.text)]
        source = [
            self._paragraph([span], direction=span.direction, path=path)
            for span, path in zip(spans, _paths(kind, spans), strict=True)
        ]
        return Writing(source, source[0].side if source else self._side(usual))

    def line(self, *phrases: tuple[Phrase, Style]) -> Writing:
        """Set several phrases in one run, each in its own style and direction, as a label and its value."""
        spans = [
            Span(
                text,
                self.geometry.fit(style),
                known_code(phrase.language.code),
                self._in_run(text, phrase.language.direction),
            )
            for phrase, style in phrases
            if (text := one_line(phrase.text))
        ]
        path = (Element("P", spans[0].language),) if spans else ()
        source = [self._paragraph(spans, direction=self.direction, path=path)] if spans else []
        return Writing(source, self.direction)

    def number(
        self,
        text: str,
        style: Style,
        *,
        direction: Direction = "ltr",
        gray: float = BLACK,
        kind: Kind = "P",
    ) -> Writing:
        """Set a number that we count ourselves, read as the words beside it."""
        span = Span(text, self.geometry.fit(style), "", direction)
        source = self._paragraph([span], direction=direction, path=(Element(kind),))
        return Writing([source], direction, gray=gray)

    def _paragraph(self, spans: Sequence[Span], *, direction: Direction, path: Path) -> Paragraph:
        return paragraph(spans, self._shaper, direction=direction, side=self._side(direction), path=path)

    def _in_run(self, text: str, usual: Direction) -> Direction:
        """On a sheet from the right, a label of Dutch words only has its colon where the line goes on."""
        return usual if usual == self.direction == "rtl" else direction_of(text, usual)

    def _side(self, direction: Direction) -> Direction:
        """Let a right-to-left text begin at the right, and on a right-to-left sheet every text."""
        return "rtl" if "rtl" in (direction, self.direction) else "ltr"


def _paths(kind: Kind, spans: Sequence[Span]) -> list[Path]:
    """Make an element for each paragraph; what belongs to a number in a list stays one element."""
    if kind == "LBody" and len(spans) > 1:
        body = Element(kind)
        return [(body, Element("P", span.language)) for span in spans]
    if kind in HEADINGS:
        titles = [span.text.replace(BREAK, "")[:_LONGEST_BOOKMARK] for span in spans]
        return [
            (Element(kind, span.language, title=title),) for span, title in zip(spans, titles, strict=True)
        ]
    return [(Element(kind, span.language),) for span in spans]
