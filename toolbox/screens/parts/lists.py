"""Lists: what to do before, to take along and to do afterwards, beside the plan."""

from __future__ import annotations

from typing import Any

from toolbox.planning.lists import lists
from toolbox.planning.run_sheet import RunSheet
from toolbox.screens.visit import Visit


def day_lists(visit: Visit, sheet: RunSheet) -> dict[str, Any] | None:
    """Three lists, those that are empty left out; nothing for an empty plan."""
    say, found = visit.say, lists(sheet, visit.library, visit.say)
    rows = (
        (say.sheet.before, (*found.before, *found.prepared)),
        (say.sheet.bring, found.on_the_day),
        (say.sheet.after, found.after),
    )
    shown = [{"label": label, "items": [visit.words(one) for one in items]} for label, items in rows if items]
    return {"heading": say.pack.products["things"], "lists": shown} if shown else None
