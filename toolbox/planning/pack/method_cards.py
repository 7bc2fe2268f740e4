"""Method cards: each method on a card to keep: what it is on the front, the steps on the back."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.library.method import Method
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Fact, Icon, MethodCard, MethodCards

PICTURES: dict[str, Icon] = {
    "whole-circle": "circle",
    "pairs": "pairs",
    "small-groups": "groups",
    "movement": "movement",
}


def method_cards(source: Source) -> list[Block]:
    """Write a card for every method, in the order of the meeting."""
    made = tuple(_card(source, method) for method in source.methods)
    return [MethodCards(made)] if made else []


def _card(source: Source, method: Method) -> MethodCard:
    words = method.words_in(source.code)
    language = source.library.language(words.language)
    return MethodCard(
        title=Phrase(words.title, language),
        icon=PICTURES[method.facts.form],
        facts=_facts(source, method),
        summary=Phrase(words.summary, language),
        steps=tuple(Phrase(step.text, language) for step in words.steps),
    )


def _facts(source: Source, method: Method) -> tuple[Fact, ...]:
    facts, say, sheet = method.facts, source.texts.method, source.texts.sheet
    least, most = facts.minutes.min, facts.minutes.max
    same = say.minutes_same.of(least, code=source.code)
    minutes = same if least == most else say.minutes.format(min=least, max=most)
    people = say.people.format(min=facts.group.min, max=facts.group.max)
    said = (
        (sheet.time, minutes),
        (sheet.people, people),
        (say.intensity, say.intensities[facts.intensity - 1]),
        (say.form, say.forms[facts.form]),
    )
    return tuple(Fact(source.say(label), source.say(value)) for label, value in said)
