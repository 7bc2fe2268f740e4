"""Sentences: how people say what they need, and which of them a query is like.

A page has several. Each is compared on its own: words from two of them together say less than words from one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from toolbox.library.spelling import Meant

UNKNOWN = 0.5  # what a word weighs that stands in none of them: it may matter, or not


class Sentences:
    """The sentences of all pages of one language, by their stems."""

    def __init__(self) -> None:
        """Begin without any; they are added one by one."""
        self._pages: list[int] = []  # of which page each sentence is
        self._stems: list[frozenset[str]] = []
        self._holding: dict[str, list[int]] = {}  # in which sentences a stem stands

    def add(self, page: int, stems: Iterable[str]) -> None:
        """Add a sentence of a page, without words that stand everywhere."""
        found = frozenset(stems)
        for stem in found:
            self._holding.setdefault(stem, []).append(len(self._pages))
        self._pages.append(page)
        self._stems.append(found)

    def like(self, meant: Sequence[Meant]) -> dict[int, float]:
        """How like the best sentence of every page is to what was typed: by what the shared words tell."""
        asked = sum(map(self._asked, meant))
        shared: dict[int, float] = {}
        for meanings in meant:
            for one, weight in self._told(meanings).items():
                shared[one] = shared.get(one, 0) + weight
        likest: dict[int, float] = {}
        for one, weight in shared.items():
            page = self._pages[one]
            likest[page] = max(likest.get(page, 0), weight / math.sqrt(asked * self._size(one)))
        return likest

    def _told(self, meanings: Meant) -> dict[int, float]:
        """What a word tells of every sentence that holds it, in its best meaning."""
        best: dict[int, float] = {}
        for stem, sure in meanings.items():
            weight = sure * self._rarity(stem) ** 2
            for one in self._holding.get(stem, ()):
                best[one] = max(weight, best.get(one, 0))
        return best

    def _asked(self, meanings: Meant) -> float:
        known = [sure * self._rarity(stem) ** 2 for stem, sure in meanings.items() if stem in self._holding]
        return max(known, default=UNKNOWN * math.log(1 + len(self._pages)) ** 2)

    def _size(self, one: int) -> float:
        return sum(self._rarity(stem) ** 2 for stem in self._stems[one])

    def _rarity(self, stem: str) -> float:
        """What a word tells: one that stands in many sentences tells little."""
        return math.log(1 + len(self._pages) / (1 + len(self._holding.get(stem, ()))))
