"""Find: the list of methods, with choices that narrow it."""

from __future__ import annotations

from typing import Any, cast

from toolbox.library.search import GROUPS, LENGTHS, PEOPLE, TENSIONS, Facet
from toolbox.planning.run_sheet import work_out
from toolbox.screens.address import CARDS
from toolbox.screens.parts.cards import card
from toolbox.screens.parts.facets import Facets, chips, label, panel, ways_out
from toolbox.screens.parts.lens import lens
from toolbox.screens.parts.links import to
from toolbox.screens.parts.narrowing import narrowing
from toolbox.screens.parts.searching import also, box, hits, ids
from toolbox.screens.visit import Visit
from toolbox.values import changed


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Vind een werkvorm”."""
    say, hit = visit.say.find, hits(visit)
    words = ids(visit, hit, "method")
    query = visit.address.query(words=words)
    found = visit.desk.index.find(query)
    shown = found[: visit.address.shown]
    facets = _facets(visit, words)
    return {
        "heading": say.heading,
        "lead": say.lead,
        "lens": lens(visit),
        "search": box(visit),
        "planCard": _plan_card(visit),
        "picked": picked_card(visit),
        "filters": panel(facets, button=say.choose_button, counted=say.choose_button_count, close=say.close),
        "facets": facets.made,
        **chips(visit, facets),
        "count": say.count.of(len(found), code=visit.code, total=len(visit.library.methods)),
        "cards": [card(visit, method) for method in shown],
        "more": more(visit, left=len(found) - len(shown)),
        "narrowing": narrowing(
            visit.desk.index.shelf, query, facets, count=say.count, shown=[method.id for method in shown]
        ),
        "also": also(visit, hit, without={"method"}),
        "empty": None
        if found
        else {"text": _nothing(visit, facets), "actions": _ways_out(visit, facets, words)},
    }


def more(visit: Visit, *, left: int) -> dict[str, Any] | None:
    """The button for more cards, if there are more."""
    if left <= 0:
        return None
    return {"label": visit.say.find.more.of(min(left, CARDS), code=visit.code), "wish": {"more": True}}


def picked_card(visit: Visit) -> dict[str, Any] | None:
    """How many methods and tips were picked to print, with the way to them."""
    count = len(visit.address.picked)
    if not count:
        return None
    text = visit.say.picked.to_print.of(count, code=visit.code)
    return {"label": text, "query": to(visit.address, "picked")}


def _plan_card(visit: Visit) -> dict[str, Any] | None:
    if not visit.plan.steps:
        return None
    say, sheet = visit.say, work_out(visit.plan, visit.library)
    parts = say.frame.plan_count.of(len(visit.plan.steps), code=visit.code)
    return {
        "title": say.frame.plan,
        "text": say.find.plan_line.format(parts=parts, used=sheet.used, total=visit.plan.minutes),
        "share": min(sheet.used / visit.plan.minutes, 1),
        "link": {"label": say.find.to_plan, "query": to(visit.address, "plan")},
    }


def _facets(visit: Visit, words: tuple[str, ...] | None) -> Facets:
    """The choices in the order in which a leader thinks of them."""
    say, more_say, terms = visit.say.find, visit.say.facets, visit.library.vocabulary
    index, query = visit.desk.index, visit.address.query(words=words)
    facets = Facets(
        visit,
        lambda facet, option: index.count_with(query, facet=cast("Facet", facet), option=option),
        say.option_count,
    )
    communities(visit, facets, hint=say.communities_hint)
    facets.many("over", say.themes, [(one.id, label(visit, one.label)) for one in terms.themes.values()])
    lengths = dict(zip(LENGTHS, (say.minutes_15, say.minutes_30, say.minutes_more), strict=True))
    any_length = index.count(changed(query, minutes=None))
    facets.one("tijd", say.minutes, lengths.items(), any_label=say.minutes_any, any_count=any_length)
    if visit.plan.framing is not None:
        facets.alone("framing", say.framing, facets.special("framing", visit.say.lens.only))
    settings = [(one.id, label(visit, one.short)) for one in terms.settings.values()]
    facets.many("waar", more_say.settings, settings, more=True)
    groups = [(one, label(visit, terms.phase_groups[one].label)) for one in GROUPS]
    facets.many("wanneer", more_say.groups, groups, more=True)
    tensions = [(one, more_say.tensions[one]) for one in TENSIONS]
    facets.many("spannend", more_say.tensions_label, tensions, more=True)
    people = [(one, more_say.people_option.format(count=one)) for one in PEOPLE]
    any_people = index.count(changed(query, people=None))
    facets.one(
        "mensen", more_say.people, people, any_label=more_say.people_any, any_count=any_people, more=True
    )
    facets.plain(more_say.reading, more_say.plain)
    return facets


def communities(visit: Visit, facets: Facets, *, hint: str | None) -> None:
    """Add the communities; what suits everyone suits each, so none of them is ever off."""
    terms = visit.library.vocabulary.communities.values()
    options = [(one.id, label(visit, one.short)) for one in terms if one.alliance]
    chosen = visit.address.communities
    extra = ("community", visit.say.find.only_community) if chosen else None
    facets.many("met", visit.say.find.communities, options, hint=hint, extra=extra)


def _nothing(visit: Visit, facets: Facets) -> str:
    searched = visit.search and not facets.chips
    return visit.say.search.nothing if searched else visit.say.find.none


def _ways_out(visit: Visit, facets: Facets, words: tuple[str, ...] | None) -> list[dict[str, Any]]:
    index = visit.desk.index
    return ways_out(facets, visit.say.find.without, lambda there: index.count(there.query(words=words)))
