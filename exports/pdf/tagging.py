"""Tagging: saying of a piece what it is."""

from __future__ import annotations

from collections.abc import Sequence

from exports.pdf.arranging import Stack
from exports.pdf.canvas import SheetCanvas
from exports.pdf.elements import Element, numbered_list
from exports.pdf.piece import Around, Piece


class Tagged(Around):
    """A piece of which the words are part of an element; its halves are the same element."""

    def __init__(self, inner: Piece, element: Element) -> None:
        super().__init__(inner)
        self.element = element

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """Cut the piece."""
        parts = self.inner.cut(height)
        return (self._of(parts[0]), self._of(parts[1])) if parts else None

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the piece within its element."""
        with canvas.within(self.element):
            self.inner.paint(canvas, left=left, top=top)

    def _of(self, inner: Piece) -> Tagged:
        part = Tagged(inner, self.element)
        part.measure(self.width)
        return part


def listed(pieces: Sequence[Piece], gap: float = 0.0, *, is_numbered: bool = False) -> Tagged:
    """Set the parts of a list under each other."""
    parts = Stack([Tagged(piece, Element("LI")) for piece in pieces], gap)
    return Tagged(parts, numbered_list() if is_numbered else Element("L"))
