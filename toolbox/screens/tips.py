"""Tips: what works, with choices that narrow it, and the mechanisms behind it."""

from __future__ import annotations

from typing import Any, cast

from toolbox.library.search import GROUPS
from toolbox.library.tip import Tip
from toolbox.library.tip_search import AUDIENCES, STRENGTHS, TipFacet
from toolbox.library.vocabulary import Mechanism
from toolbox.screens.address import MOST_PICKED
from toolbox.screens.find import communities, more, picked_card
from toolbox.screens.parts.facets import Facets, chips, label, panel, ways_out
from toolbox.screens.parts.links import to
from toolbox.screens.parts.narrowing import narrowing
from toolbox.screens.parts.picking import pick
from toolbox.screens.parts.searching import also, box, hits, ids
from toolbox.screens.parts.strength import strength
from toolbox.screens.picked import print_list
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Wat werkt”."""
    say, hit = visit.say.tips, hits(visit)
    words = ids(visit, hit, "tip")
    query = visit.address.tip_query(words=words)
    found = visit.desk.tips.find(query)
    shown = found[: visit.address.shown]
    facets = _facets(visit, words)
    return {
        "heading": say.heading,
        "lead": say.lead,
        "search": box(visit),
        "picked": picked_card(visit),
        "filters": panel(facets, button=say.choose_button, counted=say.choose_button_count, close=say.close),
        "facets": facets.made,
        **chips(visit, facets),
        "count": say.count.of(len(found), code=visit.code, total=len(visit.library.tips)),
        "print": _print(visit, found),
        "tips": [_card(visit, tip) for tip in shown],
        "more": more(visit, left=len(found) - len(shown)),
        "narrowing": narrowing(
            visit.desk.tips.shelf, query, facets, count=say.count, shown=[tip.id for tip in shown]
        ),
        "also": also(visit, hit, without={"tip"}),
        "empty": None if found else {"text": say.none, "actions": _ways_out(visit, facets, words)},
        "after": [_mechanisms(visit)],
    }


def _facets(visit: Visit, words: tuple[str, ...] | None) -> Facets:
    say, terms = visit.say.facets, visit.library.vocabulary
    index, query = visit.desk.tips, visit.address.tip_query(words=words)
    facets = Facets(
        visit,
        lambda facet, option: index.count_with(query, facet=cast("TipFacet", facet), option=option),
        visit.say.tips.option_count,
    )
    facets.many("voor", say.audiences_label, [(one, say.audiences[one]) for one in AUDIENCES])
    communities(visit, facets, hint=None)
    themes = [(one.id, label(visit, one.label)) for one in terms.themes.values()]
    facets.many("over", visit.say.find.themes, themes, more=True)
    groups = [(one, label(visit, terms.phase_groups[one].label)) for one in GROUPS]
    facets.many("wanneer", say.groups, groups, more=True)
    strengths = [(one, visit.say.tips.strengths[one]) for one in STRENGTHS]
    facets.many("zeker", say.strengths_label, strengths, more=True)
    mechanisms = [(one.id, label(visit, one.label)) for one in terms.mechanisms.values()]
    facets.many("werking", say.mechanisms_label, mechanisms, more=True)
    return facets


def _print(visit: Visit, found: tuple[Tip, ...]) -> dict[str, Any] | None:
    """A board reads the list together, on paper."""
    for_board = "board" in visit.address.audiences
    return print_list(visit, found[:MOST_PICKED]) if found and for_board else None


def _card(visit: Visit, tip: Tip) -> dict[str, Any]:
    return {
        "id": tip.id,
        "title": visit.said(tip, "title"),
        "summary": visit.said(tip, "summary"),
        "strength": strength(visit, tip.facts.strength),
        "note": _note(visit, tip),
        "pick": pick(
            visit, tip.id, title=visit.library.title(tip, visit.code), label=visit.say.picked.pick_tip
        ),
        "view": {
            "label": visit.say.tips.open,
            "name": visit.library.title(tip, visit.code),
            "query": to(visit.address, "tip", id=tip.id),
        },
    }


def _note(visit: Visit, tip: Tip) -> dict[str, Any] | None:
    words = tip.words_in(visit.code)
    for community in visit.address.communities:
        if community in words.communities:
            short = label(visit, visit.library.vocabulary.communities[community].short)
            return {
                "label": visit.say.find.note.format(community=short),
                "text": visit.noted(tip, community),
            }
    return None


def _mechanisms(visit: Visit) -> dict[str, Any]:
    """All mechanisms, the surest first."""
    say = visit.say.tips
    found = sorted(
        visit.library.vocabulary.mechanisms.values(),
        key=lambda one: (STRENGTHS.index(one.strength), one.number),
    )
    items = [_mechanism(visit, one) for one in found]
    return {"kind": "links", "heading": say.mechanisms, "lead": say.mechanisms_lead, "items": items}


def _mechanism(visit: Visit, mechanism: Mechanism) -> dict[str, Any]:
    return {
        "label": visit.term(mechanism.label),
        "tag": visit.say.tips.strengths[mechanism.strength],
        "text": None,
        "query": to(visit.address, "mechanism", id=mechanism.id),
    }


def _ways_out(visit: Visit, facets: Facets, words: tuple[str, ...] | None) -> list[dict[str, Any]]:
    index = visit.desk.tips
    return ways_out(facets, visit.say.tips.without, lambda there: index.count(there.tip_query(words=words)))
