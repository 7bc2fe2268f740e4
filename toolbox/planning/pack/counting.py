"""Counting: how often each product is printed for the people who come, and about how many pages it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from toolbox.planning.groups import small_groups
from toolbox.planning.pack.choice import MOST_COPIES, Product, Size
from toolbox.planning.pack.source import Source

ON_A_PAGE = {"cards": 8, "method-cards": 4, "help-card": 4}

# Pages of this size for one page of A4, as measured on real meetings.
_GROWTH: Mapping[Size, float] = {"a4": 1, "large": 2, "a5": 1.8, "a6": 3.6, "a3": 1, "two-a4": 2}
_ROWS_OF_RUN_SHEET = 7  # on a page of A4, with the boxes under them
_SIDES_OF_RUN_SHEET = 2  # the programme, and on its back what to take along and room for notes
_PAGES_OF_METHOD = 1.05
_PAGES_OF_SAFETY = 1.2
_PAGES_OF_PARTICIPANTS = 2  # the sheet, and the help card on its back


def usual_copies(source: Source, product: Product) -> int:
    """Papers for the hand go to everyone, cards to every small group, those of a leader to every leader."""
    meeting = source.sheet.plan.meeting
    counted = {
        "run-sheet": meeting.leaders,
        "guide": meeting.leaders,
        "safety": meeting.leaders,
        "cards": small_groups(meeting.people),
        "participants": meeting.people,
        "help-card": -(-meeting.people // ON_A_PAGE["help-card"]),
        "evaluation": meeting.people if meeting.reading else 1,
    }
    return min(counted.get(product, 1), MOST_COPIES)


def about_pages(source: Source, product: Product, size: Size, *, languages: int = 1) -> int:
    """About how many pages one copy has in so many languages; only laying it out would tell for sure."""
    if product == "participants":
        return _PAGES_OF_PARTICIPANTS * (languages if size == "large" else 1)
    count = _PAGES.get(product, _one)
    pages = max(1, round(count(source) * _GROWTH[size]))
    return pages * languages if _needs_own_page(source, product, size) else pages


def _needs_own_page(source: Source, product: Product, size: Size) -> bool:
    """Say whether another language stands behind the Dutch, because beside it there is no room."""
    is_form = product == "evaluation" and source.sheet.plan.meeting.reading
    return product == "poster" or (is_form and size != "a4")


def _one(_: Source) -> float:
    return 1


def _run_sheet(source: Source) -> float:
    return max(_SIDES_OF_RUN_SHEET, -(-len(source.sheet.parts) // _ROWS_OF_RUN_SHEET))


def _guide(source: Source) -> float:
    return len(source.methods) * _PAGES_OF_METHOD


def _cards(source: Source) -> float:
    return -(-len(source.asked) // ON_A_PAGE["cards"])


def _method_cards(source: Source) -> float:
    return 2 * -(-len(source.methods) // ON_A_PAGE["method-cards"])


def _safety(_: Source) -> float:
    return _PAGES_OF_SAFETY


def _things(source: Source) -> float:
    return 1 + len(source.methods) / 10


def _evaluation(source: Source) -> float:
    return 1 if not source.sheet.plan.meeting.reading else 0.5  # forms are usually half as large


_PAGES: Mapping[Product, Callable[[Source], float]] = {
    "run-sheet": _run_sheet,
    "guide": _guide,
    "cards": _cards,
    "method-cards": _method_cards,
    "safety": _safety,
    "things": _things,
    "evaluation": _evaluation,
    "poster": _one,
}
