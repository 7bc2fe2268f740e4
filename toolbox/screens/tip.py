"""Tip: one tip in full, with how sure it is, and what uses the same mechanism."""

from __future__ import annotations

from typing import Any

from toolbox.screens.parts.blocks import Part, listed, numbered, text
from toolbox.screens.parts.links import to
from toolbox.screens.parts.notes import notes
from toolbox.screens.parts.pages import gone, page, status
from toolbox.screens.parts.picking import pick
from toolbox.screens.parts.related import mechanism_links, sources
from toolbox.screens.parts.reporting import report
from toolbox.screens.parts.strength import strength
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the page of a tip; a tip that is gone says so."""
    say, heads = visit.say.tips, visit.say.headings
    back = {"label": say.back, "query": to(visit.address, "tips")}
    tip = visit.library.tips.get(visit.address.id or "")
    if tip is None:
        return gone(say.missing, back)
    parts = [
        text(heads.tip_why, visit.said(tip, "why")),
        numbered(heads.tip_how, visit.all_said(tip, "how")),
        listed(heads.tip_care, visit.all_said(tip, "care")),
        listed(heads.tip_when_not, visit.all_said(tip, "when_not")),
        {**text(heads.tip_sure, visit.said(tip, "sure")), "strength": strength(visit, tip.facts.strength)},
        notes(visit, tip),
        mechanism_links(visit, tip.facts.mechanisms),
        sources(visit, tip.facts.sources),
    ]
    return {
        **page(visit.said(tip, "title"), visit.said(tip, "summary"), back, _there(parts)),
        "pick": pick(
            visit, tip.id, title=visit.library.title(tip, visit.code), label=visit.say.picked.pick_tip
        ),
        "report": report(visit, f"tips/{tip.id}"),
        "status": status(visit, tip.facts.review),
    }


def _there(parts: list[Part | None]) -> list[Part]:
    return [part for part in parts if part is not None]
