"""Evaluation: what people say afterwards, in ticks or in raised hands, without a name."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.planning.pack.sides import Row, Side, beside_each_other, row, sides_of
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Blanks, Block, Grid, Heading, Listing, WriteSpace


def evaluation(source: Source) -> list[Block]:
    """Write a form for everyone; where nobody writes, a sheet on which the leader counts."""
    return _form(source) if source.sheet.plan.meeting.reading else _count(source)


def _form(source: Source) -> list[Block]:
    """Questions to tick, in Dutch and in another language: beside it, or behind it on a narrow page."""
    sides = sides_of(source)
    if len(sides) == 1 or source.choice.size("evaluation") != "a4":
        first, *others = sides
        behind = (
            [Heading(side.say(side.texts.evaluation.title), new_page=True), *_alone(side)] for side in others
        )
        return [*_alone(first), *chain.from_iterable(behind)]
    asked: list[Row] = list(zip(*(side.asked_afterwards() for side in sides), strict=True))
    opening = row(sides, lambda side: side.line(side.texts.evaluation.open))
    rows = [row(sides, _lead), *asked, opening]
    return [*beside_each_other(sides, rows), WriteSpace(sides[0].say(""))]


def _alone(side: Side) -> list[Block]:
    opening = WriteSpace(side.say(side.texts.evaluation.open))
    return [_lead(side), *(replace(one, is_list=False) for one in side.asked_afterwards()), opening]


def _lead(side: Side) -> Listing:
    return Listing(side.say(side.texts.evaluation.lead), side.trusted())


def _count(source: Source) -> list[Block]:
    """Rows of questions and columns of answers, to tally hands in; then the words in another language."""
    say, words, sides = source.texts.pack, source.texts.products, sides_of(source)
    papers = source.library.participants
    own = Side(source.library, papers.get(source.code, papers[SOURCE_LANGUAGE]))
    asked = own.texts.evaluation
    heads = (source.say(words.count_question), *map(own.say, asked.answers))
    rows = tuple((own.say(one), *(None for _ in asked.answers)) for one in asked.questions)
    return [
        Listing(source.say(words.count_lead), ()),
        Listing(source.say(words.count_how_title), tuple(map(source.say, words.count_how)), numbered=True),
        Blanks((source.say(say.tally.rstrip(":")),)),
        Grid(heads, rows),
        *(_read_out(side) for side in sides if side.code not in (own.code, SOURCE_LANGUAGE)),
        WriteSpace(source.say(words.count_heard)),
    ]


def _read_out(side: Side) -> Listing:
    """The questions and their answers, for whoever says them in this language."""
    asked = side.texts.evaluation
    lines = (*asked.questions, " / ".join(asked.answers))
    return Listing(side.say(asked.title), (*map(side.say, lines), *side.trusted()))
