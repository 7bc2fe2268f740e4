"""Help cards: one card as often as it fits on a page, its languages beside each other."""

from __future__ import annotations

from dataclasses import replace

from exports.pdf.arranging import Row, Stack
from exports.pdf.cards import CardPage, room_of
from exports.pdf.elements import Element
from exports.pdf.piece import Piece
from exports.pdf.shaping import known_code
from exports.pdf.styles import HELP, HELP_NUMBER, HELP_TITLE
from exports.pdf.tagging import Tagged
from exports.pdf.writing import Typesetter
from toolbox.planning import paper

_COLUMNS = 2
_BETWEEN = 4  # millimetres between the languages
_GAP = 1.6
_DUTCH = 0.44  # of the room: most languages need more of it


def help_cards(block: paper.HelpCards, typesetter: Typesetter) -> Piece:
    """Set a page of cards that are all the same."""
    rows = -(-block.times // _COLUMNS)
    width, _ = room_of(_COLUMNS, rows, typesetter)
    cards = [help_card(block, width, typesetter) for _ in range(block.times)]
    return CardPage(cards, _COLUMNS, rows, typesetter)


def help_card(block: paper.HelpCards, width: float, typesetter: Typesetter) -> Piece:
    """Set one card; who listens hears a whole language, then the other."""
    between = _BETWEEN * typesetter.geometry.mm
    sides = [_side(side, typesetter) for side in block.sides]
    room = width - between * (len(sides) - 1)
    widths = [room] if len(sides) == 1 else [_DUTCH * room, (1 - _DUTCH) * room]
    return Row(sides, widths, direction=typesetter.direction, gap=between)


def _side(side: paper.HelpSide, typesetter: Typesetter) -> Piece:
    language = side.title.language
    own = replace(typesetter, direction=language.direction)
    calls = [
        Stack(
            [
                own.line((call.fact.label, HELP), (call.fact.value, HELP_NUMBER)),
                own.text(call.note, HELP),
            ]
        )
        for call in side.calls
    ]
    lines = [own.text(line, HELP) for line in side.lines]
    words = [own.text(side.title, HELP_TITLE, "H2"), *calls, *lines]
    return Tagged(Stack(words, _GAP * own.geometry.mm), Element("Sect", known_code(language.code)))
