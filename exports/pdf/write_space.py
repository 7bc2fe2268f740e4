"""Room to write: ruled lines that take what is left of the page."""

from __future__ import annotations

from exports.pdf.canvas import SheetCanvas
from exports.pdf.drawing import stroke
from exports.pdf.piece import Piece, from_start
from exports.pdf.styles import BETWEEN, MM, RADIUS, SMALL
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter
from toolbox.planning import paper

_LEAST = 12  # millimetres, as the others
_APART = 8.6  # room for handwriting, which does not grow with the letters
_LAST = 4  # a line nearer to the frame looks like a second frame
_SIDES = 3
_ENDS = 1.6
_GRAY = 0.35
_LONGEST_LABEL = 240


class WriteSpace(Piece):
    """A frame with a label and lines."""

    def __init__(self, block: paper.WriteSpace, typesetter: Typesetter) -> None:
        super().__init__()
        self.label = typesetter.text(shortened(block.label, _LONGEST_LABEL), SMALL)
        self.unit = typesetter.geometry.mm
        self.spaceBefore = BETWEEN * typesetter.geometry.scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take all the height there is, or ask for the least that is useful."""
        self.height = max(self.measure(width), height)
        return width, self.height

    def measure(self, width: float) -> float:
        """Say what is the least."""
        self.width, self.height = (
            width,
            max(
                _LEAST * self.unit, self.label.measure(width - 2 * _SIDES * self.unit) + 2 * _ENDS * self.unit
            ),
        )
        return self.height

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the frame, the label and a line wherever there is room for one."""
        stroke(canvas, 0.9)
        canvas.roundRect(left + 0.45, top - self.height + 0.45, self.width - 0.9, self.height - 0.9, RADIUS)
        ends = _ENDS * self.unit
        offset = from_start(
            self.label.direction, self.width, offset=_SIDES * self.unit, width=self.label.width
        )
        self.label.paint(canvas, left=left + offset, top=top - ends)
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(_GRAY)
        y = top - max(_APART * MM, self.label.height + 2 * ends)
        while y > top - self.height + max(ends, _LAST * MM):
            canvas.line(left, y, left + self.width, y)
            y -= _APART * MM
