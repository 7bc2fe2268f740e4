"""Cards: what a card of a method shows, and the facts that cards and pages share."""

from __future__ import annotations

from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.method import Method
from toolbox.screens.parts.lens import asked
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import only_dutch
from toolbox.screens.parts.picking import pick
from toolbox.screens.visit import Text, Visit

INTENSITY_ICONS = ("calm", "calm", "a-bit-tense", "tense", "tense")


def phrase(visit: Visit, method: Method, text: str) -> Text:
    """A text of a method, in the language that the method has it in."""
    return visit.words(Phrase(text, visit.library.language(method.words_in(visit.code).language)))


def card(visit: Visit, method: Method) -> dict[str, Any]:
    """A method at a glance, with its question and a note for the chosen group."""
    words, say = method.words_in(visit.code), visit.say.find
    named = visit.library.title(method, visit.code)
    return {
        "id": method.id,
        "icon": method.facts.form,
        "title": phrase(visit, method, words.title),
        "summary": phrase(visit, method, words.summary),
        "meta": meta(visit, method),
        "note": _note(visit, method),
        **asked(visit, method),
        "inPlan": visit.plan.has(method.id),
        "add": {
            "label": say.add,
            "name": named,
            "done": say.added,
            "off": not visit.can_edit,
            "operation": {"do": "add-step", "method": method.id},
        },
        "pick": pick(visit, method.id, title=named, label=visit.say.picked.pick)
        if visit.address.picked
        else None,
        "view": {"label": say.view, "name": named, "query": to(visit.address, "method", id=method.id)},
    }


def meta(visit: Visit, method: Method) -> list[dict[str, str]]:
    """Minutes, people, how intense it is, and whether it is in Dutch only."""
    facts, say = method.facts, visit.say.method
    return [
        {"icon": "time", "text": minutes(visit, method)},
        {"icon": "people", "text": say.people.format(min=facts.group.min, max=facts.group.max)},
        {"icon": INTENSITY_ICONS[facts.intensity - 1], "text": say.intensities[facts.intensity - 1]},
        *only_dutch(visit, method.words),
    ]


def minutes(visit: Visit, method: Method) -> str:
    """How long a method takes, in words."""
    least, most = method.facts.minutes.min, method.facts.minutes.max
    if least == most:
        return visit.say.method.minutes_same.of(least, code=visit.code)
    return visit.say.method.minutes.format(min=least, max=most)


def _note(visit: Visit, method: Method) -> dict[str, Any] | None:
    words = method.words_in(visit.code)
    for community in visit.address.communities:
        if community in words.communities:
            short = visit.library.say(visit.library.vocabulary.communities[community].short, visit.code).text
            label = visit.say.find.note.format(community=short)
            return {"label": label, "text": phrase(visit, method, words.communities[community])}
    return None
