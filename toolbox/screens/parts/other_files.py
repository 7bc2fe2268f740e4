"""Other files: what a leader can take along beside the PDF, each with a line that says what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
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
        "words": _words(visit),
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


def picture(visit: Visit) -> dict[str, Any] | None:
    """The small picture of the first sheet; `mark` changes with the plan and says nothing of it."""
    say = visit.say.other_files
    if visit.desk.exporter("png") is None:
        return None
    return {
        "path": PATH,
        "label": say.picture,
        "alt": say.picture_alt,
        "mark": sha256(visit.plan.model_dump_json().encode()).hexdigest()[:16],
        **_words(visit),
    }


def _words(visit: Visit) -> dict[str, str]:
    """What is said while a file is made, and when it is not made."""
    say = visit.say.other_files
    return {
        "busy": say.busy,
        "done": say.done,
        "failed": say.failed,
        "failedNumber": say.failed_number,
        "slow": say.slow,
        "unsaved": visit.say.print.unsaved,
        "noDay": say.no_day,
    }
