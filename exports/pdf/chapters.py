"""Chapters: the head of a part of a paper, on a page of its own if it wants one; and cards to cut out."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak

from exports.pdf.arranging import Row, Stack, Together
from exports.pdf.framing import Framed
from exports.pdf.piece import Piece
from exports.pdf.styles import BODY, CARD, CHAPTER, FACT_LABEL, HEIGHT, MM, SMALL, THIN, WIDTH
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_GAP = 3 * MM
_ROWS = 4  # cards under each other on a page, two beside each other
_HIGH = (HEIGHT - (_ROWS + 1) * _GAP) / _ROWS
_SIDES = 6 * MM
_MOST = 200  # letters on a card; a question of ours has half of that


def heading(block: paper.Heading, typesetter: Typesetter) -> Iterator[Flowable]:
    """Begin a part of a paper, with what is known of it."""
    if block.new_page:
        yield PageBreak()
    facts = [typesetter.line((fact.label, FACT_LABEL), (fact.value, BODY)) for fact in block.facts]
    title = typesetter.text(block.title, CHAPTER, "H2")
    yield Together(Stack([title, *facts], 0.8 * MM, heading=True))


def cards(block: paper.Cards, typesetter: Typesetter) -> Iterator[Piece]:
    """Set cards two by two; the last one may stand alone."""
    width = (WIDTH - _GAP) / 2
    for first in range(0, len(block.texts), 2):
        pair: list[Piece] = [
            Card(number, text, typesetter)
            for number, text in enumerate(block.texts[first : first + 2], start=first + 1)
        ]
        yield Together(Row(pair, [width] * len(pair), direction=typesetter.direction, gap=_GAP))


class Card(Framed):
    """A frame of fixed height with a number and one question."""

    def __init__(self, number: int, text: Phrase, typesetter: Typesetter) -> None:
        inner = Stack(
            [
                typesetter.number(f"{number}", SMALL, direction=typesetter.direction),
                typesetter.text(shortened(text, _MOST), CARD),
            ],
            4 * MM,
        )
        super().__init__(inner, line=THIN, sides=_SIDES, ends=5 * MM)

    def measure(self, width: float) -> float:
        """Be as high as a card, or higher when its words need it."""
        self.height = max(super().measure(width), _HIGH)
        return self.height

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        """A card stays whole."""
        return None
