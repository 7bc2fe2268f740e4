"""Moment: a difficult moment: what to do in the first minute comes first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.library.moment import Moment
from toolbox.screens.parts.blocks import Part, listed, numbered, spoken, text
from toolbox.screens.parts.calls import call
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import gone, page, status
from toolbox.screens.parts.related import mechanism_links, sources
from toolbox.screens.parts.reporting import report
from toolbox.screens.parts.strength import strength
from toolbox.screens.visit import Text, Visit

Block = Callable[..., Part]


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the page of a difficult moment."""
    say, heads = visit.say.moment, visit.say.headings
    back = {"label": say.back, "query": to(visit.address, "safety")}
    moment = visit.library.moments.get(visit.address.id or "")
    if moment is None:
        return gone(say.missing, back)
    parts: list[Part | None] = [
        _told(visit, moment, "first_minute", numbered, heads.moment_first_minute),
        _told(visit, moment, "say", spoken, heads.moment_say),
        _told(visit, moment, "better_not", listed, heads.moment_better_not),
        _help(visit, moment.facts.help),
        _told(visit, moment, "afterwards", listed, heads.moment_afterwards),
        listed(heads.moment_notice, visit.all_said(moment, "notice")),
        {
            **text(heads.moment_why, visit.said(moment, "why")),
            "strength": strength(visit, moment.facts.strength),
        },
        mechanism_links(visit, moment.facts.mechanisms, heading=say.works_through),
        sources(visit, moment.facts.sources),
    ]
    body = page(
        visit.said(moment, "title"), visit.said(moment, "summary"), back, [one for one in parts if one]
    )
    return {
        **body,
        "report": report(visit, f"moments/{moment.id}"),
        "status": status(visit, moment.facts.review),
    }


def _told(visit: Visit, moment: Moment, field: str, block: Block, heading: str) -> Part:
    """What to do or say; the Dutch is beside it where safety is at stake and nobody checked the words."""
    return block(heading, visit.all_said(moment, field), beside=_dutch(visit, moment, field))


def _dutch(visit: Visit, moment: Moment, field: str) -> list[Text]:
    unchecked = visit.library.status(visit.code, f"moments.{moment.id}.") != "reviewed"
    if not (moment.facts.urgent and unchecked and visit.code in moment.words):
        return []
    dutch = visit.library.language(SOURCE_LANGUAGE)
    return [visit.words(Phrase(line, dutch)) for line in getattr(moment.words[SOURCE_LANGUAGE], field)]


def _help(visit: Visit, names: tuple[str, ...]) -> Part | None:
    """The numbers that belong to the moment, in the order in which the moment names them."""
    points = {
        point.id: point
        for point in visit.library.referral
        if point.on_screen and point.audience == "everyone"
    }
    calls = [call(visit, points[one]) for one in names if one in points]
    return {"kind": "calls", "heading": visit.say.moment.help, "calls": calls} if calls else None
