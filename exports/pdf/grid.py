"""Grid: a table with lines between its cells; an empty cell is room to write or count."""

from __future__ import annotations

from collections.abc import Sequence

from exports.pdf.arranging import Row, Stack
from exports.pdf.canvas import SheetCanvas
from exports.pdf.drawing import stroke
from exports.pdf.elements import Element, head_of_column, head_of_row
from exports.pdf.piece import Piece
from exports.pdf.styles import BODY, COLUMN_HEAD, THIN
from exports.pdf.tagging import Tagged
from exports.pdf.text import shortened
from exports.pdf.timetable import TableRow, TimeTable
from exports.pdf.writing import Typesetter, Writing
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_GAP = 2.5  # millimetres, as the other
_ROOM = 14  # to write or count in
_FIRST = 1.6  # times as wide as the other columns
_LONGEST_HEAD = 60


def grid(block: paper.Grid, typesetter: Typesetter) -> Piece:
    """Set the table; columns to write in are equal, those with words get what their words need."""
    geometry = typesetter.geometry
    gap = _GAP * geometry.mm
    heads = [typesetter.text(shortened(head, _LONGEST_HEAD), COLUMN_HEAD) for head in block.heads]
    cells = [[_cell(cell, typesetter) for cell in row] for row in block.rows]
    widths = _widths(list(zip(heads, *cells, strict=True)), geometry.width, gap)

    def row(cells: Sequence[Piece], elements: Sequence[Element]) -> Piece:
        tagged = [Tagged(cell, element) for cell, element in zip(cells, elements, strict=True)]
        return Tagged(Row(tagged, widths, direction=typesetter.direction, gap=gap), Element("TR"))

    rows = [
        TableRow(
            row(one, [head_of_row(), *(Element("TD") for _ in one[1:])]),
            is_quiet=False,
            unit=geometry.mm,
        )
        for one in cells
    ]
    top = row(heads, [head_of_column() for _ in heads])
    return Tagged(TimeTable(top, rows, geometry), Element("Table"))


def _widths(columns: Sequence[tuple[Writing | Tall, ...]], whole: float, gap: float) -> list[float]:
    """Give short words their width; what is left goes to the columns with long ones."""
    unit = (whole - gap * (len(columns) - 1)) / (_FIRST + len(columns) - 1)
    is_open = [any(isinstance(cell, Tall) and cell.is_open for cell in column) for column in columns]
    needs = [max(cell.natural for cell in column) for column in columns]
    room = whole - gap * (len(columns) - 1) - unit * sum(is_open)
    words = [place for place, one in enumerate(is_open) if not one]
    widths = [unit] * len(columns)
    for left, place in zip(range(len(words), 0, -1), sorted(words, key=needs.__getitem__), strict=True):
        widths[place] = min(needs[place], room / left) if left > 1 else room
        room -= widths[place]
    return widths


def _cell(cell: paper.GridCell, typesetter: Typesetter) -> Tall:
    phrases = (cell,) if isinstance(cell, Phrase) else cell or ()
    words = Stack([typesetter.text(phrase, BODY) for phrase in phrases])
    return Tall(words, _ROOM * typesetter.geometry.mm, is_open=cell is None)


class Tall(Stack):
    """A cell with room enough for a pen; an open one shows where to write."""

    def __init__(self, inner: Piece, least: float, *, is_open: bool) -> None:
        super().__init__([inner])
        self.least = least
        self.is_open = is_open

    def measure(self, width: float) -> float:
        """Be as high as the words, or high enough to write in."""
        self.height = max(super().measure(width), self.least)
        return self.height

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the words, and a frame where there are none."""
        if self.is_open:
            stroke(canvas, THIN)
            canvas.rect(left, top - self.least, self.width, self.least)
        super().paint(canvas, left=left, top=top)
