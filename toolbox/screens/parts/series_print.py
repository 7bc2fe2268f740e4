"""Series print: what a leader can print of a whole series, as one file, and what must be read before."""

from __future__ import annotations

from typing import Any

from toolbox.planning.advice.outline import look_at
from toolbox.planning.advice.rules import remarks
from toolbox.planning.advice.telling import told
from toolbox.planning.pack.choice import PRODUCTS, SIZES, Product
from toolbox.planning.pack.counting import about_pages
from toolbox.planning.pack.discreet import is_discreet
from toolbox.planning.pack.meetings import OF_ALL
from toolbox.planning.pack.source import Source
from toolbox.planning.repeating import opened_at
from toolbox.planning.run_sheet import RunSheet, work_out
from toolbox.screens.parts.print_panel import print_panel
from toolbox.screens.visit import Visit

TICKED: tuple[Product, ...] = (OF_ALL, "run-sheet")  # until the leader chooses otherwise
IN_ORDER: tuple[Product, ...] = (*TICKED, *(one for one in PRODUCTS if one not in TICKED))


def series_print(visit: Visit) -> dict[str, Any] | None:
    """The ticks for the papers of all meetings; none when there is one meeting only."""
    if not visit.plan.is_series:
        return None
    panel, say = print_panel(visit), visit.say.series
    places = range(len(visit.plan.sessions))
    sheets = [work_out(opened_at(visit.plan, place), visit.library) for place in places]
    known = {one["id"]: one for one in panel["products"]}
    return {
        **panel,
        "heading": say.print,
        "lead": say.print_lead,
        "file": panel["packFile"],
        "shown": len(TICKED),
        "products": [_product(visit, known[one], sheets) for one in IN_ORDER],
        "meetingsLabel": say.print_meetings,
        "meetings": [{"place": place, "label": say.meeting.format(number=place + 1)} for place in places],
        "participants": {
            **panel["participants"],
            "isDiscreet": any(is_discreet(sheet.plan, visit.library) for sheet in sheets),
        },
        "advice": {
            "block": visit.say.check.block,
            "anyway": visit.say.check.anyway,
            "blocks": [one for place, sheet in enumerate(sheets) for one in _blocks(visit, sheet, place)],
        },
    }


def _product(visit: Visit, product: dict[str, Any], sheets: list[RunSheet]) -> dict[str, Any]:
    """A product with about how many pages it has for each meeting; the overview is there once."""
    name: Product = product["id"]
    sources = [Source(sheet, visit.library, visit.say) for sheet in sheets]
    sizes = [
        {
            **size,
            "alone": {"each": [about_pages(source, name, code) for source in sources]},
            "beside": {"each": [about_pages(source, name, code, languages=2) for source in sources]},
        }
        for size, code in zip(product["sizes"], SIZES[name], strict=True)
    ]
    return {**product, "checked": name in TICKED, "isOnce": name == OF_ALL, "sizes": sizes, "paste": None}


def _blocks(visit: Visit, sheet: RunSheet, place: int) -> list[dict[str, Any]]:
    """What can hurt people in one meeting; its repair is on the page of the meeting itself."""
    if not sheet.plan.steps:
        return []
    found = (one for one in remarks(look_at(sheet, visit.library)) if one.level == "block")
    said = ((one, told(one, visit.library, visit.say.advice, code=visit.code).reason) for one in found)
    name = visit.say.series.of_meeting
    return [
        {
            "id": f"{place} {' '.join(one.key)}",
            "place": place,
            "text": name.format(number=place + 1, title=text),
            "repair": None,
        }
        for one, text in said
    ]
