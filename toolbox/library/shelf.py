"""Shelf: things in a fixed order, with one bit for each under every option of every facet.

A set of things is a whole number, so counting what each choice would give takes microseconds.
Within a facet any chosen option may fit; between facets all must.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

T = TypeVar("T")
Chosen = Mapping[str, tuple[str, ...]]  # by facet: the options that were chosen


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

    def among(self, keys: Iterable[str]) -> int:
        """The things with these ids; other ids are nothing."""
        bits = 0
        for key in keys:
            if key in self._places:
                bits |= 1 << self._places[key]
        return bits

    def of(self, bits: int) -> tuple[T, ...]:
        """The things of a set, in their order; the work grows with the set, not with the shelf."""
        found = []
        while bits:
            lowest = bits & -bits
            found.append(self.things[lowest.bit_length() - 1])
            bits ^= lowest
        return tuple(found)
