"""Moment: a difficult moment: what to do in the first minute comes first."""

from __future__ import annotations

from typing import Any

from toolbox.screens.parts.blocks import Part, listed, numbered, text
from toolbox.screens.parts.calls import call
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import gone, page, status
from toolbox.screens.parts.related import mechanism_links, sources
from toolbox.screens.parts.reporting import report
from toolbox.screens.parts.strength import strength
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the page of a difficult moment."""
    say, heads = visit.say.moment, visit.say.headings
    back = {"label": say.back, "query": to(visit.address, "safety")}
    moment = visit.library.moments.get(visit.address.id or "")
    if moment is None:
        return gone(say.missing, back)
    parts: list[Part | None] = [
        numbered(heads.moment_first_minute, visit.all_said(moment, "first_minute")),
        {"kind": "say", "heading": heads.moment_say, "items": visit.all_said(moment, "say")},
        listed(heads.moment_better_not, visit.all_said(moment, "better_not")),
        _help(visit, moment.facts.help),
        listed(heads.moment_afterwards, visit.all_said(moment, "afterwards")),
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


def _help(visit: Visit, names: tuple[str, ...]) -> Part | None:
    """The numbers that belong to the moment, in the order in which the moment names them."""
    points = {
        point.id: point
        for point in visit.library.referral
        if point.on_screen and point.audience == "everyone"
    }
    calls = [call(visit, points[one]) for one in names if one in points]
    return {"kind": "calls", "heading": visit.say.moment.help, "calls": calls} if calls else None
