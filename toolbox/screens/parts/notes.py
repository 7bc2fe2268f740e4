"""Notes: what a method or tip says for each community, the chosen ones first."""

from __future__ import annotations

from toolbox.library.method import Method
from toolbox.library.tip import Tip
from toolbox.screens.parts.blocks import Part
from toolbox.screens.visit import Visit


def notes(visit: Visit, content: Method | Tip) -> Part | None:
    """The notes as a part of a page; nothing when there are none."""
    found = content.words_in(visit.code).communities
    if not found:
        return None
    chosen, terms = visit.address.communities, visit.library.vocabulary.communities
    names = sorted(found, key=lambda one: (one not in chosen, list(terms).index(one)))
    rows = [
        {
            "label": visit.term(terms[one].label),
            "text": visit.noted(content, one),
            "first": one in chosen,
        }
        for one in names
    ]
    return {"kind": "notes", "heading": visit.say.headings.communities, "notes": rows}
