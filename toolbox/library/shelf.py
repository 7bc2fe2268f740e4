"""Shelf: things in a fixed order, with one bit for each under every option of every facet.

A set of things is a whole number, so counting what each choice would give takes microseconds.
Within a facet any chosen option may fit; between facets all must.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
Chosen = Mapping[str, tuple[str, ...]]  # by facet: the options that were chosen

SPECIAL = "special"  # a facet that depends on what was chosen in others


class Wanted(Protocol):
    """What is wanted of a shelf. Things need the facets “communities”, “notes” and “framings”.

    `special` holds "community" and "framing" when only what is made for the chosen groups or value counts.
    `words` are the ids that a search for words gave, the best first; None when nobody searched.
    """

    @property
    def communities(self) -> tuple[str, ...]:
        """The chosen communities."""

    @property
    def framing(self) -> str | None:
        """The chosen value."""

    @property
    def special(self) -> tuple[str, ...]:
        """What must be made for the choice."""

    @property
    def words(self) -> tuple[str, ...] | None:
        """What a search gave."""

    def chosen(self) -> Chosen:
        """The choices by facet."""


class Shelf(Generic[T]):
    """Things that can be narrowed down by facets."""

    def __init__(self, things: Iterable[T], *, key: Callable[[T], str]) -> None:
        """Put things on the shelf in their order; `key` gives the id of one."""
        self.things = tuple(things)
        self._all = (1 << len(self.things)) - 1
        self._places = {key(one): place for place, one in enumerate(self.things)}
        self._facets: dict[str, Mapping[str, int]] = {}

    def sort(self, facet: str, options: Iterable[str], fits: Callable[[T, str], bool]) -> None:
        """Note under every option of a facet which things fit."""
        found = {}
        for option in options:
            bits = 0
            for place, one in enumerate(self.things):
                bits |= fits(one, option) << place
            found[option] = bits
        self._facets[facet] = MappingProxyType(found)

    def fitting(self, chosen: Chosen, *, without: str | None = None) -> int:
        """Everything that fits the choices; one facet may be left out."""
        bits = self._all
        for facet, options in chosen.items():
            if options and facet != without:
                bits &= self.any(facet, options)
        return bits

    def any(self, facet: str, options: Iterable[str]) -> int:
        """Everything that fits one of these options."""
        bits, known = 0, self._facets[facet]
        for option in options:
            bits |= known[option]
        return bits

    def known(self, facet: str) -> Mapping[str, int]:
        """What fits each option of a facet; nothing for a facet that this shelf does not have."""
        return self._facets.get(facet, MappingProxyType({}))

    def places(self, keys: Iterable[str]) -> list[int]:
        """Where the things with these ids stand: which bit of a set is theirs."""
        return [self._places[key] for key in keys]

    def among(self, keys: Iterable[str]) -> int:
        """The things with these ids; other ids are nothing."""
        bits = 0
        for key in keys:
            if key in self._places:
                bits |= 1 << self._places[key]
        return bits

    def searched(self, query: Wanted) -> int:
        """What a search for words left: everything when nobody searched."""
        return self._all if query.words is None else self.among(query.words)

    def wanted(self, query: Wanted, *, without: str | None = None) -> int:
        """Everything that is wanted; one facet may be left out."""
        bits = self.fitting(query.chosen(), without=without) & self.searched(query)
        if without != SPECIAL:
            for one in query.special:
                bits &= self._special(query, one)
        return bits

    def count(self, query: Wanted) -> int:
        """How many are wanted."""
        return self.wanted(query).bit_count()

    def count_with(self, query: Wanted, *, facet: str, option: str) -> int:
        """How many an option would give with the other facets as they are.

        For a community it counts what has a note for that community: what is for everyone always fits.
        """
        rest = self.wanted(query, without=facet)
        if facet == SPECIAL:
            return (rest & self._special(query, option)).bit_count()
        return (rest & self.any("notes" if facet == "communities" else facet, (option,))).bit_count()

    def in_order(self, keys: Iterable[str], bits: int) -> tuple[T, ...]:
        """The things of a set in the order of their ids, each once."""
        places = (self._places[key] for key in dict.fromkeys(keys) if key in self._places)
        return tuple(self.things[place] for place in places if bits >> place & 1)

    def _special(self, query: Wanted, one: str) -> int:
        if one == "community" and query.communities:
            return self.any("notes", query.communities)
        if one == "framing" and query.framing:
            return self.any("framings", (query.framing,))
        return self._all

    def of(self, bits: int) -> tuple[T, ...]:
        """The things of a set, in their order; the work grows with the set, not with the shelf."""
        found = []
        while bits:
            lowest = bits & -bits
            found.append(self.things[lowest.bit_length() - 1])
            bits ^= lowest
        return tuple(found)
