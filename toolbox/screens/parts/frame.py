"""Frame: what stands round every screen: header, menu, footer, saving and notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from toolbox.screens.address import ScreenName
from toolbox.screens.parts.keep_panel import saved_line, warns
from toolbox.screens.parts.links import in_language, to
from toolbox.screens.visit import Visit

# Screens that belong to a place in the menu.
INSIDE: Mapping[ScreenName, tuple[ScreenName, ...]] = {
    "find": ("method",),
    "tips": ("tip", "mechanism"),
    "plan": ("series",),
}
ARTICLES = ("help", "about", "privacy", "accessibility")


def framed(visit: Visit, body: dict[str, Any], *, heard: int | None) -> dict[str, Any]:
    """Put the frame round the body of a screen."""
    say = visit.say
    return {
        "screen": visit.address.screen,
        "language": {"code": visit.code, "dir": say.language.direction},
        # The title of the tab names the product alone: it stays in the history of a borrowed phone.
        "title": say.frame.product,
        "frame": _frame(visit),
        "state": {
            "heard": heard,
            "at": {"s": visit.address.screen, **visit.address.parameters()},
            "done": _done(visit),
            "known": visit.known,
            "saved": saved_line(visit),
            "saving": say.state.saving,
            "offline": say.state.offline,
            "slow": say.state.slow,
            "broken": say.leftover.broken,
            "taken": visit.taken and asdict(visit.taken),
            "warns": warns(visit),
        },
        "notice": _notice(visit),
        "message": {"text": visit.message} if visit.message else None,
        "body": body,
    }


def _frame(visit: Visit) -> dict[str, Any]:
    words, address = visit.say.frame, visit.address
    count = len(visit.plan.steps)
    return {
        "brand": [words.brand_first, words.brand_second],
        "skip": words.skip,
        "navLabel": words.menu,
        "nav": [
            _nav(visit, "start", words.start, icon="home"),
            _nav(visit, "find", words.methods, icon="methods"),
            _nav(visit, "tips", words.tips, icon="tips"),
            {
                **_nav(visit, "plan", words.plan, icon="plan"),
                "count": count or None,
                "countLabel": words.plan_count.of(count, code=visit.code),
            },
        ],
        "help": {"label": words.safety, "short": words.safety_short, "query": to(address, "safety")},
        "languages": _languages(visit),
        "leave": visit.say.edge.leave,
        "aloud": {"read": visit.say.edge.read_aloud, "stop": visit.say.edge.stop_reading},
        "footerLabel": words.more_pages,
        "footer": _footer(visit),
        "translation": _translation(visit),
    }


def _translation(visit: Visit) -> str | None:
    """What the reader is told of the words on the screen; nothing when a speaker reviewed them."""
    words = visit.say.frame
    told = {"not-reviewed": words.not_reviewed, "outdated": words.outdated}
    return told.get(visit.library.status(visit.code, "languages."))


def _languages(visit: Visit) -> dict[str, Any]:
    words = visit.say.frame
    options = [
        {
            "code": code,
            "name": texts.language.name,
            "current": code == visit.code,
            "query": in_language(visit.address, code),
        }
        for code, texts in sorted(visit.library.texts.items(), key=lambda one: one[0] != "nl")
    ]
    return {"label": words.language, "button": words.language_button, "options": options}


def _footer(visit: Visit) -> list[dict[str, Any]]:
    say, address = visit.say, visit.address
    screens = [{"label": say.community.heading, "query": to(address, "communities")}]
    deeper_ones = [{**one, "deeper": True} for one in deeper(visit)]
    pages = [
        {"label": getattr(say.frame, name), "query": to(address, "page", id=name)}
        for name in ARTICLES
        if name in visit.library.articles
    ]
    return [*screens, *deeper_ones, *pages]


def deeper(visit: Visit) -> list[dict[str, Any]]:
    """What a phone has no room for in its footer: there it is found on the page “Uitleg”."""
    say, address = visit.say, visit.address
    screens: tuple[tuple[ScreenName, str], ...] = (
        ("words", say.reading.words),
        ("reading", say.reading.heading),
        ("picked", say.picked.heading),
    )
    return [{"label": label, "query": to(address, screen)} for screen, label in screens]


def _nav(visit: Visit, screen: ScreenName, label: str, *, icon: str) -> dict[str, Any]:
    current = visit.address.screen in {screen, *INSIDE.get(screen, ())}
    query = to(visit.address, screen)
    return {
        "label": label,
        "icon": icon,
        "current": current,
        "count": None,
        "countLabel": None,
        "query": query,
    }


def _done(visit: Visit) -> list[str]:
    """What the tab need not send again: what came now, and before (an answer may have been lost)."""
    applied = visit.stored.applied[-50:] if visit.stored else ()
    return sorted({*visit.done, *applied})


def _notice(visit: Visit) -> dict[str, Any] | None:
    notice = visit.notice
    if notice is None:
        return None
    action: dict[str, Any] | None = None
    if notice.can_undo:
        action = {"label": visit.say.plan.undo, "operation": {"do": "undo"}}
    elif notice.to_plan and visit.address.screen != "plan":
        action = {"label": visit.say.find.to_plan, "query": to(visit.address, "plan")}
    return {"text": notice.text, "action": action}
