"""Stacking: a row of the programme where there is no room for columns: its cells under each other."""

from __future__ import annotations

from collections.abc import Sequence

from exports.pdf.arranging import Row, Stack
from exports.pdf.canvas import SheetCanvas
from exports.pdf.piece import Around, Piece
from exports.pdf.styles import COLUMN_HEAD
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_TIME = 30  # millimetres
_MOST_IN_LABEL = 30


class ForTheEye(Around):
    """Words that are heard elsewhere already, such as the head of a column beside what stands in it."""

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the words, and say nothing."""
        with canvas.furniture():
            self.inner.paint(canvas, left=left, top=top)


def stacked(cells: Sequence[Piece], row: paper.Row, things: Phrase, typesetter: Typesetter) -> Piece:
    """Set the time beside the title, then how it is done, then the things behind their label."""
    time, what, how, thing = cells
    unit, direction = typesetter.geometry.mm, typesetter.direction
    width = max(time.natural, min(_TIME * unit, typesetter.geometry.width / 3))
    parts: list[Piece] = [Row([time, what], [width, None], direction=direction, gap=2 * unit), how]
    if row.things:
        label = ForTheEye(typesetter.text(shortened(things, _MOST_IN_LABEL), COLUMN_HEAD))
        thing = Row([label, thing], [label.natural, None], direction=direction, gap=3 * unit)
    return Stack([*parts, thing], unit)
