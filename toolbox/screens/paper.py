"""Paper: the papers of the plan as a page: everything that is printed can be read on the screen too."""

from __future__ import annotations

from typing import Any

from toolbox.planning.flowing import Blank, Facts, Flow, Lines, Said, Table, Title, flow
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """The chosen papers, in the order in which they are printed."""
    sheet = work_out(visit.plan, visit.library)
    paper = pack_paper(sheet, visit.library, visit.say, _choice(visit))
    has_steps = bool(visit.plan.steps)
    _, *parts = flow(paper)  # the title of the paper heads the page
    return {
        "heading": visit.words(paper.title),
        "back": {"label": visit.say.hall.close, "query": to(visit.address, "plan")},
        "parts": [_shown(visit, one) for one in parts] if has_steps else [],
        "empty": visit.say.plan.empty if visit.known and not has_steps else None,
    }


def _choice(visit: Visit) -> PackChoice:
    """The papers of the address; what it does not say is what the panel proposes."""
    address = visit.address
    return PackChoice(
        products=address.products or ("run-sheet",),
        beside=address.beside or visit.code,
        discreet=None if address.discreet is None else address.discreet == "ja",
    )


def _shown(visit: Visit, one: Flow) -> dict[str, Any]:
    match one:
        case Title():
            return {
                "kind": "title",
                "text": visit.words(one.words),
                "level": one.level,
                "newPage": one.new_page,
            }
        case Said():
            return {"kind": "said", "text": visit.words(one.words), "look": one.look}
        case Lines():
            return {"kind": "lines", "lines": [visit.words(line) for line in one.lines], "order": one.order}
        case Facts():
            facts = [
                {"label": visit.words(fact.label), "value": visit.words(fact.value)} for fact in one.facts
            ]
            return {"kind": "facts", "facts": facts, "calls": one.calls}
        case Blank():
            return {"kind": "blank", "label": visit.words(one.label), "lines": one.lines}
        case Table():
            rows = [[[_shown(visit, part) for part in cell] for cell in row] for row in one.rows]
            return {"kind": "table", "heads": [visit.words(head) for head in one.heads], "rows": rows}
