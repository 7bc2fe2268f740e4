"""Safety: help numbers, and what to do when a meeting becomes tense; always one tap away."""

from __future__ import annotations

from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.moment import Moment
from toolbox.library.safety import DisclosureStep, ReferralPoint
from toolbox.library.vocabulary import Sides
from toolbox.screens.parts.blocks import Part, numbered
from toolbox.screens.parts.calls import call
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import page
from toolbox.screens.parts.related import links, one_link
from toolbox.screens.parts.searching import also, box, hits, ids
from toolbox.screens.visit import Text, Visit

PAGES = ("contact-person",)


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Veilig en hulp”."""
    say, safety = visit.say.safety, visit.library.safety
    others = [one for one in _shown(visit) if not one.on_run_sheet]
    parts: list[Part | None] = [
        *at_once(visit),
        {"kind": "search", **box(visit)},
        *_moments(visit),
        _texts(visit, say.rules, safety.golden_rules),
        {
            "kind": "steps",
            "heading": say.disclosure,
            "steps": [_disclosure(visit, one) for one in safety.disclosure],
            "sayLabel": say.say,
        },
        {"kind": "calls", "heading": say.more_numbers, "calls": [call(visit, one) for one in others]},
        _pages(visit),
    ]
    return page(say.heading, say.lead, None, [part for part in parts if part])


def at_once(visit: Visit) -> list[Part]:
    """What nobody should have to look for: the numbers, and what to do when it becomes tense."""
    say = visit.say.safety
    calls = [call(visit, one) for one in _shown(visit) if one.on_run_sheet]
    return [
        {"kind": "calls", "heading": say.numbers, "calls": calls},
        _texts(visit, say.tense, visit.library.safety.tense),
    ]


def _shown(visit: Visit) -> list[ReferralPoint]:
    return [one for one in visit.library.referral if one.on_screen and one.audience == "everyone"]


def _texts(visit: Visit, heading: str, texts: tuple[Sides, ...]) -> Part:
    """Safety texts; a translation that nobody checked has the Dutch beside it."""
    lines = [filled(visit, one) for one in texts]
    beside = [_dutch(visit, one) for one in texts] if _unchecked(visit) else []
    return numbered(heading, lines, beside=beside)


def _unchecked(visit: Visit) -> bool:
    return visit.library.status(visit.code, "safety.") != "reviewed"


def _dutch(visit: Visit, sides: Sides) -> Text:
    return visit.words(visit.library.filled(sides, "nl"))


def _moments(visit: Visit) -> list[Part | None]:
    """The difficult moments: what was searched for, or all, those about safety first."""
    say, moments = visit.say.moment, visit.library.moments
    found = hits(visit)
    searched_for = ids(visit, found, "moment")
    if searched_for is not None:
        searched = links(say.heading, [_moment(visit, moments[one]) for one in searched_for])
        return [
            searched or {"kind": "text", "heading": say.heading, "paragraphs": [visit.say.search.nothing]},
            also(visit, found, without={"moment"}),
        ]
    urgent = [_moment(visit, one) for one in moments.values() if one.facts.urgent]
    others = [_moment(visit, one) for one in moments.values() if not one.facts.urgent]
    return [links(say.heading, [*urgent, *others], lead=say.lead)]


def _moment(visit: Visit, moment: Moment) -> dict[str, Any]:
    query = to(visit.address, "moment", id=moment.id)
    tag = visit.say.moment.urgent_mark if moment.facts.urgent else None
    return one_link(visit.said(moment, "title"), query, tag=tag)


def _pages(visit: Visit) -> Part | None:
    items = []
    for name in PAGES:
        versions = visit.library.articles.get(name)
        if versions:
            article = versions.get(visit.code) or versions["nl"]
            title = visit.words(Phrase(article.title, visit.library.language(article.language)))
            items.append(one_link(title, to(visit.address, "page", id=name)))
    return links(visit.say.safety.more_pages, items)


def _disclosure(visit: Visit, step: DisclosureStep) -> dict[str, Any]:
    avoid = f" {visit.say.safety.avoid} {filled(visit, step.do_not)}" if step.do_not else ""
    text = f"{filled(visit, step.label)}. {filled(visit, step.do)}{avoid}".replace("?.", "?")
    dutch = _dutch(visit, step.do) if _unchecked(visit) else None
    return {
        "minutes": None,
        "text": text,
        "say": [filled(visit, step.say)] if step.say else [],
        "source": dutch,
    }


def filled(visit: Visit, sides: Sides) -> str:
    """A safety text with the help numbers in it; numbers stand in one file only."""
    return visit.library.filled(sides, visit.code).text
