"""Communities: organisations, languages, places and good beginnings; never a trait of people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.reference import Organisation
from toolbox.library.vocabulary import Community
from toolbox.screens.parts.blocks import Part, listed
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import gone, only_dutch, page, translated
from toolbox.screens.parts.reading import works
from toolbox.screens.parts.related import content_links, links, one_link, sources
from toolbox.screens.visit import Visit

METHODS = 8  # named on the page of a community


def show(visit: Visit) -> dict[str, Any]:
    """All communities, organisations and places."""
    say, terms = visit.say.community, visit.library.vocabulary
    communities = [
        one_link(
            visit.term(one.label),
            to(visit.address, "community", id=one.id),
            text=visit.term(one.description),
        )
        for one in terms.communities.values()
    ]
    settings = [
        one_link(visit.term(one.label), None, text=visit.term(one.note)) for one in terms.settings.values()
    ]
    organisations = visit.library.organisations.values()
    parts = [
        links(None, communities),
        _organisations(visit, say.organisations, (one for one in organisations if one.alliance)),
        _organisations(visit, say.other_organisations, (one for one in organisations if not one.alliance)),
        links(say.settings, settings),
    ]
    body = page(say.heading, say.lead, None, [part for part in parts if part])
    return {**body, "status": translated(visit, "words.organisations.")}


def show_one(visit: Visit) -> dict[str, Any]:
    """The page of one community."""
    say = visit.say.community
    back = {"label": say.back, "query": to(visit.address, "communities")}
    found = visit.library.vocabulary.communities.get(visit.address.id or "")
    if found is None:
        return gone(say.missing, back)
    parts = [part for part in _parts(visit, found) if part]
    body = page(visit.term(found.label), visit.term(found.reminder), back, parts)
    status = translated(visit, "words.organisations.", "words.reading.")
    return {**body, "meta": only_dutch(visit, found.description), "status": status}


def _parts(visit: Visit, found: Community) -> list[Part | None]:
    say, library = visit.say.community, visit.library
    theirs = [one for one in library.organisations.values() if found.id in one.communities]
    noted = [one for one in visit.desk.index.methods if one.has_note_for(found.id)][:METHODS]
    return [
        {"kind": "text", "heading": None, "paragraphs": [visit.term(found.description)]},
        listed(say.starts, visit.listed(found.starts)),
        listed(say.care, visit.listed(found.care)),
        listed(say.places, visit.listed(found.places)),
        listed(say.languages, [*(visit.term(one) for one in found.languages), say.languages_note]),
        listed(say.facts, [visit.term(fact.text) for fact in found.facts]),
        _organisations(visit, say.partners, (one for one in theirs if one.alliance)),
        _organisations(visit, say.other_organisations, (one for one in theirs if not one.alliance)),
        works(visit, say.works, [one for one in library.works.values() if found.id in one.communities]),
        content_links(visit, say.methods, "method", noted),
        sources(visit, dict.fromkeys(one for fact in found.facts for one in fact.sources)),
    ]


def _organisations(visit: Visit, heading: str, found: Iterable[Organisation]) -> Part | None:
    items = [
        {
            **one_link(
                visit.words(Phrase(one.name, visit.library.language("nl"))), None, text=visit.term(one.what)
            ),
            "href": f"https://{one.site}" if one.site else None,
            "site": one.site,
        }
        for one in found
    ]
    return links(heading, items)
