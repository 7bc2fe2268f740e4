"""Method cards: fronts on one page, backs on the next, so that both meet when the sheet is turned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable

from exports.pdf.arranging import Row, Stack
from exports.pdf.cards import CardPage, pages_of, room_of
from exports.pdf.pictograms import Pictogram
from exports.pdf.piece import Nothing, Piece
from exports.pdf.programme import steps
from exports.pdf.stacking import ForTheEye
from exports.pdf.styles import BODY, CARD_TITLE, FACT_LABEL, HEADING, MM
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter
from toolbox.planning import paper

_COLUMNS, _ROWS = 2, 2
_GAP = 2.5  # millimetres
_PICTURE = 3  # times as large as beside a heading
_LONGEST_TITLE = 80
_LONGEST_SUMMARY = 260
_LEAST = 40 * MM  # of steps on a card, under a long title


@dataclass(frozen=True, slots=True)
class _Sides:
    """The front and the back of one card."""

    front: Piece
    back: Piece


def method_cards(block: paper.MethodCards, typesetter: Typesetter) -> Iterator[Flowable]:
    """Set four cards on a page, and their backs on the next one."""
    sides = [each for card in block.cards for each in _cards(card, typesetter)]
    for page in pages_of(sides, _COLUMNS * _ROWS):
        yield CardPage([each.front for each in page], _COLUMNS, _ROWS, typesetter)
        yield CardPage([each.back for each in page], _COLUMNS, _ROWS, typesetter, is_back=True)


def _cards(card: paper.MethodCard, typesetter: Typesetter) -> Iterator[_Sides]:
    """Give the card of a method; steps that do not fit go on on the back of a second one."""
    width, height = room_of(_COLUMNS, _ROWS, typesetter)
    gap = _GAP * typesetter.geometry.mm
    title = shortened(card.title, _LONGEST_TITLE)
    rest: Piece | None = steps(card.steps, typesetter)
    front = _front(card, typesetter)
    while rest is not None:
        head = ForTheEye(typesetter.text(title, HEADING))
        room = max(height - head.measure(width) - gap, _LEAST)
        now, rest = _fitting(rest, width, room)
        yield _Sides(front, Stack([head, now], gap))
        front = ForTheEye(typesetter.text(title, CARD_TITLE))


def _fitting(piece: Piece, width: float, height: float) -> tuple[Piece, Piece | None]:
    if piece.measure(width) <= height:
        return piece, None
    parts = piece.cut(height)
    return parts or (piece, None)


def _front(card: paper.MethodCard, typesetter: Typesetter) -> Piece:
    geometry = typesetter.geometry
    picture = Pictogram(card.icon, _PICTURE * 6 * geometry.mm, _PICTURE * geometry.mm)
    facts = [typesetter.line((fact.label, FACT_LABEL), (fact.value, BODY)) for fact in card.facts]
    return Stack(
        [
            Row([picture, Nothing()], [picture.width, None], direction=typesetter.direction),
            typesetter.text(shortened(card.title, _LONGEST_TITLE), CARD_TITLE, "H2"),
            typesetter.text(shortened(card.summary, _LONGEST_SUMMARY), BODY),
            *facts,
        ],
        _GAP * geometry.mm,
    )
