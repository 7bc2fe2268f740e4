"""Series: the overview of a few meetings with the same group; each can be opened, replaced and removed."""

from __future__ import annotations

from typing import Any

from toolbox.planning.plan import MOST_MEETINGS
from toolbox.planning.series import MeetingInSeries, overview
from toolbox.screens.parts.halted import reading_only
from toolbox.screens.parts.links import to
from toolbox.screens.parts.series_print import series_print
from toolbox.screens.visit import Visit

FEWEST = 2
ACTS = ("open", "replace", "remove")
USUAL = 3  # meetings of a series, when nobody says otherwise


def show(visit: Visit) -> dict[str, Any]:
    """All meetings, or how to make a series when there is one meeting only."""
    say, plan, may_change = visit.say.series, visit.plan, visit.can_edit
    lead = say.lead if plan.is_series else say.lead_none if plan.steps else say.lead_empty
    meetings = overview(plan, visit.library) if plan.is_series else ()
    return {
        "heading": say.heading,
        "lead": lead if visit.known else visit.say.plan.loading,
        "back": {"label": visit.say.plan.heading, "query": to(visit.address, "plan")},
        "meetings": [_meeting(visit, one) for one in meetings],
        "add": {"label": say.add, "operation": {"do": "add-meeting"}}
        if may_change and plan.is_series and len(meetings) < MOST_MEETINGS
        else None,
        "make": _make(visit) if may_change and visit.known and plan.steps and not plan.is_series else None,
        "ready": _ready(visit) if may_change and visit.known and not plan.is_series else [],
        "print": series_print(visit) if visit.known else None,
        "halted": reading_only(visit),
    }


def _meeting(visit: Visit, one: MeetingInSeries) -> dict[str, Any]:
    say, place = visit.say.series, one.number - 1
    remembered = [visit.said(method, "title") for method in one.methods]
    known = visit.library.vocabulary.themes
    return {
        "id": str(one.number),
        "title": say.meeting.format(number=one.number),
        "themes": [visit.term(known[name].short) for name in one.themes if name in known],
        "facts": [
            visit.say.plan.minutes.of(one.minutes, code=visit.code),
            *([visit.say.method.intensities[one.peak - 1]] if one.peak else []),
        ],
        "methods": remembered,
        "here": say.here if one.is_open else None,
        **(_acts(visit, one.number, place) if visit.can_edit else dict.fromkeys(ACTS)),
    }


def _acts(visit: Visit, number: int, place: int) -> dict[str, Any]:
    """What can be done with a meeting; for a reader the page has none of it."""
    say = visit.say.series
    labels = ((say.open, say.open_name), (say.replace, say.replace_name), (say.remove, say.remove_name))
    return {
        act: _act(label, name, number, {"do": f"{act}-meeting", "place": place})
        for act, (label, name) in zip(ACTS, labels, strict=True)
    }


def _act(label: str, name: str, number: int, operation: dict[str, Any]) -> dict[str, Any]:
    return {"label": label, "name": name.format(number=number), "operation": operation}


def _make(visit: Visit) -> dict[str, Any]:
    """How often the group meets; the themes of the answers come along, also those that waited."""
    say = visit.say.series
    ways = [
        {
            "label": say.count_option.of(count, code=visit.code),
            "main": count == USUAL,
            "operation": {"do": "begin-series", "count": count, "themes": list(visit.address.themes[:1])},
        }
        for count in range(FEWEST, MOST_MEETINGS + 1)
    ]
    return {"label": say.count, "ways": ways}


def _ready(visit: Visit) -> list[dict[str, Any]]:
    say, library = visit.say.series, visit.library
    return [
        {
            "label": say.ready.format(title=library.say(one.title, visit.code).inside(visit.code)),
            "text": visit.term(one.summary),
            "operation": {"do": "open-ready-series", "series": one.id, "language": visit.code},
        }
        for one in library.series.values()
    ]
