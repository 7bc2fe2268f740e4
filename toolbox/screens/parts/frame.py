"""Frame: what stands round every screen: header, menu, footer, saving and notices."""

from __future__ import annotations

from typing import Any

from toolbox.screens.address import ScreenName
from toolbox.screens.parts.links import in_language, to
from toolbox.screens.visit import Visit

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
            "saved": say.state.saved,
            "saving": say.state.saving,
            "offline": say.state.offline,
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
        "languages": {
            "label": words.language,
            "button": words.language_button,
            "options": [
                {
                    "code": code,
                    "name": texts.language.name,
                    "current": code == visit.code,
                    "query": in_language(address, code),
                }
                for code, texts in sorted(visit.library.texts.items(), key=lambda one: one[0] != "nl")
            ],
        },
        "footerLabel": words.more_pages,
        "footer": [
            {"label": getattr(words, name), "query": to(address, "page", id=name)}
            for name in ARTICLES
            if name in visit.library.articles
        ],
    }


def _nav(visit: Visit, screen: ScreenName, label: str, *, icon: str) -> dict[str, Any]:
    current = visit.address.screen == screen or (screen == "find" and visit.address.screen == "method")
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
