"""Find: the list of methods, with choices that narrow it."""

from __future__ import annotations

import json
from typing import Any

from toolbox.library.search import LENGTHS, Facet, Length
from toolbox.library.vocabulary import Sides
from toolbox.planning.run_sheet import work_out
from toolbox.screens.address import CARDS, Address
from toolbox.screens.parcel import Wish
from toolbox.screens.parts.cards import card
from toolbox.screens.parts.lens import lens
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Visit
from toolbox.values import changed


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Vind een werkvorm”."""
    say, query = visit.say.find, visit.address.query()
    found = visit.desk.index.find(query)
    shown = found[: visit.address.shown]
    chosen = _chosen(visit)
    return {
        "heading": say.heading,
        "lead": say.lead,
        "lens": lens(visit),
        "planCard": _plan_card(visit),
        "filters": {
            "heading": say.choose,
            "button": say.choose_button_count.format(count=len(chosen)) if chosen else say.choose_button,
            "close": say.close,
        },
        "facets": _facets(visit),
        "chosenLabel": say.chosen,
        "chips": [
            {"label": label, "name": say.remove.format(choice=label), "wish": wish}
            for _, label, wish in chosen
        ],
        "clear": {"label": say.clear, "wish": {"clear": True}} if chosen else None,
        "count": say.count.of(len(found), code=visit.code, total=len(visit.library.methods)),
        "cards": [card(visit, method) for method in shown],
        "more": _more(visit, left=len(found) - len(shown)),
        "empty": None if found else {"text": say.none, "actions": _ways_out(visit, chosen)},
    }


def _more(visit: Visit, *, left: int) -> dict[str, Any] | None:
    if left <= 0:
        return None
    return {"label": visit.say.find.more.of(min(left, CARDS), code=visit.code), "wish": {"more": True}}


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


def _facets(visit: Visit) -> list[dict[str, Any]]:
    return [_communities(visit), _themes(visit), _lengths(visit), *_framing(visit)]


def _communities(visit: Visit) -> dict[str, Any]:
    say, terms = visit.say.find, visit.library.vocabulary
    options = [
        _option(
            visit, "communities", one.id, label=_label(visit, one.short), wish={"toggle": ["met", one.id]}
        )
        for one in terms.communities.values()
        if one.alliance
    ]
    if visit.address.communities:
        wish = {"toggle": ["alleen", "community"]}
        options.append(_option(visit, "special", "community", label=say.only_community, wish=wish))
    return _facet("communities", say.communities, options, hint=say.communities_hint)


def _themes(visit: Visit) -> dict[str, Any]:
    options = [
        _option(visit, "themes", one.id, label=_label(visit, one.label), wish={"toggle": ["over", one.id]})
        for one in visit.library.vocabulary.themes.values()
    ]
    return _facet("themes", visit.say.find.themes, options)


def _lengths(visit: Visit) -> dict[str, Any]:
    say, address = visit.say.find, visit.address
    labels = _length_labels(visit)
    options = [
        _option(visit, "minutes", one, label=labels[one], wish={"set": ["tijd", one]}) for one in LENGTHS
    ]
    any_count = visit.desk.index.count(changed(address.query(), minutes=None))
    any_length = {
        "id": "any",
        "label": say.minutes_any,
        "count": any_count,
        "countLabel": say.option_count.of(any_count, code=visit.code),
        "checked": address.minutes is None,
        "off": False,
        "wish": {"set": ["tijd", None]},
    }
    return _facet("minutes", say.minutes, [*options, any_length], kind="one")


def _length_labels(visit: Visit) -> dict[Length, str]:
    say = visit.say.find
    return {"15": say.minutes_15, "30": say.minutes_30, "more": say.minutes_more}


def _framing(visit: Visit) -> list[dict[str, Any]]:
    if visit.plan.framing is None:
        return []
    wish = {"toggle": ["alleen", "framing"]}
    option = _option(visit, "special", "framing", label=visit.say.lens.only, wish=wish)
    return [_facet("framing", visit.say.find.framing, [option])]


def _option(visit: Visit, facet: Facet, option: str, *, label: str, wish: dict[str, Any]) -> dict[str, Any]:
    address = visit.address
    count = visit.desk.index.count_with(address.query(), facet=facet, option=option)
    chosen = (address.minutes,) if facet == "minutes" else getattr(address, facet)
    checked = option in chosen
    return {
        "id": option,
        "label": label,
        "count": count,
        "countLabel": visit.say.find.option_count.of(count, code=visit.code),
        "checked": checked,
        "off": count == 0 and not checked and facet != "communities",
        "wish": wish,
    }


def _facet(
    name: str, label: str, options: list[dict[str, Any]], *, hint: str | None = None, kind: str = "many"
) -> dict[str, Any]:
    return {"id": name, "label": label, "hint": hint, "kind": kind, "options": options}


def _label(visit: Visit, sides: Sides) -> str:
    return visit.library.say(sides, visit.code).text


def _chosen(visit: Visit) -> list[tuple[str, str, dict[str, Any]]]:
    """All choices but the value: the facet, what it is called, and the wish that takes it away."""
    say, address, terms = visit.say, visit.address, visit.library.vocabulary
    lengths = _length_labels(visit)
    special = {"community": say.find.only_community, "framing": say.lens.only}
    chosen: list[tuple[str, str, dict[str, Any]]] = [
        ("communities", _label(visit, terms.communities[one].short), {"toggle": ["met", one]})
        for one in address.communities
    ]
    chosen += [
        ("themes", _label(visit, terms.themes[one].short), {"toggle": ["over", one]})
        for one in address.themes
    ]
    if address.minutes:
        chosen.append(("minutes", lengths[address.minutes], {"set": ["tijd", None]}))
    chosen += [("special", special[one], {"toggle": ["alleen", one]}) for one in address.special]
    return chosen


def _ways_out(visit: Visit, chosen: list[tuple[str, str, dict[str, Any]]]) -> list[dict[str, Any]]:
    """Which single choice to drop so that something is found again, and how much."""
    say, ways = visit.say.find, []
    for _, label, wish in chosen:
        without = _without(visit, wish)
        count = visit.desk.index.count(without.query())
        if count:
            text = say.without.of(count, code=visit.code, choice=label)
            ways.append({"label": text, "wish": wish})
    return [*ways, {"label": say.clear, "wish": {"clear": True}}]


def _without(visit: Visit, wish: dict[str, Any]) -> Address:
    return Wish.model_validate_json(json.dumps({"n": 0, **wish})).obey(visit.address, visit.library)
