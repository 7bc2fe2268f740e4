"""Arranging: pieces under each other and beside each other; both ways can be cut at the end of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from exports.pdf.canvas import SheetCanvas
from exports.pdf.geometry import Geometry
from exports.pdf.piece import Nothing, Piece, from_start
from exports.pdf.styles import BETWEEN, BODY, MM
from toolbox.languages.language import Direction

Fit = Literal["top", "foot", "even"]

_TALLEST_HEADING = 60 * MM
_MOST_EMPTY = 1 / 5  # of a page: more than this is not left empty above a list that goes to the next page
_LEAST_TAKEN = 2.6  # sizes of letters: a line and more, so that two go on


class Stack(Piece):
    """Pieces under each other; with a heading, the first one never stays behind alone."""

    def __init__(self, pieces: Sequence[Piece], gap: float = 0.0, *, heading: bool = False) -> None:
        super().__init__()
        self.pieces = tuple(pieces)
        self.gap = gap
        self.heading = heading

    def measure(self, width: float) -> float:
        """Measure all pieces."""
        heights = [piece.measure(width) for piece in self.pieces]
        self.width, self.height = width, sum(heights) + self.gap * max(0, len(heights) - 1)
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut between two pieces, or within the piece that crosses the end."""
        kept: list[Piece] = []
        for index, piece in enumerate(self.pieces):
            if piece.height <= height:
                kept.append(piece)
                height -= piece.height + self.gap
                continue
            parts = piece.cut(height)
            if parts:
                return self._of([*kept, parts[0]]), self._of([parts[1], *self.pieces[index + 1 :]])
            is_alone = index == 1 and self.heading and kept[0].height < _TALLEST_HEADING
            if index and not is_alone:
                return self._of(kept, heading=self.heading), self._of(self.pieces[index:])
            return None
        return None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the pieces from top to bottom."""
        for piece in self.pieces:
            piece.paint(canvas, left=left, top=top)
            top -= piece.height + self.gap

    @property
    def natural(self) -> float:
        """The width of the widest piece."""
        return max((piece.natural for piece in self.pieces), default=0.0)

    @property
    def narrowest(self) -> float:
        """The width under which a piece would have to cut a word."""
        return max((piece.narrowest for piece in self.pieces), default=0.0)

    def _of(self, pieces: Sequence[Piece], *, heading: bool = False) -> Stack:
        part = Stack(pieces, self.gap, heading=heading)
        part.measure(self.width)
        return part


class Row(Piece):
    """Pieces beside each other, from where reading starts; the one without a width takes what is left.

    They hang from the top, stand on the foot, or are all made as tall as the tallest.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        widths: Sequence[float | None],
        *,
        direction: Direction,
        gap: float = 0.0,
        fit: Fit = "top",
    ) -> None:
        super().__init__()
        self.pieces = tuple(pieces)
        self.widths = tuple(widths)
        self.direction = direction
        self.gap = gap
        self.fit = fit

    def measure(self, width: float) -> float:
        """Measure all pieces; in an even row they become equally tall."""
        rest = width - self._taken
        heights = [
            piece.measure(rest if fixed is None else fixed)
            for piece, fixed in zip(self.pieces, self.widths, strict=True)
        ]
        self.width, self.height = width, max(heights, default=0.0)
        if self.fit == "even":
            for piece in self.pieces:
                piece.height = self.height
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut all pieces that cross the end; if one of them must stay whole, so must the row."""
        pairs: list[tuple[Piece, Piece]] = []
        for piece in self.pieces:
            piece.measure(piece.width)  # an even row has stretched it
            pair = (piece, Nothing()) if piece.height <= height else piece.cut(height)
            if pair is None:
                return None
            pairs.append(pair)
        heads, tails = zip(*pairs, strict=True)
        return self._of(heads), self._of(tails)

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the pieces in the order of reading."""
        offset = 0.0
        for piece in self.pieces:
            lowered = self.height - piece.height if self.fit == "foot" else 0.0
            x = left + from_start(self.direction, self.width, offset=offset, width=piece.width)
            piece.paint(canvas, left=x, top=top - lowered)
            offset += piece.width + self.gap

    @property
    def natural(self) -> float:
        """The width of all pieces and what is between them."""
        return self._taken + sum(piece.natural for piece in self._free)

    @property
    def narrowest(self) -> float:
        """The width under which the free piece would have to cut a word."""
        return self._taken + sum(piece.narrowest for piece in self._free)

    @property
    def _taken(self) -> float:
        return sum(filter(None, self.widths)) + self.gap * (len(self.widths) - 1)

    @property
    def _free(self) -> list[Piece]:
        return [piece for piece, width in zip(self.pieces, self.widths, strict=True) if width is None]

    def _of(self, pieces: Sequence[Piece]) -> Row:
        part = Row(pieces, self.widths, direction=self.direction, gap=self.gap, fit=self.fit)
        part.measure(self.width)
        return part


class Together(Piece):
    """A piece that goes to the next page rather than be cut, unless it is taller than a page."""

    between = BETWEEN

    def __init__(self, inner: Piece, geometry: Geometry) -> None:
        super().__init__()
        self.inner = inner
        self.geometry = geometry
        self.spaceBefore = self.spaceAfter = self.between * geometry.scale

    def measure(self, width: float) -> float:
        """Measure the piece."""
        self.width, self.height = width, self.inner.measure(width)
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut the piece if no page can hold it."""
        parts = self.inner.cut(height) if self.height > self.geometry.height else None
        return (self._of(parts[0]), self._of(parts[1])) if parts else None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the piece."""
        self.inner.paint(canvas, left=left, top=top)

    def _of(self, inner: Piece) -> Together:
        part = type(self)(inner, self.geometry)
        part.measure(self.width)
        return part


class Flowing(Together):
    """Lines that stay together if they can, but begin on this page when much of it would stay empty."""

    between = 2 * MM  # the heading above them keeps lists apart

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut the piece where there is room enough; at least two lines go on."""
        if height < _MOST_EMPTY * self.geometry.height:
            return super().cut(height)
        most = self.height - _LEAST_TAKEN * self.geometry.fit(BODY).size
        parts = self.inner.cut(min(height, most))
        return (self._of(parts[0]), self._of(parts[1])) if parts else None


def flow(pieces: Sequence[Piece], width: float, *, direction: Direction, gap: float, between: float) -> Stack:
    """Let pieces follow each other like words: as many in a row as fit, the next ones under them."""
    rows: list[list[Piece]] = []
    used = 0.0
    for piece in pieces:
        if rows and used + gap + piece.natural <= width:
            rows[-1].append(piece)
            used += gap + piece.natural
        else:
            rows.append([piece])
            used = piece.natural
    return Stack(
        [
            Row(row, [min(piece.natural, width) for piece in row], direction=direction, gap=gap)
            for row in rows
        ],
        between,
    )
