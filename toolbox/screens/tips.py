"""Tips: what works, each with how sure we are."""

from __future__ import annotations

from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.tip import Tip, TipWords
from toolbox.screens.visit import Visit

LEVELS = {"strong": 4, "moderate": 3, "promising": 2, "mixed": 1, "practice": 0}


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Wat werkt”."""
    say = visit.say.tips
    cards = [_card(visit, tip) for tip in visit.library.tips.values()]
    return {"heading": say.heading, "lead": say.lead, "cards": cards}


def _card(visit: Visit, tip: Tip) -> dict[str, Any]:
    words, say = tip.words_in(visit.code), visit.say.tips
    return {
        "id": tip.id,
        "title": _phrase(visit, words, words.title),
        "summary": _phrase(visit, words, words.summary),
        "strength": {"label": say.strengths[tip.facts.strength], "level": LEVELS[tip.facts.strength]},
        "parts": _parts(visit, tip, words),
        "openLabel": say.open,
    }


def _parts(visit: Visit, tip: Tip, words: TipWords) -> list[dict[str, Any]]:
    heads, terms = visit.say.headings, visit.library.vocabulary.communities

    def text(heading: str, content: str) -> dict[str, Any]:
        return {"kind": "text", "heading": heading, "paragraphs": [_phrase(visit, words, content)]}

    def listed(heading: str, items: tuple[str, ...]) -> dict[str, Any]:
        return {"kind": "list", "heading": heading, "items": [_phrase(visit, words, one) for one in items]}

    steps = [{"minutes": None, "text": _phrase(visit, words, one), "say": []} for one in words.how]
    notes = [
        {
            "label": visit.words(visit.library.say(terms[one].label, visit.code)),
            "text": _phrase(visit, words, note),
            "first": one in visit.address.communities,
        }
        for one, note in words.communities.items()
    ]
    sources = tuple(visit.library.sources[one].text for one in tip.facts.sources)
    parts = [
        text(heads.tip_why, words.why),
        {"kind": "steps", "heading": heads.tip_how, "steps": steps, "sayLabel": ""},
        listed(heads.tip_care, words.care),
        listed(heads.tip_when_not, words.when_not),
        text(heads.tip_sure, words.sure),
    ]
    if notes:
        parts.append({"kind": "notes", "heading": heads.communities, "notes": notes})
    return [*parts, {"kind": "list", "heading": visit.say.tips.sources, "items": list(sources)}]


def _phrase(visit: Visit, words: TipWords, text: str) -> str | dict[str, str]:
    return visit.words(Phrase(text, visit.library.language(words.language)))
