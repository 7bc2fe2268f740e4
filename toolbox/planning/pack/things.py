"""Things: what to take along, counted for the people who come; what to do before, on the day and after."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.library.method import Method
from toolbox.planning.pack.counting import SMALL_GROUP
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Blanks, Block, Checks


def things(source: Source) -> list[Block]:
    """Write the things to tick, three lists to tick, and a line for the number of people."""
    say, words = source.texts.pack, source.texts.products
    counted = tuple(_counted(source))
    before = tuple(line for method in source.methods for line in _preparation(source, method))
    return [
        *([Checks(source.say(source.texts.sheet.bring), counted)] if counted else []),
        Checks(source.say(words.list_before), (*_said(source, words.lines_before), *before), is_list=True),
        Checks(source.say(words.list_day), _said(source, words.lines_day), is_list=True),
        Checks(source.say(words.list_after), _said(source, words.lines_after), is_list=True),
        Blanks((source.say(say.tally.rstrip(":")),)),
    ]


def _said(source: Source, lines: tuple[str, ...]) -> tuple[Phrase, ...]:
    return tuple(source.say(line) for line in lines)


def _counted(source: Source) -> list[Phrase]:
    """Each thing with the largest number that any part of the meeting needs."""
    people = source.sheet.plan.meeting.people
    times = {"person": people, "small-group": -(-people // SMALL_GROUP), "group": 1}
    most: dict[str, tuple[int, Phrase]] = {}
    for method in source.methods:
        words = method.words_in(source.code)
        for thing, material in zip(words.things, method.facts.materials, strict=True):
            count = material.count * times[material.per]
            if count > most.get(thing.name, (0, None))[0]:
                text = source.texts.pack.things_count.format(count=count, thing=thing.name)
                most[thing.name] = (count, Phrase(text, source.library.language(words.language)))
    return [phrase for _, phrase in most.values()]


def _preparation(source: Source, method: Method) -> list[Phrase]:
    words = method.words_in(source.code)
    language = source.library.language(words.language)
    return [Phrase(f"{words.title}: {line}", language) for line in words.preparation]
