"""Start: the first screen: ways in, and what you get."""

from __future__ import annotations

from typing import Any, cast

from toolbox.languages.dates import clock
from toolbox.screens.address import ScreenName
from toolbox.screens.parts.halted import reading_only
from toolbox.screens.parts.links import to
from toolbox.screens.parts.plan_file import opening
from toolbox.screens.receiving import title
from toolbox.screens.visit import Visit
from toolbox.screens.wizard import question

# The example beside the doors; it shows what a plan looks like and is not one.
SAMPLE = (
    (19 * 60, "tea-welcome", 1),
    (19 * 60 + 15, "five-fingers", 2),
    (19 * 60 + 25, "proverb-exchange", 3),
    (19 * 60 + 45, None, None),
    (19 * 60 + 55, "open-ended-story", 3),
    (20 * 60 + 20, "one-word-round", 4),
)


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the first screen."""
    say = visit.say.start
    return {
        "heading": say.heading,
        "lead": say.lead,
        "question": question(visit, 1),
        "halted": reading_only(visit),
        "doorsLabel": say.other_doors,
        "doors": _doors(visit),
        "promise": say.promise,
        "continue": _go_on(visit),
        "planFile": opening(visit) if visit.can_edit else None,
        "sample": _sample(visit),
    }


def _doors(visit: Visit) -> list[dict[str, Any]]:
    """Other ways to begin: a ready plan, methods, what works, a code, and cards for trainers."""
    say, wizard, code, address = visit.say.start, visit.say.wizard, visit.say.code, visit.address
    methods, tips, plans = len(visit.library.methods), len(visit.library.tips), len(visit.library.plans)
    doors = (
        ("plan", "teal", wizard.ready, wizard.ready_text.of(plans, code=visit.code), "ready"),
        ("methods", "teal", say.find, say.find_text.of(methods, code=visit.code), "find"),
        ("tips", "saffron", say.tips, say.tips_text.of(tips, code=visit.code), "tips"),
        ("lock", "teal", code.heading, code.door, "code"),
        ("print", "saffron", wizard.trainer, wizard.trainer_text, "picked"),
    )
    return [
        {
            "icon": icon,
            "tone": tone,
            "title": title,
            "text": text,
            "query": to(address, cast("ScreenName", screen)),
        }
        for icon, tone, title, text, screen in doors
    ]


def _go_on(visit: Visit) -> dict[str, Any] | None:
    if not visit.plan.steps:
        return None
    say = visit.say
    text = say.frame.plan_count.of(len(visit.plan.steps), code=visit.code)
    query = to(visit.address, "plan")
    return {"title": say.start.go_on, "text": text, "label": say.start.go_on_button, "query": query}


def _sample(visit: Visit) -> dict[str, Any]:
    say = visit.say
    rows = [
        {"time": clock(time, code=visit.code), "mark": mark, "title": title(visit, method)}
        for time, method, mark in SAMPLE
        if method is None or method in visit.library.methods
    ]
    return {
        "title": say.start.sample_title,
        "subtitle": say.start.sample_subtitle,
        "rows": rows,
        "help": visit.term(visit.library.safety.tense[0]),
        "caption": say.start.caption,
    }
