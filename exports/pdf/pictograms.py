"""Pictograms: small pictures of our own, always beside a word that says the same."""

from __future__ import annotations

from exports.pdf.canvas import SheetCanvas
from exports.pdf.drawing import Drawing, stroke
from toolbox.planning.paper import Icon

# On a field of 24 by 24 with the corner at the upper left: M moves, L draws a line, C a curve.
_FIELD = 24
_SHAPES: dict[Icon, tuple[str, ...]] = {
    "shield": (
        "M 12 3.5",
        "L 5 6",
        "L 5 11.4",
        "C 5 15.6 7.9 18.9 12 20.5",
        "C 16.1 18.9 19 15.6 19 11.4",
        "L 19 6",
        "L 12 3.5",
        "M 9 12",
        "L 11.2 14.2",
        "L 15.4 10",
    ),
    "people": (
        "M 12 8.5",
        "C 12 10.16 10.66 11.5 9 11.5",
        "C 7.34 11.5 6 10.16 6 8.5",
        "C 6 6.84 7.34 5.5 9 5.5",
        "C 10.66 5.5 12 6.84 12 8.5",
        "M 3.5 19",
        "C 3.9 15.7 6 13.8 9 13.8",
        "C 12 13.8 14.1 15.7 14.5 19",
        "M 15.5 5.8",
        "C 16.53 6.3 17.19 7.35 17.19 8.5",
        "C 17.19 9.65 16.53 10.7 15.5 11.2",
        "M 17 14.2",
        "C 19.1 14.8 20.3 16.4 20.6 19",
    ),
}


class Pictogram(Drawing):
    """One of the pictures, in the middle of the line of its heading."""

    def __init__(self, icon: Icon, height: float, unit: float) -> None:
        self.size = 6 * unit
        super().__init__(self.size, height)
        self.icon = icon

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the curves with round ends."""
        unit = self.size / _FIELD
        up = top - (self.height - self.size) / 2
        stroke(canvas, 1.9 * unit)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        draw = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo}
        for command, *numbers in map(str.split, _SHAPES[self.icon]):
            places = [
                up - float(number) * unit if index % 2 else left + float(number) * unit
                for index, number in enumerate(numbers)
            ]
            draw[command](*places)
        canvas.drawPath(path)
        canvas.setLineCap(0)
        canvas.setLineJoin(0)
