"""Reality: what is known of the meeting, a late start, too little time; each looked at before it is done."""

from __future__ import annotations

from typing import Any

from toolbox.planning.fitting import Fitted, fit, later
from toolbox.planning.plan import SHORTEST_MEETING, Plan
from toolbox.planning.postponing import postponed
from toolbox.planning.run_sheet import RunSheet
from toolbox.screens.receiving import step_title
from toolbox.screens.visit import Visit

LATER = (10, 20, 30)  # minutes
PEOPLE = (6, 8, 10, 12, 16, 20, 30, 40)
MEETINGS = 6

Option = tuple[str, bool, dict[str, Any]]  # its words, whether it holds, and what it tells


def meeting(visit: Visit) -> dict[str, Any]:
    """What is known of the meeting, in one line with “Verander”."""
    say, now = visit.say.meeting, visit.plan.meeting
    reading = say.reading_options["with" if now.reading else "without"]
    interpreter = say.interpreter_options[_INTERPRETERS[now.interpreter]]
    line = say.line.format(
        number=now.number, people=now.people, leaders=now.leaders, reading=reading, interpreter=interpreter
    )
    people = sorted({*PEOPLE, now.people})
    leaders = dict(zip((1, 2, 3), ("one", "two", "three"), strict=True))
    return {
        "line": line,
        "change": say.change,
        "close": say.close,
        "choices": [
            _choice(say.people, [(str(one), one == now.people, {"people": one}) for one in people]),
            _choice(
                say.leaders,
                [
                    (say.leader_options[name], one == now.leaders, {"leaders": one})
                    for one, name in leaders.items()
                ],
            ),
            _choice(say.reading, _readings(visit)),
            _interpreters(visit),
            *_number(visit),
        ],
        "again": {"label": say.again, "operation": {"do": "propose-again"}},
    }


def _number(visit: Visit) -> list[dict[str, Any]]:
    """How often the group met; in a series the place says it."""
    say, now = visit.say.meeting, visit.plan.meeting.number
    options: list[Option] = [
        (say.number_option.format(number=one), one == now, {"number": one}) for one in range(1, MEETINGS + 1)
    ]
    return [] if visit.plan.is_series else [_choice(say.number, options)]


_READING = {"without": False, "with": True}
_INTERPRETERS = {100: "none", 150: "practised", 200: "full"}


def _readings(visit: Visit) -> list[Option]:
    say, now = visit.say.meeting, visit.plan.meeting.reading
    return [(say.reading_options[name], now is on, {"reading": on}) for name, on in _READING.items()]


def _choice(label: str, options: list[Option]) -> dict[str, Any]:
    made = [
        {"label": text, "checked": checked, "operation": {"do": "tell-meeting", **said}}
        for text, checked, said in options
    ]
    return {"label": label, "options": made}


def _interpreters(visit: Visit) -> dict[str, Any]:
    """An interpreter needs time: the plan is stretched together with the choice."""
    say, now = visit.say.meeting, visit.plan.meeting.interpreter
    options = [
        {
            "label": say.interpreter_options[name],
            "checked": factor == now,
            "operation": {"do": "allow-interpreter", "factor": factor},
        }
        for factor, name in _INTERPRETERS.items()
    ]
    return {"label": say.interpreter, "options": options}


def reality(visit: Visit, sheet: RunSheet) -> dict[str, Any] | None:
    """A late start and an end on time, with what each would change."""
    if not sheet.parts:
        return None
    say, plan = visit.say.reality, visit.plan
    ways = [
        _way(visit, say.later_by.of(by, code=visit.code), later(plan, by), {"do": "start-later", "by": by})
        for by in LATER
        if plan.minutes - by >= SHORTEST_MEETING  # with less, the end would move too
    ]
    if ways:
        ways[0]["heading"] = say.later
    if sheet.over:
        ways.insert(0, _way(visit, say.on_time, plan, {"do": "end-on-time"}))
    return {"heading": say.heading, "preview": say.preview, "ways": ways}


def _way(visit: Visit, label: str, plan: Plan, operation: dict[str, Any]) -> dict[str, Any]:
    fitted = fit(plan, visit.library)
    wait = _wait(visit, operation.get("by", 0), fitted)
    return {"label": label, "changes": _changes(visit, fitted), "operation": operation, "wait": wait}


def _wait(visit: Visit, by: int, fitted: Fitted) -> dict[str, Any] | None:
    """What to do when no time is left for the talk itself: it waits for a next meeting."""
    found, say = postponed(visit.plan, visit.library, by=by, fitted=fitted), visit.say.reality
    if found is None:
        return None
    waiting = (
        say.waits_for.format(title=step_title(visit, step), number=found.number) for step in found.waiting
    )
    return {
        "text": say.too_late,
        "changes": [*waiting, *_changes(visit, found.today)],
        "label": say.wait,
        "operation": {"do": "postpone-talk", "by": by},
    }


def _changes(visit: Visit, fitted: Fitted) -> list[str]:
    say = visit.say.reality
    lines = []
    for cut in fitted.cuts:
        name = step_title(visit, cut.step)
        lines.append(
            say.dropped.format(title=name)
            if cut.dropped
            else say.shorter.of(cut.minutes, code=visit.code, title=name)
        )
    return [*lines, say.still_over.of(fitted.over, code=visit.code)] if fitted.over else lines
