"""Drawing: what is on a sheet beside words, as lines and circles that survive a photocopier."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from exports.pdf.canvas import BLACK, WHITE, SheetCanvas
from exports.pdf.piece import Piece
from exports.pdf.styles import LINE, THIN
from exports.pdf.writing import Writing


class Drawing(Piece):
    """A piece of one fixed size."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width = width
        self.height = height

    def measure(self, width: float) -> float:
        """Keep the size, whatever the width."""
        del width
        return self.height

    @property
    def natural(self) -> float:
        """The width."""
        return self.width

    @property
    def narrowest(self) -> float:
        """The width."""
        return self.width


class Rule(Drawing):
    """A line from side to side, with room above it and under it."""

    def __init__(self, thickness: float, *, above: float, under: float) -> None:
        super().__init__(0, above + thickness + under)
        self.thickness = thickness
        self.above = above

    def measure(self, width: float) -> float:
        """Take the whole width."""
        self.width = width
        return self.height

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the line."""
        y = top - self.above - self.thickness / 2
        stroke(canvas, self.thickness)
        canvas.line(left, y, left + self.width, y)


class LineToWriteOn(Drawing):
    """A line to write on, a little under the letters of the label beside it; it takes what room there is."""

    def measure(self, width: float) -> float:
        """Take the whole width."""
        self.width = width
        return self.height

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the line."""
        y = top - 0.78 * self.height
        stroke(canvas, THIN)
        canvas.line(left, y, left + self.width, y)


class TickBox(Drawing):
    """A box to tick with a pen."""

    def __init__(self, height: float, unit: float) -> None:
        self.side = 4 * unit
        super().__init__(self.side, height)

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the box in the middle of its line."""
        stroke(canvas, 1.1)
        bottom = top - (self.height + self.side) / 2
        canvas.roundRect(left + 0.55, bottom + 0.55, self.side - 1.1, self.side - 1.1, 0.15 * self.side)


class PhaseMark(Drawing):
    """The number of a phase in a circle: 1 open, 2 hatched, 3 black, 4 a double ring."""

    def __init__(self, number: Writing, phase: int, unit: float) -> None:
        self.size = 7 * unit
        super().__init__(self.size, self.size)
        self.number = number
        self.phase = phase
        number.measure(number.natural)

    @staticmethod
    def gray_of(phase: int) -> float:
        """Say in which gray the number is readable."""
        return WHITE if phase == _BLACK_PHASE else BLACK

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the circle, what fills it, and the number in its middle."""
        middle = (left + self.size / 2, top - self.size / 2)
        stroke(canvas, LINE)
        canvas.setFillGray(BLACK)
        radius = (self.size - LINE) / 2
        canvas.circle(*middle, radius, fill=int(self.phase == _BLACK_PHASE))
        if self.phase in _FILLINGS:
            _FILLINGS[self.phase](canvas, middle, radius)
        x, y = middle
        self.number.paint(canvas, left=x - self.number.width / 2, top=y + self.number.height / 2)


def _hatch(canvas: SheetCanvas, middle: Point, radius: float) -> None:
    """Draw slanting lines, and leave the middle free for the number."""
    stroke(canvas, 0.6)
    x, y = middle
    for index in range(-3, 4):
        distance = index * 0.289 * radius
        across, along = distance / sqrt(2), sqrt((radius**2 - distance**2) / 2)
        canvas.line(x + across - along, y - across - along, x + across + along, y - across + along)
    canvas.setFillGray(WHITE)
    canvas.circle(x, y, 0.62 * radius, stroke=0, fill=1)


def _ring(canvas: SheetCanvas, middle: Point, radius: float) -> None:
    canvas.circle(*middle, 0.764 * radius)


Point = tuple[float, float]

_BLACK_PHASE = 3
_FILLINGS: dict[int, Callable[[SheetCanvas, Point, float], None]] = {2: _hatch, 4: _ring}


def stroke(canvas: SheetCanvas, thickness: float) -> None:
    """Draw the next lines in black, this thick."""
    canvas.setLineWidth(thickness)
    canvas.setStrokeGray(BLACK)
