"""Print panel: what a leader can print of the plan, chosen by ticks."""

from __future__ import annotations

from typing import Any

from toolbox.planning.pack.choice import PRODUCTS
from toolbox.screens.parts.links import to
from toolbox.screens.parts.other_files import other_files, picture
from toolbox.screens.visit import Visit

PATH = "/papers/run-sheet"


def print_panel(visit: Visit) -> dict[str, Any]:
    """What can be printed of the plan, with the words of the button and of what may go wrong."""
    say = visit.say.print
    return {
        "heading": say.heading,
        "lead": say.lead,
        "name": say.run_sheet,
        "hint": say.run_sheet_hint,
        "button": say.button,
        "busy": say.busy,
        "done": visit.say.other_files.done,
        "failed": say.failed,
        "failedNumber": say.failed_number,
        "slow": say.slow,
        "unsaved": say.unsaved,
        "path": PATH,
        "file": "draaiboek.pdf",
        "packFile": "bladen.pdf",
        "productsLabel": visit.say.pack.heading,
        "products": [
            {
                "id": one,
                "label": visit.say.pack.products[one],
                "hint": visit.say.pack.hints[one],
                "checked": one == "run-sheet",
            }
            for one in PRODUCTS
        ],
        "view": {"label": visit.say.other_files.view, "query": to(visit.address, "paper")},
        "picture": picture(visit),
        "otherFiles": other_files(visit),
    }
