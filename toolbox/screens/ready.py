"""Ready: plans that an author made, to open and adapt, and the series of three."""

from __future__ import annotations

from typing import Any

from toolbox.library.ready_plan import ReadyPlan, Series
from toolbox.screens.parts.blocks import Part, listed
from toolbox.screens.parts.halted import reading_only
from toolbox.screens.parts.links import to
from toolbox.screens.parts.pages import gone, page
from toolbox.screens.parts.related import links, one_link, sources
from toolbox.screens.receiving import title
from toolbox.screens.visit import Visit


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
        {"kind": "text", "heading": say.goal, "paragraphs": [visit.term(plan.goal)]},
        {
            "kind": "pairs",
            "heading": say.programme,
            "pairs": [_row(visit, plan, place) for place in range(len(plan.rows))],
        },
        listed(say.notes, visit.listed(plan.notes)),
        sources(visit, plan.sources),
    ]
    body = page(visit.term(plan.title), visit.term(plan.summary), back, [part for part in parts if part])
    return {
        **body,
        "meta": [{"icon": "plan", "text": _facts(visit, plan)}],
        "halted": reading_only(visit),
        "open": {
            "label": say.open,
            "operation": {"do": "open-ready-plan", "plan": plan.id, "language": visit.code},
        }
        if visit.can_edit
        else None,
        "status": visit.say.method.reviewed if plan.review == "reviewed" else say.not_reviewed,
    }


def _plan_link(visit: Visit, plan: ReadyPlan, *, name: str | None = None) -> dict[str, Any]:
    query = to(visit.address, "ready-plan", id=plan.id)
    return one_link(
        name or visit.term(plan.title), query, text=visit.term(plan.summary), tag=_facts(visit, plan)
    )


def _series(visit: Visit, series: Series) -> Part | None:
    say, plans = visit.say.ready, visit.library.plans
    items = []
    for number, meeting in enumerate(series.meetings, start=1):
        plan = plans[meeting.plan]
        name = say.meeting.format(
            number=number, title=visit.library.say(plan.title, visit.code).inside(visit.code)
        )
        items.append({**_plan_link(visit, plan, name=name), "text": visit.term(meeting.aim)})
    return links(visit.term(series.title), items, lead=visit.term(series.summary))


def _facts(visit: Visit, plan: ReadyPlan) -> str:
    return visit.say.ready.facts.format(minutes=plan.minutes, people=plan.people, leaders=plan.leaders)


def _row(visit: Visit, plan: ReadyPlan, place: int) -> dict[str, Any]:
    row = plan.rows[place]
    name = visit.library.say(row.own, visit.code).inside(visit.code) if row.own else title(visit, row.method)
    minutes = visit.say.plan.minutes.of(row.minutes, code=visit.code)
    return {"what": f"{name} · {minutes}", "do": visit.term(row.why)}
