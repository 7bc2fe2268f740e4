"""Other files: what a leader can take along beside the PDF, each with a line that says what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from toolbox.planning.pack.choice import Product
from toolbox.screens.visit import Visit

PATH = "/papers/run-sheet"
# Which papers go into which kind of file; an empty row means: those that are ticked.
PAPERS: Mapping[str, tuple[Product, ...]] = {
    "docx": ("run-sheet", "guide"),
    "ics": ("run-sheet",),
    "csv": ("run-sheet",),
    "md": (),
    "html": ("run-sheet", "guide", "safety"),
}


def other_files(visit: Visit) -> dict[str, Any]:
    """The kinds of file behind one disclosure; those that the desk can make."""
    say, desk = visit.say.other_files, visit.desk
    kinds = [exporter for kind in PAPERS if (exporter := desk.exporter(kind))]
    return {
        "heading": say.heading,
        "path": PATH,
        "words": {
            "busy": say.busy,
            "done": say.done,
            "failed": say.failed,
            "failedNumber": say.failed_number,
            "slow": say.slow,
            "unsaved": visit.say.print.unsaved,
            "noDay": say.no_day,
        },
        "day": {"label": say.day, "hint": say.day_hint},
        "kinds": [
            {
                "kind": one.name,
                "label": say.names[one.name],
                "hint": say.hints[one.name],
                "file": f"draaiboek{one.suffix}",
                "products": list(PAPERS[one.name]),
                "needsDay": one.needs_day,
            }
            for one in kinds
        ],
    }
