"""Tips: what works, each with how sure we are."""

from __future__ import annotations

from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.tip import Tip, TipWords
from toolbox.screens.parts.blocks import Part, listed, numbered, text
from toolbox.screens.visit import Text, Visit

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


def _parts(visit: Visit, tip: Tip, words: TipWords) -> list[Part]:
    heads, terms = visit.say.headings, visit.library.vocabulary.communities

    def say(*texts: str) -> list[Text]:
        return [_phrase(visit, words, one) for one in texts]

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
        text(heads.tip_why, *say(words.why)),
        numbered(heads.tip_how, say(*words.how)),
        listed(heads.tip_care, say(*words.care)),
        listed(heads.tip_when_not, say(*words.when_not)),
        text(heads.tip_sure, *say(words.sure)),
    ]
    if notes:
        parts.append({"kind": "notes", "heading": heads.communities, "notes": notes})
    return [*parts, listed(visit.say.tips.sources, sources)]


def _phrase(visit: Visit, words: TipWords, line: str) -> Text:
    return visit.words(Phrase(line, visit.library.language(words.language)))
