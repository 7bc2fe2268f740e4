"""Participants: what people take home: agreements, the question and help, in Dutch and in their language."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.planning.pack.sides import LINE, Row, Side, beside_each_other, row, sides_of
from toolbox.planning.pack.source import ASKED, Source
from toolbox.planning.paper import Block, Heading, WriteSpace


def participants(source: Source) -> list[Block]:
    """Write the sheet and the help card; they never say what the evening was about."""
    sides = sides_of(source)
    asked = _asked(source, sides)
    sheet: list[Row] = [
        row(sides, lambda side: side.welcome()),
        row(sides, lambda side: side.rules()),
        *([tuple(side.question(one) for side, one in zip(sides, asked, strict=True))] if asked else []),
        row(sides, lambda side: side.numbers()),
        row(sides, lambda side: side.line(side.texts.sheet.write)),
    ]
    card: list[Row] = [
        row(sides, lambda side: side.numbers()),
        row(sides, lambda side: side.notes()),
        row(sides, lambda side: side.line(f"{side.texts.help.local} {LINE}")),
        row(sides, lambda side: side.line(side.texts.help.keep)),
    ]
    title = Phrase(source.texts.safety.numbers, source.texts.spoken)
    room = WriteSpace(Phrase("", sides[0].texts.spoken))
    return [
        *beside_each_other(sides, sheet),
        room,
        Heading(title, new_page=True),
        *beside_each_other(sides, card),
    ]


def _asked(source: Source, sides: tuple[Side, ...]) -> tuple[Phrase, ...]:
    """The question of the part in which people talk most, in each language."""
    hearts = [method for method in source.asked if source.mark(method) == ASKED[-1]]
    return source.questions(hearts[0], tuple(side.code for side in sides)) if hearts else ()
