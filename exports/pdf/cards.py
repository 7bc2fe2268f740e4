"""Cards: a page cut in equal parts, with marks that show where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

from exports.pdf.arranging import Stack
from exports.pdf.canvas import SheetCanvas
from exports.pdf.drawing import stroke
from exports.pdf.piece import Nothing, Piece, from_start
from exports.pdf.styles import CARD, MM, SMALL
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

C = TypeVar("C")
_QUESTIONS = (2, 4)  # columns and rows of cards on a page
_SIDES = 9  # millimetres; a printer may not reach the edge
_ENDS = 8
_GAP = 3
_MOST = (160, 100, 60, 30)  # letters of a question; ours have half of the first
_MARK = 6 * MM
_MARK_LINE = 0.5
_LEAST = 0.01  # points, so that a grid as high as its page fits on it


def cards(block: paper.Cards, typesetter: Typesetter) -> Iterator[Piece]:
    """Set questions, eight on a page, each with its number."""
    columns, rows = _QUESTIONS
    wide, high = room_of(columns, rows, typesetter)
    made = []
    for number, text in enumerate(block.texts, start=1):
        sizes = (_question(number, shortened(text, most), typesetter) for most in _MOST)
        made.append(next((card for card in sizes if card.measure(wide) <= high), Nothing()))
    for page in pages_of(made, columns * rows):
        yield CardPage(page, columns, rows, typesetter)


def _question(number: int, text: Phrase, typesetter: Typesetter) -> Piece:
    head = typesetter.number(f"{number}", SMALL, direction=typesetter.direction)
    return Stack([head, typesetter.text(text, CARD)], _GAP * typesetter.geometry.mm)


def room_of(columns: int, rows: int, typesetter: Typesetter) -> tuple[float, float]:
    """The width and the height that the words on one card may take."""
    width, height = typesetter.geometry.width / columns, typesetter.geometry.height / rows
    return width - 2 * _SIDES * MM, height - 2 * _ENDS * MM


def pages_of(pieces: Sequence[C], most: int) -> Iterator[list[C]]:
    """Give the cards of each page."""
    waiting = iter(pieces)
    while page := list(islice(waiting, most)):
        yield page


class CardPage(Piece):
    """Cards in equal parts of one page, in the order of reading.

    The back of a sheet is turned over its long side: there the columns are mirrored.
    """

    def __init__(
        self,
        cards: Sequence[Piece],
        columns: int,
        rows: int,
        typesetter: Typesetter,
        *,
        is_back: bool = False,
    ) -> None:
        super().__init__()
        self.cards = tuple(cards)
        self.columns = columns
        self.rows = rows
        self.geometry = typesetter.geometry
        self._room = room_of(columns, rows, typesetter)[0]
        self.direction = typesetter.direction
        self.is_back = is_back

    def measure(self, width: float) -> float:
        """Take the whole page."""
        for card in self.cards:
            card.measure(self._room)
        self.width, self.height = width, self.geometry.height - _LEAST
        return self.height

    def paint(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw the marks, then the cards."""
        wide, high = self.width / self.columns, self.geometry.height / self.rows
        self._mark(canvas, left=left, top=top)
        for place, card in enumerate(self.cards):
            row, column = divmod(place, self.columns)
            offset = from_start(self.direction, self.width, offset=column * wide, width=wide)
            if self.is_back:
                offset = self.width - offset - wide
            card.paint(canvas, left=left + offset + _SIDES * MM, top=top - row * high - _ENDS * MM)

    def _mark(self, canvas: SheetCanvas, *, left: float, top: float) -> None:
        """Draw a cross wherever cuts meet, and a stroke where they reach the edge."""
        stroke(canvas, _MARK_LINE)
        xs = [left + self.width * column / self.columns for column in range(self.columns + 1)]
        ys = [top - self.geometry.height * row / self.rows for row in range(self.rows + 1)]
        for x in xs:
            for y in ys:
                if x in xs[1:-1]:
                    canvas.line(x, min(y + _MARK, top), x, max(y - _MARK, ys[-1]))
                if y in ys[1:-1]:
                    canvas.line(max(x - _MARK, left), y, min(x + _MARK, xs[-1]), y)
