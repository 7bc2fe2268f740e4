"""Report: one page after the meeting: numbers, ticks and what was learned, and never a name."""

from __future__ import annotations

from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Blanks, Block, Checks, Listing, WriteSpace


def report(source: Source) -> list[Block]:
    """Write what to count, what to tick, and room for what was learned."""
    say = source.texts.products
    return [
        Listing(source.say(say.report_lead), ()),
        Blanks(tuple(source.say(one) for one in say.report_numbers)),
        *(
            Checks(source.say(one.question), tuple(source.say(answer) for answer in one.answers))
            for one in say.report_ticks
        ),
        *(WriteSpace(source.say(one)) for one in say.report_open),
    ]
