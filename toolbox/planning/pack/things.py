"""Things: what to take along, counted for the people who come; what to do before, on the day and after."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.planning.lists import lists
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Blanks, Block, Checks


def things(source: Source) -> list[Block]:
    """Write the things to tick, three lists to tick, and a line for the number of people."""
    say, words = source.texts.pack, source.texts.products
    found = lists(source.sheet, source.library, source.texts)
    counted, before = found.on_the_day, found.prepared
    return [
        *([Checks(source.say(source.texts.sheet.bring), counted)] if counted else []),
        Checks(source.say(words.list_before), (*_said(source, words.lines_before), *before), is_list=True),
        Checks(source.say(words.list_day), _said(source, words.lines_day), is_list=True),
        Checks(source.say(words.list_after), _said(source, words.lines_after), is_list=True),
        Blanks((source.say(say.tally.rstrip(":")),)),
    ]


def _said(source: Source, lines: tuple[str, ...]) -> tuple[Phrase, ...]:
    return tuple(source.say(line) for line in lines)
