"""Flyers: one small sheet as often as it fits on a page, and blanks to fill in, wherever they stand."""

from __future__ import annotations

from exports.pdf.arranging import Row, Stack, Together
from exports.pdf.cards import CardPage
from exports.pdf.drawing import LineToWriteOn
from exports.pdf.piece import Piece
from exports.pdf.styles import BLANK, FLYER, FLYER_BLANK, TITLE, Style
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_GAP = 6  # millimetres
_WIDEST = 0.68  # of the room, for the labels of blanks
_LONGEST = 160


def flyers(block: paper.Flyers, typesetter: Typesetter) -> Piece:
    """Set a page of flyers under each other."""
    return CardPage([_flyer(block, typesetter) for _ in range(block.times)], 1, block.times, typesetter)


def blanks(block: paper.Blanks, typesetter: Typesetter) -> Piece:
    """Set labels under each other, each with a line as long as there is room."""
    return Together(_blanks(block.labels, BLANK, typesetter), typesetter.geometry)


def _flyer(block: paper.Flyers, typesetter: Typesetter) -> Piece:
    lines = [typesetter.text(shortened(line, _LONGEST), FLYER) for line in block.lines]
    title = typesetter.text(shortened(block.title, _LONGEST), TITLE, "H2")
    unit = typesetter.geometry.mm
    written = _blanks(block.blanks, FLYER_BLANK, typesetter)
    return Stack([title, Stack(lines, unit), written], _GAP * unit)


def _blanks(labels: tuple[Phrase, ...], style: Style, typesetter: Typesetter) -> Piece:
    texts = [typesetter.text(shortened(label, _LONGEST), style) for label in labels]
    widest = min(max((text.natural for text in texts), default=0.0), _WIDEST * typesetter.geometry.width)
    height = typesetter.geometry.fit(style).size * style.leading
    return Stack(
        [
            Row(
                [text, LineToWriteOn(0, height)],
                [widest, None],
                direction=typesetter.direction,
                gap=2 * typesetter.geometry.mm,
            )
            for text in texts
        ]
    )
