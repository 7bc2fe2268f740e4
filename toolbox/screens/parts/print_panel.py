"""Print panel: what a leader can print of the plan: ticks, sizes and how often."""

from __future__ import annotations

from typing import Any

from toolbox.languages.language import Language
from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.planning.pack.choice import MOST_COPIES, PRODUCTS, SIZES, Product
from toolbox.planning.pack.counting import about_pages, usual_copies
from toolbox.planning.pack.discreet import is_discreet
from toolbox.planning.pack.invitation import invitation_lines
from toolbox.planning.pack.source import Source
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parts.links import to
from toolbox.screens.parts.other_files import other_files, picture
from toolbox.screens.visit import Visit

PATH = "/papers/run-sheet"


def _participants(visit: Visit) -> dict[str, Any]:
    """The language beside Dutch on papers for participants, and whether these give nobody away."""
    say, library = visit.say.pack, visit.library
    return {
        "language": say.beside,
        "alone": SOURCE_LANGUAGE,
        "languages": [_language(visit, texts.spoken) for texts in library.participants.values()],
        "chosen": visit.code,
        "discreet": say.discreet,
        "discreetHint": say.discreet_hint,
        "isDiscreet": is_discreet(visit.plan, library),
    }


def _language(visit: Visit, language: Language) -> dict[str, str]:
    """A language in its own name; Dutch beside Dutch is Dutch only, said in the language of the screen."""
    label = language.name
    spoken = language
    if language.code == SOURCE_LANGUAGE:
        label, spoken = visit.say.pack.only_dutch, visit.say.spoken
    return {"id": language.code, "label": label, "language": spoken.code, "direction": spoken.direction}


def print_panel(visit: Visit) -> dict[str, Any]:
    """What can be printed of the plan, with the words of the button and of what may go wrong."""
    say, products = visit.say.print, visit.say.products
    source = Source(work_out(visit.plan, visit.library), visit.library, visit.say)
    return {
        "heading": say.heading,
        "lead": say.lead,
        "name": say.run_sheet,
        "button": say.button,
        "busy": say.busy,
        "done": visit.say.other_files.done,
        "failed": say.failed,
        "failedNumber": say.failed_number,
        "slow": say.slow,
        "unsaved": say.unsaved,
        "path": PATH,
        "file": "draaiboek.pdf",
        "packFile": "bladen.pdf",
        "productsLabel": visit.say.pack.heading,
        "moreProducts": visit.say.fold.products,
        "moreWays": visit.say.fold.ways,
        "sizeLabel": products.size,
        "copiesLabel": products.copies,
        "mostCopies": MOST_COPIES,
        "allPages": products.all_pages.model_dump(exclude_none=True),
        "products": [
            _product(visit, source, one) for one in PRODUCTS if one != "overview" or visit.plan.is_series
        ],
        "view": {"label": visit.say.other_files.view, "query": to(visit.address, "paper")},
        "picture": picture(visit),
        "participants": _participants(visit),
        "otherFiles": other_files(visit),
    }


def _product(visit: Visit, source: Source, product: Product) -> dict[str, Any]:
    """One product with its sizes, the pages of each, and how often the meeting needs it."""
    say = visit.say.products
    is_counted = product == "evaluation" and not source.sheet.plan.meeting.reading
    return {
        "id": product,
        "label": visit.say.pack.products[product],
        "hint": say.counted_hint if is_counted else visit.say.pack.hints[product],
        "checked": product == "run-sheet",
        "sizes": [
            {
                "id": size,
                "label": say.sizes[size],
                "alone": _length(visit, about_pages(source, product, size)),
                "beside": _length(visit, about_pages(source, product, size, languages=2)),
            }
            for size in SIZES[product]
        ],
        "copies": usual_copies(source, product),
        "paste": _paste(visit) if product == "invitation" else None,
    }


def _length(visit: Visit, pages: int) -> dict[str, Any]:
    """How long one copy is, as a number and in words."""
    return {"pages": pages, "about": visit.say.products.pages.of(pages, code=visit.code)}


def _paste(visit: Visit) -> dict[str, Any]:
    """The words of the invitation, for a message."""
    say = visit.say.products
    return {
        "label": say.paste,
        "hint": say.paste_hint,
        "lines": list(invitation_lines(visit.say)),
        "copy": say.paste_copy,
        "copied": say.paste_copied,
        "failed": say.paste_failed,
    }
