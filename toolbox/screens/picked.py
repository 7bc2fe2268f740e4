"""Picked: methods and tips that somebody prints without a plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from toolbox.library.method import Method
from toolbox.library.tip import Tip
from toolbox.screens.address import ScreenName
from toolbox.screens.parts.links import to
from toolbox.screens.parts.related import links, one_link
from toolbox.screens.visit import Visit

PATH = "/papers/picked"


def show(visit: Visit) -> dict[str, Any]:
    """What was picked, with a button for each kind of paper."""
    say, library = visit.say.picked, visit.library
    tips = [library.tips[one] for one in visit.address.picked if one in library.tips]
    methods = [library.methods[one] for one in visit.address.picked if one in library.methods]
    lists = [
        links(say.tips, [_picked(visit, one, "tip") for one in tips]),
        links(say.methods, [_picked(visit, one, "method") for one in methods]),
    ]
    return {
        "heading": say.heading,
        "lead": say.lead if visit.address.picked else say.empty,
        "parts": [part for part in lists if part],
        "print": [
            *([_print(visit, "tips", tuple(one.id for one in tips))] if tips else []),
            *([_print(visit, "methods", tuple(one.id for one in methods))] if methods else []),
        ],
        "ways": [
            {"label": visit.say.frame.methods, "query": to(visit.address, "find")},
            {"label": visit.say.frame.tips, "query": to(visit.address, "tips")},
        ],
    }


def _picked(visit: Visit, one: Method | Tip, screen: ScreenName) -> dict[str, Any]:
    title = visit.library.title(one, visit.code)
    away = {
        "label": visit.say.plan.remove,
        "name": visit.say.picked.remove.format(title=title),
        "wish": {"toggle": ["kies", one.id]},
    }
    query = to(visit.address, screen, id=one.id)
    return {**one_link(visit.said(one, "title"), query, text=visit.said(one, "summary")), "away": away}


def print_one(visit: Visit, method: Method) -> dict[str, Any]:
    """The button on the page of a method that prints its sheet."""
    return {**_print(visit, "methods", (method.id,)), "button": visit.say.picked.print_one, "hint": None}


def print_list(visit: Visit, tips: Sequence[Tip]) -> dict[str, Any]:
    """The button that prints these tips in short on one sheet, the surest first."""
    say = visit.say.picked
    ids = tuple(tip.id for tip in tips)
    return {**_print(visit, "tips-list", ids), "button": say.print_list, "hint": None, "file": "tips.pdf"}


def _print(visit: Visit, kind: str, ids: tuple[str, ...]) -> dict[str, Any]:
    say, words = visit.say.print, visit.say.picked
    tips = kind == "tips"
    return {
        "path": PATH,
        "wanted": {"kind": kind, "ids": list(ids), "framing": visit.plan.framing},
        "hint": words.print_tips_hint if tips else words.print_methods_hint,
        "button": words.print_tips if tips else words.print_methods,
        "busy": say.busy,
        "done": visit.say.other_files.done,
        "failed": say.failed,
        "failedNumber": say.failed_number,
        "slow": say.slow,
        "unsaved": say.unsaved,
        "file": "tips.pdf" if tips else "werkvormen.pdf",
    }
