"""Keep panel: until when a plan opens, its codes, what we promise, and how to remove it."""

from __future__ import annotations

from typing import Any

from toolbox.languages.dates import day
from toolbox.screens.address import Address
from toolbox.screens.parts.links import to
from toolbox.screens.tab_key import TabKey
from toolbox.screens.visit import Visit


def keep_panel(visit: Visit) -> dict[str, Any] | None:
    """Everything about keeping the plan; nothing while there is none, or when it is for reading."""
    stored, tab = visit.stored, visit.tab
    if stored is None or tab is None or not stored.can_edit:
        return None
    say, kept = visit.say.keep, stored.saved
    return {
        "heading": say.heading_kept if kept else say.heading,
        "jump": say.jump_kept if kept else say.jump,
        "text": _until(visit),
        "more": visit.say.fold.keep,
        "button": None
        if kept
        else {"label": say.button, "text": say.button_text, "operation": {"do": "keep-plan"}},
        "codes": _codes(visit, tab) if kept else None,
        "promise": _promise(visit),
        "without": None
        if visit.passing
        else {
            "label": say.without,
            "text": say.without_text,
            "button": say.without_button,
            "operation": {"do": "pass-plan"},
        },
        "forget": {
            "label": say.forget,
            "text": say.forget_text,
            "sure": say.forget_sure,
            "stay": say.forget_stay,
            "operation": {"do": "forget-plan"},
        },
        "code": {"label": visit.say.code.heading, "query": to(visit.address, "code")},
    }


def saved_line(visit: Visit) -> str | None:
    """What the page says when nothing waits: never «Bewaard» of what is not kept or not yours."""
    if visit.gone or visit.trouble:
        return None
    if not visit.can_edit:
        return visit.say.keep.reading_line
    return visit.say.keep.passing_line if visit.passing else visit.say.state.saved


def warns(visit: Visit) -> bool:
    """Say whether closing the tab loses a plan: one that was never kept."""
    stored = visit.stored
    if stored is None or stored.saved or not stored.can_edit:
        return False
    return bool(stored.plan.steps) or stored.plan.is_series


def _until(visit: Visit) -> str:
    say, stored = visit.say.keep, visit.stored
    if visit.passing or stored is None or stored.until is None:
        return say.passing
    date = day(stored.until, code=visit.code)
    return (say.kept if stored.saved else say.draft).format(date=date)


def _codes(visit: Visit, tab: TabKey) -> dict[str, Any]:
    """Both codes, to copy. The page makes the links: the address of the site is what the browser says."""
    say, key = visit.say.keep, tab.key
    return {
        "label": say.codes,
        "open": visit.codes_open,
        "text": say.codes_lost,
        "home": Address(language=visit.code).parameters(),
        "codes": [
            {"id": "edit", "title": say.edit, "text": say.edit_text, "code": key.code()},
            {"id": "read", "title": say.read, "text": say.read_text, "code": key.for_reading().code()},
        ],
        "copyCode": say.copy_code,
        "copyLink": say.copy_link,
        "copiedCode": say.copied_code,
        "copiedLink": say.copied_link,
        "failed": say.copy_failed,
        "linkText": say.link_text,
        "renew": {"label": say.renew, "text": say.renew_text, "operation": {"do": "renew-plan"}},
    }


def _promise(visit: Visit) -> dict[str, Any]:
    say = visit.say.keep
    return {
        "label": say.promise,
        "promised": list(say.promised),
        "notLabel": say.not_promised_label,
        "notPromised": list(say.not_promised),
    }
