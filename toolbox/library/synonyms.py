"""Synonyms: other words for what somebody typed: those of the glossary, and everyday words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from toolbox.library.spelling import Meant

Stemmed = tuple[str, ...]  # the stems of a text, in order

LABEL, NAME = 0.4, 0.2  # what our own word weighs where somebody typed another, and what a third word weighs
ALSO = 0.6  # what an everyday word weighs where somebody typed another for much the same thing
COMMON = 10  # in so many things the typed word stands itself; then others weigh half


class Synonyms:
    """The words of the glossary, each with the others that mean the same."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Take in how many things each stem stands; the synonyms are added one by one."""
        self._counts = counts
        self._named: dict[str, list[tuple[Stemmed, Mapping[Stemmed, float]]]] = {}  # by their first stem

    def add(self, labels: Iterable[Stemmed], names: Iterable[Stemmed]) -> None:
        """Add an entry of the glossary: the labels that we write, and the names that others use."""
        others = {**{name: NAME for name in names if name}, **{label: LABEL for label in labels if label}}
        for name in others if len(others) > 1 else ():
            self._named.setdefault(name[0], []).append((name, others))

    def of(self, meant: Sequence[Meant]) -> Iterator[Mapping[Stemmed, float]]:
        """For every name that stands in what was typed: the other words, and what they weigh."""
        for start, first in enumerate(meant):
            for stem in first:
                for name, others in self._named.get(stem, ()):
                    weight = _surely(name, meant[start : start + len(name)]) * self._weight(name)
                    if weight:
                        yield {other: weight * share for other, share in others.items() if other != name}

    def _weight(self, name: Stemmed) -> float:
        """Other words matter less, the more the texts use the typed one themselves."""
        return 1 / (1 + min(self._counts.get(stem, 0) for stem in name) / COMMON)


class Everyday:
    """Groups of everyday words for much the same thing, by their stems."""

    def __init__(self) -> None:
        """Begin without any; they are added one by one."""
        self._others: dict[str, set[str]] = {}

    def add(self, stems: Iterable[str]) -> None:
        """Add a group; a word may stand in several."""
        group = set(stems)
        for stem in group:
            self._others.setdefault(stem, set()).update(group)

    def widened(self, meant: Meant) -> Meant:
        """What a word means, and less surely what others mean by much the same words."""
        also: Meant = {}
        for stem, sure in meant.items():
            for other in self._others.get(stem, ()):
                also[other] = max(sure * ALSO, also.get(other, 0))
        return {**also, **meant}


def _surely(name: Stemmed, meant: Sequence[Meant]) -> float:
    """How surely a name was typed, all its words in their order."""
    if len(meant) < len(name):
        return 0
    return min(one.get(stem, 0) for stem, one in zip(name, meant, strict=True))
