"""Evaluation: what people say afterwards, in ticks or in raised hands, without a name."""

from __future__ import annotations

from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Blanks, Block, Checks, Grid, Listing, WriteSpace


def evaluation(source: Source) -> list[Block]:
    """Write a form for everyone; where nobody writes, a sheet on which the leader counts."""
    return _form(source) if source.sheet.plan.meeting.reading else _count(source)


def _form(source: Source) -> list[Block]:
    say = source.texts.pack
    answers = tuple(source.say(answer) for answer in say.evaluation_answers)
    questions = [Checks(source.say(one), answers) for one in say.evaluation_questions]
    return [
        Listing(source.say(say.evaluation_lead), ()),
        *questions,
        WriteSpace(source.say(say.evaluation_open)),
    ]


def _count(source: Source) -> list[Block]:
    """Rows of questions and columns of answers, to tally hands in."""
    say, words = source.texts.pack, source.texts.products
    heads = (words.count_question, *say.evaluation_answers)
    rows = tuple(
        (source.say(one), *(None for _ in say.evaluation_answers)) for one in say.evaluation_questions
    )
    return [
        Listing(source.say(words.count_lead), ()),
        Listing(source.say(words.count_how_title), tuple(map(source.say, words.count_how)), numbered=True),
        Blanks((source.say(say.tally.rstrip(":")),)),
        Grid(tuple(source.say(head) for head in heads), rows),
        WriteSpace(source.say(words.count_heard)),
    ]
