"""Pictograms: small pictures of our own, always beside a word that says the same."""

from __future__ import annotations

from exports.pdf.canvas import SheetCanvas
from exports.pdf.drawing import Drawing, stroke
from toolbox.planning.paper import Icon

# On a field of 24 by 24 with the corner at the upper left: M moves, L draws a line, C a curve.
_FIELD = 24
_ROUND = 0.5523  # a quarter of a circle as a curve


def _circle(x: float, y: float, radius: float) -> tuple[str, ...]:
    """Draw a circle as four curves."""
    pull = _ROUND * radius
    return (
        f"M {x} {y - radius}",
        f"C {x + pull} {y - radius} {x + radius} {y - pull} {x + radius} {y}",
        f"C {x + radius} {y + pull} {x + pull} {y + radius} {x} {y + radius}",
        f"C {x - pull} {y + radius} {x - radius} {y + pull} {x - radius} {y}",
        f"C {x - radius} {y - pull} {x - pull} {y - radius} {x} {y - radius}",
    )


def _circles(radius: float, *places: tuple[float, float]) -> tuple[str, ...]:
    return tuple(command for x, y in places for command in _circle(x, y, radius))


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
    "circle": _circles(
        1.7, (12, 4), (17.7, 6.3), (20, 12), (17.7, 17.7), (12, 20), (6.3, 17.7), (4, 12), (6.3, 6.3)
    ),
    "pairs": (
        *_circles(2.6, (7, 8), (17, 8)),
        "M 2.5 19",
        "C 2.8 15.4 4.4 13.6 7 13.6",
        "C 9.6 13.6 11.2 15.4 11.5 19",
        "M 12.5 19",
        "C 12.8 15.4 14.4 13.6 17 13.6",
        "C 19.6 13.6 21.2 15.4 21.5 19",
    ),
    "groups": _circles(
        1.5,
        (6, 4),
        (3.6, 8.2),
        (8.4, 8.2),
        (18, 4),
        (15.6, 8.2),
        (20.4, 8.2),
        (12, 14.4),
        (9.6, 18.6),
        (14.4, 18.6),
    ),
    "movement": (
        *_circle(7, 6, 2.6),
        "M 7 11",
        "L 7 16",
        "L 4 20.5",
        "M 7 16",
        "L 10.5 20.5",
        "M 13 12",
        "L 21 12",
        "M 17.5 8.5",
        "L 21 12",
        "L 17.5 15.5",
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
