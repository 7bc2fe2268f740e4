"""Reading: works of others to read further, and the glossary."""

from __future__ import annotations

from typing import Any

from toolbox.languages.alphabet import place_of
from toolbox.library.reference import Audience, Entry
from toolbox.library.tip_search import AUDIENCES
from toolbox.screens.parts.blocks import Part
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import page, translated
from toolbox.screens.parts.reading import works
from toolbox.screens.parts.related import links, one_link
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """All works, each under the first people that it is for."""
    say = visit.say
    parts = [_for(visit, one) for one in AUDIENCES]
    glossary = links(
        None, [one_link(say.reading.words, to(visit.address, "words"), text=say.reading.words_lead)]
    )
    shown = [part for part in (*parts, glossary) if part]
    body = page(say.reading.heading, say.reading.lead, None, shown)
    return {**body, "status": translated(visit, "words.reading.")}


def _for(visit: Visit, audience: Audience) -> Part | None:
    found = [one for one in visit.library.works.values() if one.audience[0] == audience]
    return works(visit, visit.say.facets.audiences[audience], found)


def show_words(visit: Visit) -> dict[str, Any]:
    """The glossary, in the order of the alphabet."""
    say = visit.say.reading
    entries = sorted(
        visit.library.glossary.values(),
        key=lambda one: place_of(visit.library.say(one.label, visit.code).text, code=visit.code),
    )
    pairs = [_pair(visit, one) for one in entries]
    parts: list[Part] = [{"kind": "pairs", "heading": None, "pairs": pairs}]
    body = page(say.words, say.words_lead, None, parts)
    return {**body, "status": translated(visit, "words.glossary.")}


def _pair(visit: Visit, entry: Entry) -> dict[str, Any]:
    say, code = visit.say.reading, visit.code
    lines = [visit.term(entry.meaning)]
    for head, lists in ((say.also, entry.synonyms), (say.avoid, entry.avoid)):
        found = (lists or {}).get(code) or ()
        if found:
            lines.append(f"{head} {f'{say.comma} '.join(found)}.")
    if entry.why:
        lines.append(visit.term(entry.why))
    return {"what": visit.term(entry.label), "do": lines}
