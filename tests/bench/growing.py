"""Growing: what one change of a filter and one search cost our script when the library grows."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from statistics import median

from tests.bench.working import LIBRARY
from toolbox.library.library import Library
from toolbox.screens.address import read_address
from toolbox.screens.desk import make_desk
from toolbox.screens.find import show
from toolbox.screens.visit import Visit
from toolbox.storage.memory import MemoryStore
from toolbox.values import changed

SIZES = (90, 1000, 5000)
THEMES = ("upbringing", "gender-equality", "discrimination")
WORDS = ("opvoedng", "moskee verhaal", "luisteren oefenen")
FILTER_BAR, SEARCH_BAR = 10.0, 25.0  # ms of processor time, at the largest size


@dataclass(frozen=True, slots=True)
class Growth:
    """Processor time in ms of one change of a filter and of one search, and of building the desk in s."""

    filtering: float
    searching: float
    building: float


def growth(*, times: int) -> Mapping[int, Growth]:
    """Measure libraries of all sizes."""
    return {size: _grown(size, times=times) for size in SIZES}


def _grown(size: int, *, times: int) -> Growth:
    began = time.process_time()
    desk = make_desk(library_of(size), MemoryStore(), ())
    built = time.process_time() - began

    def one(search: str, **parameters: str) -> float:
        address, _ = read_address({"s": "find", **parameters}, desk.library)
        visit = Visit(desk, address)
        visit.search = search
        return spent(lambda: show(visit))

    filters = [one("", met="refugees", over=theme, spannend="calm") for theme in THEMES * times]
    searches = [one(words) for words in WORDS * times]
    return Growth(median(filters), median(searches), built)


def spent(work: Callable[[], object]) -> float:
    """Processor time in ms."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def library_of(size: int) -> Library:
    """Our library, with copies of its methods under other ids."""
    ours = list(LIBRARY.methods.values())
    copies = {f"{ours[place % len(ours)].id}-{place // len(ours)}": place for place in range(len(ours), size)}
    more = {name: changed(ours[place % len(ours)], id=name) for name, place in copies.items()}
    return replace(LIBRARY, methods={**{one.id: one for one in ours[:size]}, **more})
