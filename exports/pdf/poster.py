"""Poster: numbered lines in large letters, spread over the page."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak

from exports.pdf.arranging import Row, Stack
from exports.pdf.piece import Piece
from exports.pdf.styles import BODY, NUMBER
from exports.pdf.tagging import listed
from exports.pdf.writing import Typesetter
from toolbox.planning import paper

_LEAST, _MOST = 4, 18  # millimetres between lines


def poster(block: paper.Poster, typesetter: Typesetter) -> Iterator[Flowable]:
    """Set the lines, on a page of their own if they want it."""
    if block.new_page:
        yield PageBreak()
    yield Spread(block, typesetter)


class Spread(Stack):
    """Lines with as much room between them as the page has, up to what still looks like one text."""

    def __init__(self, block: paper.Poster, typesetter: Typesetter) -> None:
        super().__init__([])
        self.block = block
        self.typesetter = typesetter
        self.unit = typesetter.geometry.mm
        self.rows = _rows(block, typesetter)
        self.spaceBefore = _LEAST * self.unit

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the room there is, and find the gap that spreads the lines over it."""
        lines = sum(row.measure(width) for row in self.rows)
        free = (height - lines) / max(1, len(self.rows))
        gap = min(max(free, _LEAST * self.unit), _MOST * self.unit)
        self.pieces = (listed(self.rows, gap, is_numbered=True),)
        return width, self.measure(width)


def _rows(block: paper.Poster, typesetter: Typesetter) -> list[Piece]:
    texts = [typesetter.text(line, BODY, "LBody") for line in block.lines]
    numbers = [
        typesetter.number(f"{number}.", NUMBER, direction=text.direction, kind="Lbl")
        for number, text in enumerate(texts, block.first)
    ]
    for number, text in zip(numbers, texts, strict=True):
        number.lowered = text.foot - number.foot
    indent = max((number.natural for number in numbers), default=0.0)
    return [
        Row([number, text], [indent, None], direction=text.direction, gap=2 * typesetter.geometry.mm)
        for number, text in zip(numbers, texts, strict=True)
    ]
