"""Hall: what is going on now, what comes next, and how many minutes are left; for a phone in the hand.

The page counts by itself and has the help numbers in it, so it goes on when the connection drops.
"""

from __future__ import annotations

from typing import Any

from toolbox.languages.dates import clock
from toolbox.planning.run_sheet import Part, work_out
from toolbox.screens.parts.cards import phrase
from toolbox.screens.parts.lens import asked
from toolbox.screens.parts.links import to
from toolbox.screens.parts.series_line import previous
from toolbox.screens.receiving import step_title
from toolbox.screens.safety import at_once
from toolbox.screens.visit import Text, Visit


def show(visit: Visit) -> dict[str, Any]:
    """The programme with its clock times, and the words that the page counts with."""
    say, sheet = visit.say.hall, work_out(visit.plan, visit.library)
    return {
        "heading": say.heading,
        "words": say.model_dump(),
        "start": sheet.plan.start,
        "previous": previous(visit),
        "parts": [_part(visit, part) for part in sheet.parts],
        "empty": visit.say.plan.empty if visit.known and not sheet.parts else None,
        "near": at_once(visit),
        "close": {"label": say.close, "query": to(visit.address, "plan")},
        "help": {"label": visit.say.frame.safety, "query": to(visit.address, "safety")},
    }


def _part(visit: Visit, part: Part) -> dict[str, Any]:
    words = part.method.words_in(visit.code) if part.method else None
    return {
        "id": part.step.id,
        "title": phrase(visit, part.method, words.title)
        if part.method and words
        else step_title(visit, part.step),
        "lines": _lines(visit, part),
        "question": asked(visit, part.method)["question"] if part.method else None,
        "note": part.step.note or None,
        "clock": clock(part.start, code=visit.code),
        "start": part.start,
        "minutes": part.step.minutes,
    }


def _lines(visit: Visit, part: Part) -> list[Text]:
    """The method in short, and which of its steps come now."""
    section = part.step.section
    only: list[Text] = [visit.say.reality.section.format(steps=section.steps)] if section else []
    return [*only, *visit.all_said(part.method, "in_short")] if part.method else only
