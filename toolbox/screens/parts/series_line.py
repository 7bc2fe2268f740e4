"""Series line: where the open meeting stands in its series, and what the group did the last time."""

from __future__ import annotations

from typing import Any

from toolbox.planning.series import remembered
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Text, Visit


def series_line(visit: Visit) -> dict[str, Any]:
    """The way to the series, and to the meetings beside the open one."""
    say, plan = visit.say.series, visit.plan
    count = len(plan.sessions)
    beside = [place for place in (plan.place - 1, plan.place + 1) if 0 <= place < count]
    return {
        "line": say.line.format(number=plan.place + 1, count=count) if plan.is_series else None,
        "to": {"label": say.to_series if plan.is_series else say.make, "query": to(visit.address, "series")},
        "ways": [
            {
                "label": say.beside.format(number=place + 1),
                "operation": {"do": "open-meeting", "place": place},
            }
            for place in beside
        ],
        "previous": previous(visit),
    }


def previous(visit: Visit) -> dict[str, Any] | None:
    """What the group did the last time, to begin a later meeting with."""
    titles: list[Text] = [visit.said(one, "title") for one in remembered(visit.plan, visit.library)]
    if not titles:
        return None
    say = visit.say.series
    return {"label": say.previous, "titles": titles, "ask": say.previous_ask}


def goal(visit: Visit) -> dict[str, Any]:
    """The field for what people do or know afterwards."""
    say = visit.say.series
    return {
        "open": visit.say.fold.goal,
        "label": say.goal,
        "hint": say.goal_hint,
        "value": visit.plan.goal,
        "operation": {"do": "set-goal"},
    }
