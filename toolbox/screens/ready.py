"""Ready: plans that an author made, to open and adapt, and the series of three."""

from __future__ import annotations

from typing import Any

from toolbox.library.ready_plan import ReadyPlan, Series
from toolbox.library.vocabulary import Sides
from toolbox.screens.parts.blocks import Part, listed
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import gone, page
from toolbox.screens.parts.related import links, one_link, sources
from toolbox.screens.receiving import title
from toolbox.screens.visit import Text, Visit


def show(visit: Visit) -> dict[str, Any]:
    """All ready plans; those of a series under the series."""
    say, library = visit.say.ready, visit.library
    in_series = {meeting.plan for series in library.series.values() for meeting in series.meetings}
    single = [_plan_link(visit, plan) for plan in library.plans.values() if plan.id not in in_series]
    parts = [links(None, single), *(_series(visit, one) for one in library.series.values())]
    return page(say.heading, say.lead, None, [part for part in parts if part])


def show_one(visit: Visit) -> dict[str, Any]:
    """One ready plan: what it reaches, how it goes, and the button that opens it."""
    say = visit.say.ready
    back = {"label": say.heading, "query": to(visit.address, "ready")}
    plan = visit.library.plans.get(visit.address.id or "")
    if plan is None:
        return gone(visit.say.mechanism.missing, back)
    parts: list[Part | None] = [
        {"kind": "text", "heading": say.goal, "paragraphs": [_said(visit, plan.goal)]},
        {
            "kind": "pairs",
            "heading": say.programme,
            "pairs": [_row(visit, plan, place) for place in range(len(plan.rows))],
        },
        listed(say.notes, visit.listed(plan.notes)),
        sources(visit, plan.sources),
    ]
    body = page(_said(visit, plan.title), _said(visit, plan.summary), back, [part for part in parts if part])
    return {
        **body,
        "meta": [{"icon": "plan", "text": _facts(visit, plan)}],
        "open": {
            "label": say.open,
            "operation": {"do": "open-ready-plan", "plan": plan.id, "language": visit.code},
        },
        "status": visit.say.method.reviewed if plan.review == "reviewed" else say.not_reviewed,
    }


def _plan_link(visit: Visit, plan: ReadyPlan, *, name: str | None = None) -> dict[str, Any]:
    query = to(visit.address, "ready-plan", id=plan.id)
    return one_link(
        name or _said(visit, plan.title), query, text=_said(visit, plan.summary), tag=_facts(visit, plan)
    )


def _series(visit: Visit, series: Series) -> Part | None:
    say, plans = visit.say.ready, visit.library.plans
    items = []
    for number, meeting in enumerate(series.meetings, start=1):
        plan = plans[meeting.plan]
        name = say.meeting.format(number=number, title=visit.library.say(plan.title, visit.code).text)
        items.append({**_plan_link(visit, plan, name=name), "text": _said(visit, meeting.aim)})
    return links(_said(visit, series.title), items, lead=_said(visit, series.summary))


def _facts(visit: Visit, plan: ReadyPlan) -> str:
    return visit.say.ready.facts.format(minutes=plan.minutes, people=plan.people, leaders=plan.leaders)


def _row(visit: Visit, plan: ReadyPlan, place: int) -> dict[str, Any]:
    row = plan.rows[place]
    name = visit.library.say(row.own, visit.code).text if row.own else title(visit, row.method)
    minutes = visit.say.plan.minutes.format(count=row.minutes)
    return {"what": f"{name} · {minutes}", "do": _said(visit, row.why)}


def _said(visit: Visit, sides: Sides) -> Text:
    return visit.words(visit.library.say(sides, visit.code))
