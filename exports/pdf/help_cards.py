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
_ALONE = 1.4  # times as large are the letters where one language has the whole card


def help_cards(block: paper.HelpCards, typesetter: Typesetter) -> Piece:
    """Set a page of cards that are all the same."""
    rows = -(-block.times // _COLUMNS)
    width, _ = room_of(_COLUMNS, rows, typesetter)
    cards = [help_card(block, width, typesetter) for _ in range(block.times)]
    return CardPage(cards, _COLUMNS, rows, typesetter)


def help_card(block: paper.HelpCards, width: float, typesetter: Typesetter) -> Piece:
    """Set one card; who listens hears a whole language, then the other."""
    between = _BETWEEN * typesetter.geometry.mm
    times = 1 if len(block.sides) > 1 else _ALONE
    sides = [_side(side, typesetter, times) for side in block.sides]
    room = width - between * (len(sides) - 1)
    widths = [room] if len(sides) == 1 else [_DUTCH * room, (1 - _DUTCH) * room]
    return Row(sides, widths, direction=typesetter.direction, gap=between)


def _side(side: paper.HelpSide, typesetter: Typesetter, times: float) -> Piece:
    language = side.title.language
    own = replace(typesetter, direction=language.direction)
    words, number, head = (replace(one, size=one.size * times) for one in (HELP, HELP_NUMBER, HELP_TITLE))
    calls = [
        Stack(
            [
                own.line((call.fact.label, words), (call.fact.value, number)),
                own.text(call.note, words),
            ]
        )
        for call in side.calls
    ]
    lines = [own.text(line, words) for line in side.lines]
    parts = [own.text(side.title, head, "H2"), *calls, *lines]
    return Tagged(Stack(parts, _GAP * own.geometry.mm), Element("Sect", known_code(language.code)))
