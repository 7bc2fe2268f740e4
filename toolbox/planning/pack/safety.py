"""Safety: for the leader, what to do when it gets tense and whom to call."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Blanks, Block, Box, Boxes, Columns, Listing

PARTS = ("before", "start", "during", "end", "after")


def safety(source: Source) -> list[Block]:
    """Write the steps, the numbers, lines to fill in by hand, and what to do from before to after."""
    say, known, texts = source.texts.pack, source.library.safety, source.texts
    tense = Box(source.say(texts.sheet.tense), "shield", steps=source.filled(known.tense))
    numbers = Box(source.say(texts.sheet.help), "people", facts=source.numbers())
    lines = Blanks(tuple(source.say(one.rstrip(":")) for one in (say.contact, say.local_help)))
    rules = Listing(source.say(texts.safety.rules), source.filled(known.golden_rules), numbered=True)
    parts = [
        Listing(source.say(say.safety_parts[name]), source.filled(getattr(known.block, name)))
        for name in PARTS
    ]
    return [Boxes((tense, numbers)), lines, rules, *(_beside(source, parts) if _is_wide(source) else parts)]


def _is_wide(source: Source) -> bool:
    """Say whether two parts have room beside each other."""
    return source.choice.size("safety") == "a4"


def _beside(source: Source, parts: list[Listing]) -> Iterator[Block]:
    """Set two parts beside each other, so that all of them stay on one page; the last one stands alone."""
    spoken = (source.texts.spoken, source.texts.spoken)
    for first, second in zip(parts[:-1:2], parts[1::2], strict=True):
        yield Columns(spoken, ((first, second),))
    yield parts[-1]
