"""Things: what to take along, counted for the people who come, and what to make ready."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.library.method import Method
from toolbox.planning.pack.source import LINE, Source
from toolbox.planning.paper import Block, Checks, Listing

SMALL_GROUP = 4  # people, when things are counted for small groups


def things(source: Source) -> list[Block]:
    """Write the things to tick, what to prepare, and a line to count the people on."""
    say, texts = source.texts.pack, source.texts
    counted = tuple(_counted(source))
    before = tuple(line for method in source.methods for line in _preparation(source, method))
    return [
        *([Checks(source.say(texts.sheet.bring), counted)] if counted else []),
        *([Listing(source.say(texts.headings.preparation), before)] if before else []),
        Listing(source.say(f"{say.tally} {LINE}"), (source.say(say.count_sheet),)),
    ]


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
