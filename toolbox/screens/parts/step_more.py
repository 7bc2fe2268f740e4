"""More of a step: swap it, do it once more, who leads it, a fixed time. Shown when it is asked for."""

from __future__ import annotations

from typing import Any

from toolbox.languages.dates import clock, clock_value
from toolbox.planning.proposing.alternatives import alternatives
from toolbox.planning.run_sheet import Part
from toolbox.screens.parts.cards import meta
from toolbox.screens.visit import Visit

LEADERS = {"none": None, "one": "1", "two": "2", "guest": "guest"}


def more(visit: Visit, part: Part, name: str, *, timed: bool) -> dict[str, Any]:
    """Everything behind “Meer” of one step."""
    say, step = visit.say.reality, part.step
    return {
        "label": say.more,
        "swap": _swap(visit, part, name) if part.method and timed else None,
        "again": {
            "label": say.again,
            "name": say.again_name.format(title=name),
            "operation": {"do": "copy-step", "step": step.id},
        },
        "rename": {
            "label": say.rename,
            "value": step.title,
            "operation": {"do": "rename-own", "step": step.id},
        }
        if step.title
        else None,
        "leader": {
            "label": say.leader,
            "options": [
                {
                    "label": say.leaders[label],
                    "checked": step.leader == leader,
                    "operation": {"do": "set-leader", "step": step.id, "leader": leader},
                }
                for label, leader in LEADERS.items()
            ],
        },
        "fix": {
            "label": say.fix,
            "value": clock_value(step.at) if step.at is not None else "",
            "none": say.fix_none,
            "operation": {"do": "fix-time", "step": step.id},
        }
        if timed
        else None,
        "fixed": say.fixed.format(time=clock(step.at, code=visit.code)) if step.at is not None else None,
    }


def _swap(visit: Visit, part: Part, name: str) -> dict[str, Any]:
    """At most three methods that keep to the rules in this place, once somebody asked for them."""
    say = visit.say.reality
    return {
        "label": say.swap,
        "name": say.swap_name.format(title=name),
        "options": _options(visit, part) if visit.previewed == part.step.id else None,
        "none": say.swap_none,
    }


def _lasts(visit: Visit, minutes: int) -> str:
    return visit.say.method.minutes_same.of(minutes, code=visit.code)


def _options(visit: Visit, part: Part) -> list[dict[str, Any]]:
    return [
        {
            "id": method.id,
            "title": visit.said(method, "title"),
            "meta": [{"icon": "time", "text": _lasts(visit, one.minutes)}, *meta(visit, method)[1:]],
            "label": visit.say.reality.choose,
            "operation": {"do": "replace-step", "step": part.step.id, "method": method.id},
        }
        for one in alternatives(visit.plan, part.step.id, visit.library)
        for method in (visit.library.methods[one.method],)
    ]
