"""Copying: the form that makes the same plan for another group."""

from __future__ import annotations

from typing import Any

from toolbox.screens.parts.facets import label
from toolbox.screens.parts.reality import PEOPLE
from toolbox.screens.visit import Visit


def copying(visit: Visit) -> dict[str, Any]:
    """With whom, where, and how many; nothing is known of the new group until it is told."""
    say, wizard, terms = visit.say.copying, visit.say.wizard, visit.library.vocabulary
    communities = [
        {"label": label(visit, one.label), "value": [one.id]}
        for one in terms.communities.values()
        if one.alliance
    ]
    settings = [{"label": label(visit, one.label), "value": one.id} for one in terms.settings.values()]
    people = sorted({*PEOPLE, visit.plan.meeting.people})
    return {
        "open": say.open,
        "lead": say.lead,
        "rows": [
            {
                "field": "communities",
                "label": wizard.communities,
                "options": [*communities, {"label": wizard.unknown, "value": []}],
            },
            {
                "field": "setting",
                "label": wizard.setting,
                "options": [*settings, {"label": wizard.unknown, "value": None}],
            },
        ],
        "people": {
            "field": "people",
            "label": visit.say.meeting.people,
            "value": visit.plan.meeting.people,
            "options": [{"label": str(one), "value": one} for one in people],
        },
        "do": say.do,
        "operation": {"do": "copy-for"},
    }
