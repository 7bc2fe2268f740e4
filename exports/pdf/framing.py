"""Framing: a line around a piece, or beside it."""

from __future__ import annotations

from exports.pdf.canvas import BLACK, SheetCanvas
from exports.pdf.piece import Piece, from_start
from exports.pdf.styles import RADIUS
from toolbox.languages.language import Direction


class Framed(Piece):
    """A piece in a frame with round corners; each half of a cut piece gets its own frame."""

    def __init__(
        self, inner: Piece, *, line: float, sides: float, ends: float, radius: float = RADIUS
    ) -> None:
        super().__init__()
        self.inner = inner
        self.line = line
        self.sides = sides
        self.ends = ends
        self.radius = radius

    def measure(self, width: float) -> float:
        """Measure the piece and add the room around it."""
        self.width, self.height = width, self.inner.measure(width - 2 * self.sides) + 2 * self.ends
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut the piece inside."""
        parts = self.inner.cut(height - 2 * self.ends)
        return (self._of(parts[0]), self._of(parts[1])) if parts else None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the frame on the inside of the edge, then the piece."""
        half = self.line / 2
        canvas.setLineWidth(self.line)
        canvas.setStrokeGray(BLACK)
        width, height = self.width - self.line, self.height - self.line
        canvas.roundRect(left + half, top - self.height + half, width, height, self.radius)
        self.inner.paint(canvas, left=left + self.sides, top=top - self.ends)

    @property
    def natural(self) -> float:
        """The width of the piece and the room beside it."""
        return self.inner.natural + 2 * self.sides

    @property
    def narrowest(self) -> float:
        """The width under which the piece would have to cut a word."""
        return self.inner.narrowest + 2 * self.sides

    def _of(self, inner: Piece) -> Framed:
        part = Framed(inner, line=self.line, sides=self.sides, ends=self.ends, radius=self.radius)
        part.measure(self.width)
        return part


class Barred(Piece):
    """A piece with a bar beside it, where its reading starts: what the leader noted."""

    bar = 2.2

    def __init__(self, inner: Piece, direction: Direction, unit: float) -> None:
        super().__init__()
        self.inner = inner
        self.direction = direction
        self.unit = unit
        self.room = 2.6 * unit

    def measure(self, width: float) -> float:
        """Measure the piece beside the bar."""
        self.width, self.height = width, self.inner.measure(width - self.room)
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut the piece; both halves get a bar."""
        parts = self.inner.cut(height)
        return (self._of(parts[0]), self._of(parts[1])) if parts else None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the bar, then the piece."""
        bar = left + from_start(self.direction, self.width, offset=0, width=self.bar)
        canvas.setFillGray(BLACK)
        canvas.rect(bar, top - self.height, self.bar, self.height, stroke=0, fill=1)
        beside = from_start(self.direction, self.width, offset=self.room, width=self.inner.width)
        self.inner.paint(canvas, left=left + beside, top=top)

    @property
    def natural(self) -> float:
        """The width of the piece and the bar."""
        return self.inner.natural + self.room

    @property
    def narrowest(self) -> float:
        """The width under which the piece would have to cut a word."""
        return self.inner.narrowest + self.room

    def _of(self, inner: Piece) -> Barred:
        part = Barred(inner, self.direction, self.unit)
        part.measure(self.width)
        return part
