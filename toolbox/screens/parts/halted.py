"""Halted: a plan that cannot be changed or shown: for reading alone, gone, damaged, or of a newer version."""

from __future__ import annotations

from typing import Any

from toolbox.screens.parts.links import to
from toolbox.screens.visit import Visit

PATH = "/plans/file"  # gives a plan that we cannot read as it was written


def halted(visit: Visit) -> dict[str, Any] | None:
    """What is the matter with the plan and what can be done; nothing when it can be changed."""
    say = visit.say.keep
    begin = {"label": say.begin, "operation": {"do": "close-plan"}}
    if visit.trouble:
        undo = {"label": say.damaged_undo, "operation": {"do": "undo"}}
        damaged = visit.trouble == "damaged"
        ways = [undo, begin] if damaged and visit.can_edit else [begin]
        text = say.damaged if damaged else say.unreadable
        return {"text": text, "actions": ways, "download": None if damaged else _download(visit)}
    if visit.gone:
        code = {"label": visit.say.code.heading, "query": to(visit.address, "code")}
        return {"text": say.gone, "actions": [begin, code], "download": None}
    return reading_only(visit)


def reading_only(visit: Visit) -> dict[str, Any] | None:
    """That a plan is for reading, with the ways to one of your own; nothing when it can be changed."""
    say = visit.say.keep
    if visit.can_edit or visit.gone or visit.trouble:
        return None
    copy = {"label": say.copy_plan, "operation": {"do": "copy-plan"}}
    begin = {"label": say.begin, "operation": {"do": "close-plan"}}
    return {"text": say.read_only, "actions": [copy, begin], "download": None}


def for_reading(body: dict[str, Any]) -> dict[str, Any]:
    """The screen of a plan without anything that changes it; printing and the hall stay."""
    gone = (
        *("meeting", "goal", "reality", "adapting", "own", "add", "addBreak", "names", "start"),
        *("length", "history", "copy", "beginEmpty", "planFile"),
    )
    advice, series = body["advice"], body["series"]
    return {
        **body,
        **dict.fromkeys(gone),
        "series": {**series, "ways": []} if series and series["line"] else None,
        "steps": [_shown(step) for step in body["steps"]],
        "before": {**body["before"], "items": [_shown(step) for step in body["before"]["items"]]},
        "after": {**body["after"], "items": [_shown(step) for step in body["after"]["items"]]},
        "advice": advice and _blocks(advice),
    }


def _blocks(advice: dict[str, Any]) -> dict[str, Any]:
    """What holds the paper holds it for a reader too; mending is for who may change the plan."""
    blocks = [{**one, "repair": None, "reason": None} for one in advice["blocks"]]
    return {**advice, "blocks": blocks, "remarks": [], "questions": [], "ticks": []}


def _shown(step: dict[str, Any]) -> dict[str, Any]:
    controls = ("up", "down", "longer", "shorter", "remove", "more", "note", "split")
    return {**step, **dict.fromkeys(controls), "said": step["note"]["value"] or None}


def _download(visit: Visit) -> dict[str, Any]:
    """The plan as it was written, as a file."""
    say = visit.say.print
    return {
        "button": visit.say.keep.download,
        "busy": say.busy,
        "failed": say.failed,
        "unsaved": say.unsaved,
        "path": PATH,
        "file": "plan.json",
    }
