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
_PAGES_OF_METHOD = 1.15
_PAGES_OF_SAFETY = 1.2


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


def about_pages(source: Source, product: Product, size: Size) -> int:
    """About how many pages one copy has; only laying it out would tell for sure."""
    count = _PAGES.get(product, _one)
    return max(1, round(count(source) * _GROWTH[size]))


def _one(_: Source) -> float:
    return 1


def _participants(_: Source) -> float:
    return 1.5  # the sheet, and the help card on its back; large letters fill both, or four in two languages


def _run_sheet(source: Source) -> float:
    return -(-len(source.sheet.parts) // _ROWS_OF_RUN_SHEET)


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
    "participants": _participants,
    "poster": _one,
}
