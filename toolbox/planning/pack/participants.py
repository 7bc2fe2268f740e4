"""Participants: what people take home: agreements, the question and help."""

from __future__ import annotations

from toolbox.planning.pack.source import ASKED, Source
from toolbox.planning.paper import Block, Box, Boxes, Listing


def participants(source: Source) -> list[Block]:
    """Write the sheet for participants; it never says what the evening was about."""
    say = source.texts.pack
    rules = tuple(source.say(rule) for rule in say.participants_rules)
    return [
        Listing(source.say(say.participants_welcome), ()),
        Listing(source.say(say.participants_rules_title), rules, numbered=True),
        *_question(source),
        Boxes((Box(source.say(say.participants_help), "people", facts=source.numbers()),)),
    ]


def _question(source: Source) -> list[Block]:
    """The question of the part in which people talk most."""
    hearts = [method for method in source.asked if source.mark(method) == ASKED[-1]]
    title = source.say(source.texts.pack.participants_question)
    return [Listing(title, (source.question(hearts[0]),))] if hearts else []
