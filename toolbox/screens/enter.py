"""Enter: the screen on which somebody opens a plan by its code."""

from __future__ import annotations

from typing import Any

from toolbox.screens.parts.keep_panel import warns
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """A field for a code, and a warning when the plan of this tab was never kept."""
    say = visit.say.code
    return {
        "heading": say.heading,
        "lead": say.lead,
        "label": say.label,
        "hint": say.hint,
        "button": say.button,
        "busy": say.busy,
        "problem": visit.message,
        "other": _other(visit),
        "operation": {"do": "open-code"},
    }


def _other(visit: Visit) -> dict[str, Any] | None:
    """What is lost when another plan opens here."""
    if not warns(visit):
        return None
    return {
        "text": visit.say.code.other_plan,
        "action": {"label": visit.say.find.to_plan, "query": to(visit.address, "plan")},
    }
