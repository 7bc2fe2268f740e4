"""Piece: a part of a sheet that is given a width, takes a height, and may be cut in two."""

from __future__ import annotations

# ReportLab must hear of our fonts before anything of it is loaded.
import exports.pdf.fonts  # noqa: F401

# isort: split

from reportlab.platypus import Flowable

from exports.pdf.canvas import SheetCanvas
from toolbox.languages.language import Direction


class Piece(Flowable):  # type: ignore[misc] # ReportLab has no types
    """What all parts of a sheet can do.

    A piece taller than 60 mm can always be cut at 60 mm or more: thus every text finds its place on
    some page. Pieces lie inside pieces; only the outer ones are known to ReportLab.
    """

    width: float
    height: float

    def measure(self, width: float) -> float:
        """Take a width and give the height."""
        raise NotImplementedError

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Give what fits in this height and the rest; nothing if the piece must stay whole."""
        del height
        return None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the piece; the corner is its upper left one."""
        raise NotImplementedError

    @property
    def natural(self) -> float:
        """The width the piece takes when nothing holds it back."""
        raise NotImplementedError

    @property
    def narrowest(self) -> float:
        """The width under which a word would have to be cut."""
        raise NotImplementedError

    # What ReportLab asks.

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Say how much room the piece takes."""
        return width, self.measure(width)

    def split(self, width: float, height: float) -> list[Piece]:
        """Cut the piece at the end of a page."""
        self.measure(width)
        return list(self.cut(height) or ())

    def draw(self) -> None:
        """Draw the piece where ReportLab put it."""
        self.paint(self.canv, left=0, top=self.height)


class Around(Piece):
    """A piece round another, as wide and as high; `cut` and `paint` are what it is for."""

    def __init__(self, inner: Piece) -> None:
        """Lie round a piece."""
        super().__init__()
        self.inner = inner

    def measure(self, width: float) -> float:
        """Measure what is inside."""
        self.width, self.height = width, self.inner.measure(width)
        return self.height

    @property
    def natural(self) -> float:
        """The width of what is inside."""
        return self.inner.natural

    @property
    def narrowest(self) -> float:
        """The width of the widest word inside."""
        return self.inner.narrowest


class Nothing(Piece):
    """An empty place, as the number beside the second half of a step."""

    natural = narrowest = 0.0

    def measure(self, width: float) -> float:
        """Take the width and no height."""
        self.width, self.height = width, 0.0
        return self.height

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw nothing."""


def from_start(direction: Direction, whole: float, *, offset: float, width: float) -> float:
    """Give the left side of something that lies at an offset from where reading starts."""
    return whole - offset - width if direction == "rtl" else offset
