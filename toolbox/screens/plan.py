"""Plan: the screen on which a plan is put in order, timed and printed."""

from __future__ import annotations

from typing import Any

from toolbox.languages.dates import clock, clock_value
from toolbox.planning.run_sheet import Part, RunSheet, work_out
from toolbox.screens.parts.adapting import adapting
from toolbox.screens.parts.advice import advice
from toolbox.screens.parts.copying import copying
from toolbox.screens.parts.halted import for_reading, halted
from toolbox.screens.parts.keep_panel import keep_panel
from toolbox.screens.parts.lens import lens
from toolbox.screens.parts.links import to
from toolbox.screens.parts.lists import day_lists
from toolbox.screens.parts.plan_file import plan_file
from toolbox.screens.parts.print_panel import print_panel
from toolbox.screens.parts.reality import meeting, reality
from toolbox.screens.parts.series_line import goal, series_line
from toolbox.screens.parts.steps import step
from toolbox.screens.visit import Visit

LENGTHS = (45, 60, 90, 120, 150)


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Mijn plan”."""
    halt = halted(visit)
    if visit.gone or visit.trouble:
        return {"heading": visit.say.plan.heading, "lead": None, "halted": halt, "print": None}
    body = {**_body(visit), "halted": halt, "keep": keep_panel(visit)}
    return body if visit.can_edit else for_reading({**body, "lead": None})


def _body(visit: Visit) -> dict[str, Any]:
    say, sheet = visit.say.plan, work_out(visit.plan, visit.library)
    stored = visit.stored
    return {
        "heading": say.heading,
        "lead": "" if visit.known else say.loading,
        "folds": _folds(visit),
        "lens": lens(visit),
        "time": _time(visit, sheet),
        "start": {"label": say.start, "value": clock_value(visit.plan.start), "set": {"do": "set-start"}},
        "length": _length(visit),
        "before": _aside(visit, say.before, sheet.before),
        "after": _aside(visit, say.after, sheet.after),
        "steps": _steps(visit, sheet.parts, sheet=sheet),
        "advice": advice(visit, sheet),
        "meeting": meeting(visit) if sheet.plan.steps else None,
        "series": series_line(visit) if sheet.plan.steps or sheet.plan.is_series else None,
        "goal": goal(visit) if sheet.plan.steps else None,
        "reality": reality(visit, sheet),
        "own": _own(visit),
        "hall": {"label": visit.say.hall.open, "query": to(visit.address, "hall")} if sheet.parts else None,
        "handleLabel": say.handle,
        "moved": say.moved,
        "extra": _extra(visit, sheet),
        "add": {"label": say.add, "query": to(visit.address, "find")},
        "addBreak": {"label": say.add_pause, "operation": {"do": "add-pause"}},
        "beginEmpty": _begin_empty(visit) if visit.plan.steps else None,
        "adapting": adapting(visit, sheet),
        "lists": day_lists(visit, sheet),
        "copy": copying(visit) if visit.plan.steps else None,
        "history": {
            "undo": {"label": say.undo, "operation": {"do": "undo"}} if stored and stored.can_undo else None,
            "redo": {"label": say.redo, "operation": {"do": "redo"}} if stored and stored.can_redo else None,
        },
        "names": say.names,
        "empty": _empty(visit),
        "print": print_panel(visit),
        "planFile": plan_file(visit),
    }


def _folds(visit: Visit) -> dict[str, Any]:
    """The words on what is folded away on a phone."""
    say = visit.say.fold
    return {
        "explain": say.explain,
        "explainLess": say.explain_less,
        "time": say.time,
        "plan": say.plan,
    }


def _aside(visit: Visit, heading: str, parts: tuple[Part, ...]) -> dict[str, Any]:
    """What happens before or after the meeting."""
    return {
        "heading": heading,
        "label": visit.say.frame.plan_count.of(len(parts), code=visit.code),
        "items": _steps(visit, parts),
    }


def _begin_empty(visit: Visit) -> dict[str, Any]:
    return {"label": visit.say.plan.begin_empty, "operation": {"do": "begin-empty"}}


def _time(visit: Visit, sheet: RunSheet) -> dict[str, Any]:
    say, code = visit.say.plan, visit.code
    total = say.minutes.of(sheet.used, code=code)
    if sheet.extra:
        total = say.total_extra.format(used=sheet.used, extra=sheet.extra)
    start, end = clock(visit.plan.start, code=code), clock(sheet.end, code=code)
    return {
        "total": total,
        "range": say.range.format(start=start, end=end),
        "barLabel": say.bar,
        "bar": _bar(visit, sheet),
        "warning": say.too_long.of(sheet.over, code=code) if sheet.over else None,
    }


def _bar(visit: Visit, sheet: RunSheet) -> list[dict[str, Any]]:
    bar = [
        {
            "mark": visit.library.phase_group(part.method).mark if part.method else None,
            "share": part.step.minutes,
            "label": str(part.step.minutes),
        }
        for part in sheet.parts
    ]
    return [*bar, {"mark": None, "share": sheet.extra, "label": str(sheet.extra)}] if sheet.extra else bar


def _length(visit: Visit) -> dict[str, Any]:
    lengths = sorted({*LENGTHS, visit.plan.minutes})
    options = [
        {
            "label": visit.say.plan.minutes.of(minutes, code=visit.code),
            "checked": minutes == visit.plan.minutes,
            "operation": {"do": "set-length", "minutes": minutes},
        }
        for minutes in lengths
    ]
    return {"label": visit.say.plan.length, "options": options}


def _steps(visit: Visit, parts: tuple[Part, ...], *, sheet: RunSheet | None = None) -> list[dict[str, Any]]:
    return [step(visit, parts, place, sheet=sheet) for place in range(len(parts))]


def _extra(visit: Visit, sheet: RunSheet) -> dict[str, Any] | None:
    if not sheet.extra or not sheet.parts:
        return None
    say = visit.say.plan
    return {
        "time": clock(sheet.end - sheet.extra, code=visit.code),
        "minutes": say.minutes.of(sheet.extra, code=visit.code),
        "title": say.extra,
        "text": say.extra_text,
    }


def _empty(visit: Visit) -> dict[str, Any] | None:
    if visit.plan.steps or not visit.known:
        return None
    say = visit.say.plan
    ways = [
        {"label": visit.say.start.heading, "query": to(visit.address, "start")},
        {"label": visit.say.wizard.ready, "query": to(visit.address, "ready")},
        {"label": say.empty_find, "query": to(visit.address, "find")},
        {"label": visit.say.code.heading, "query": to(visit.address, "code")},
    ]
    return {"text": say.empty, "actions": ways}


def _own(visit: Visit) -> dict[str, Any]:
    """The field for something of the group itself."""
    say = visit.say.reality
    return {
        "open": say.own,
        "label": say.own_label,
        "hint": say.own_hint,
        "add": say.own_add,
        "operation": {"do": "add-own"},
    }
