"""The time table as pieces: rows that stay whole, under headings that come back on every page."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from itertools import accumulate

from exports.pdf.canvas import SheetCanvas
from exports.pdf.drawing import stroke
from exports.pdf.geometry import Geometry
from exports.pdf.piece import Piece
from exports.pdf.styles import THIN

_QUIET = 0.93  # #EDEDED
_OUT = 1.5  # millimetres; how far the grey of a quiet row reaches into the margins


class TableRow(Piece):
    """One part of the meeting; a quiet one, such as a break, lies on grey."""

    def __init__(self, cells: Piece, *, is_quiet: bool, unit: float) -> None:
        super().__init__()
        self.cells = cells
        self.is_quiet = is_quiet
        self.unit = unit
        self.room = unit if is_quiet else 1.35 * unit

    def measure(self, width: float) -> float:
        """Measure the cells, and add the room above and under them; once, though each page asks again."""
        if width != self.width:
            self.width, self.height = width, self.cells.measure(width) + 2 * self.room + THIN
        return self.height

    def cut(self, height: float) -> tuple[TableRow, TableRow] | None:
        """Cut all cells; only asked of a row that no page can hold."""
        parts = self.cells.cut(height - 2 * self.room - THIN)
        return (self._of(parts[0]), self._of(parts[1])) if parts else None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the cells in the order of reading, and the line under them."""
        bottom = top - self.height
        self.cells.paint(canvas, left=left, top=top - self.room)
        stroke(canvas, THIN)
        canvas.line(left, bottom + THIN / 2, left + self.width, bottom + THIN / 2)

    def paint_ground(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw what lies under a quiet row."""
        if self.is_quiet:
            canvas.setFillGray(_QUIET)
            out = _OUT * self.unit
            canvas.rect(left - out, top - self.height, self.width + 2 * out, self.height, stroke=0, fill=1)

    def _of(self, cells: Piece) -> TableRow:
        part = TableRow(cells, is_quiet=self.is_quiet, unit=self.unit)
        part.measure(self.width)
        return part


class TimeTable(Piece):
    """All rows; on the next page the table goes on under the same headings, for the eye only."""

    def __init__(
        self, heads: Piece, rows: Sequence[TableRow], geometry: Geometry, *, goes_on: bool = False
    ) -> None:
        super().__init__()
        self.heads = heads
        self.rows = tuple(rows)
        self.geometry = geometry
        self.goes_on = goes_on

    def measure(self, width: float) -> float:
        """Measure the headings and all rows."""
        heights = [row.measure(width) for row in self.rows]
        self.width, self.height = width, self.heads.measure(width) + sum(heights)
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut between rows, and in a row only if it is taller than a page."""
        room = height - self.heads.height
        fitting = sum(end <= room for end in accumulate(row.height for row in self.rows))
        if fitting:
            return self._of(self.rows[:fitting]), self._of(self.rows[fitting:], goes_on=True)
        if not self.rows or self.rows[0].height <= self.geometry.height - self.heads.height:
            return None
        parts = self.rows[0].cut(room)
        if parts is None:
            return None
        return self._of(parts[:1]), self._of([parts[1], *self.rows[1:]], goes_on=True)

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the headings and the rows; first the grey, or it would cover the line above it."""
        heights = accumulate((row.height for row in self.rows), initial=self.heads.height)
        places = [(row, top - height) for row, height in zip(self.rows, heights, strict=False)]
        for row, place in places:
            row.paint_ground(canvas, left=left, top=place)
        with canvas.furniture() if self.goes_on else nullcontext():
            self.heads.paint(canvas, left=left, top=top)
        for row, place in places:
            row.paint(canvas, left=left, top=place)

    def _of(self, rows: Sequence[TableRow], *, goes_on: bool = False) -> TimeTable:
        part = TimeTable(self.heads, rows, self.geometry, goes_on=goes_on or self.goes_on)
        part.measure(self.width)
        return part
