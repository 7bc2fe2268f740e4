"""Plan file: the part of a screen that opens a plan from a file, and gives the plan as a file."""

from __future__ import annotations

from typing import Any

from toolbox.screens.plan_files import NAME, READ, WRITE
from toolbox.screens.visit import Visit


def plan_file(visit: Visit) -> dict[str, Any]:
    """What can be done with files; an empty plan needs no file."""
    say = visit.say.plan_file
    return {
        "heading": say.heading,
        "lead": say.lead,
        "care": say.care,
        **opening(visit),
        "save": {
            "button": say.download,
            "busy": say.download_busy,
            "done": visit.say.other_files.done,
            "failed": say.download_failed,
            "tooBig": say.download_too_big,
            "unsaved": visit.say.print.unsaved,
            "path": WRITE,
            "file": NAME,
        }
        if visit.plan.steps
        else None,
    }


def opening(visit: Visit) -> dict[str, Any]:
    """The way in for a file."""
    say = visit.say.plan_file
    return {
        "open": {
            "label": say.open,
            "hint": say.open_hint,
            "busy": say.reading,
            "failed": say.failed,
            "tooBig": f"{say.problems['too_big']} {say.safe}",
            "path": READ,
            "newer": {"heading": say.newer_heading, "save": say.newer_save, "file": NAME},
        }
    }
