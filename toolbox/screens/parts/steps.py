"""Steps: one step of the plan with its buttons."""

from __future__ import annotations

from typing import Any

from toolbox.languages.dates import clock
from toolbox.planning.editing import LONGEST, SHORTEST
from toolbox.planning.joining import joined, parts_of
from toolbox.planning.run_sheet import Part, RunSheet
from toolbox.planning.splitting import split
from toolbox.screens.parts.cards import phrase
from toolbox.screens.parts.links import to
from toolbox.screens.parts.step_more import more
from toolbox.screens.parts.why import why
from toolbox.screens.receiving import step_title
from toolbox.screens.visit import Text, Visit


def step(visit: Visit, parts: tuple[Part, ...], place: int, *, sheet: RunSheet | None) -> dict[str, Any]:
    """A step as the plan shows it; outside the meeting, without a sheet, it has no clock."""
    timed = sheet is not None
    part, say = parts[place], visit.say.plan
    name = step_title(visit, part.step)
    return {
        "id": part.step.id,
        "time": clock(part.start, code=visit.code) if timed else None,
        "minutes": say.minutes.of(part.step.minutes, code=visit.code),
        **_what(visit, part),
        "title": _title(visit, part),
        "free": part.method is None,
        "note": {
            "label": say.note,
            "name": say.note_name.format(title=name),
            "value": part.step.note,
            "hint": say.note_hint,
            "operation": {"do": "write-note", "step": part.step.id, "language": visit.code},
        },
        "why": why(visit, part.step),
        "waits": visit.say.reality.waits.of(part.waits, code=visit.code) if part.waits else None,
        "warning": visit.say.reality.moved_later if part.moved else None,
        "section": visit.say.reality.section.format(steps=part.step.section.steps)
        if part.step.section
        else None,
        "split": _split(visit, sheet, name, part) if sheet else None,
        "join": _join(visit, name, part),
        "more": more(visit, part, name, timed=timed),
        **_moves(visit, parts, place, name),
        **_lengths(visit, part, name),
        "remove": {
            "label": say.remove,
            "name": say.remove_name.format(title=name),
            "operation": {"do": "remove-step", "step": part.step.id},
        },
        "view": {"label": say.view, "query": to(visit.address, "method", id=part.method.id)}
        if part.method
        else None,
    }


def _title(visit: Visit, part: Part) -> Text:
    """The step's own words, or the title of its method in the language that it has."""
    if part.method is None:
        return step_title(visit, part.step)
    return phrase(visit, part.method, part.step.title or part.method.words_in(visit.code).title)


def _what(visit: Visit, part: Part) -> dict[str, Any]:
    if part.method is None:
        gone = "" if part.step.title else visit.say.plan.missing
        summary = visit.say.plan.pause_text if part.is_pause else gone
        return {"phase": None, "mark": None, "summary": summary, "missing": bool(gone) and not part.is_pause}
    group = visit.library.phase_group(part.method)
    label = visit.library.say(group.label, visit.code).text
    line = phrase(visit, part.method, part.method.words_in(visit.code).summary)
    return {"phase": label, "mark": group.mark, "summary": line}


def _split(visit: Visit, sheet: RunSheet, name: str, part: Part) -> dict[str, Any] | None:
    """A way to do a step in two parts, when a fixed time keeps all of it waiting."""
    found, say = split(sheet, part.step.id), visit.say.reality
    if found is None:
        return None
    first, second = (
        visit.say.plan.minutes.of(one.minutes, code=visit.code) for one in (found.first, found.second)
    )
    return {
        "text": say.split_how.format(fixed=step_title(visit, found.around), first=first, second=second),
        "label": say.split,
        "name": say.split_name.format(title=name),
        "operation": {"do": "split-step", "step": part.step.id},
    }


def _join(visit: Visit, name: str, part: Part) -> dict[str, Any] | None:
    """A way to do the two parts of a step in one go again."""
    if part.step.section is None:
        return None
    parts, say = parts_of(visit.plan, part.step.id), visit.say.reality
    if parts is None or joined(*parts, visit.library) is None:
        return None
    return {
        "label": say.join,
        "name": say.join_name.format(title=name),
        "operation": {"do": "join-step", "step": part.step.id},
    }


def _moves(visit: Visit, parts: tuple[Part, ...], place: int, name: str) -> dict[str, Any]:
    """Up puts the step before the one above it; down before the one after the next, or at the end."""
    say, ids = visit.say.plan, [part.step.id for part in parts]
    up = {"do": "move-step", "step": ids[place], "before": ids[place - 1]} if place > 0 else None
    behind = ids[place + 2] if place + 2 < len(ids) else _after(visit, ids[-1])
    down = {"do": "move-step", "step": ids[place], "before": behind} if place + 1 < len(ids) else None
    return {
        "up": {"label": say.up.format(title=name), "operation": up} if up else None,
        "down": {"label": say.down.format(title=name), "operation": down} if down else None,
    }


def _after(visit: Visit, last: str) -> str | None:
    """The step of the whole plan that follows the last of these, if any."""
    ids = [step.id for step in visit.plan.steps]
    place = ids.index(last) + 1
    return ids[place] if place < len(ids) else None


def _lengths(visit: Visit, part: Part, name: str) -> dict[str, Any]:
    say = visit.say.plan

    def button(label: str, by: int) -> dict[str, Any]:
        operation = {"do": "change-minutes", "step": part.step.id, "by": by}
        return {"label": label.format(title=name), "operation": operation}

    return {
        "longer": button(say.more, 5) if part.step.minutes < LONGEST else None,
        "shorter": button(say.less, -5) if part.step.minutes > SHORTEST else None,
    }
