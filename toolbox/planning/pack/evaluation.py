"""Evaluation: what people say afterwards, in ticks, without a name."""

from __future__ import annotations

from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Checks, Listing, WriteSpace


def evaluation(source: Source) -> list[Block]:
    """Write the questions, each with its answers in words."""
    say = source.texts.pack
    answers = tuple(source.say(answer) for answer in say.evaluation_answers)
    questions = [Checks(source.say(one), answers) for one in say.evaluation_questions]
    return [
        Listing(source.say(say.evaluation_lead), ()),
        *questions,
        WriteSpace(source.say(say.evaluation_open)),
    ]
