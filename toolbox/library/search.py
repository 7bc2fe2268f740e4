"""Search: which methods fit the choices, in which order, and how many each choice would give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Literal

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.values import Value

Length = Literal["15", "30", "more"]
Facet = Literal["communities", "themes", "minutes", "special"]
LENGTHS: tuple[Length, ...] = ("15", "30", "more")
SHORT, MIDDLE = 15, 30  # minutes
FACETS: tuple[Facet, ...] = ("communities", "themes", "minutes", "special")


class Query(Value):
    """What was chosen. Within communities and themes any may fit; between them all must.

    `special` holds "community" and "framing" when only what is made for the chosen groups or value counts.
    """

    communities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    minutes: Length | None = None
    framing: str | None = None
    special: tuple[Literal["community", "framing"], ...] = ()


class Index:
    """All methods in their order, with one bit per method for every possible choice.

    A set of methods is a whole number, so counting what each choice would give takes microseconds.
    """

    def __init__(self, library: Library) -> None:
        """Build the index once for a library."""
        self.methods = tuple(sorted(library.methods.values(), key=lambda one: _order(library, one)))
        terms = library.vocabulary
        self._all = (1 << len(self.methods)) - 1
        self._communities = self._bits(terms.communities, _is_for)
        self._notes = self._bits(terms.communities, lambda method, one: method.has_note_for(one))
        self._themes = self._bits(
            terms.themes,
            lambda method, one: method.suits_theme(one, sensitivity=terms.themes[one].sensitivity),
        )
        self._minutes = self._bits(LENGTHS, lambda method, one: _length(method) == one)
        self._framings = self._bits(terms.framings, lambda method, one: one in method.words["nl"].questions)

    def _bits(self, options: Iterable[str], fits: Callable[[Method, str], bool]) -> Mapping[str, int]:
        found = {}
        for option in options:
            bits = 0
            for number, method in enumerate(self.methods):
                bits |= fits(method, option) << number
            found[option] = bits
        return MappingProxyType(found)

    def find(self, query: Query) -> tuple[Method, ...]:
        """The methods that fit: first with a note for a chosen community, then with a question for it."""
        bits = self._fitting(query)
        noted = self._any(self._notes, query.communities)
        asked = self._framings.get(query.framing or "", 0)
        groups = (noted & asked, noted & ~asked, asked & ~noted, ~noted & ~asked)
        return tuple(method for group in groups for method in self._of(bits & group))

    def count(self, query: Query) -> int:
        """How many methods fit."""
        return self._fitting(query).bit_count()

    def count_with(self, query: Query, *, facet: Facet, option: str) -> int:
        """How many methods an option would give with the other facets as they are.

        For a community it counts what has a note for that community: methods for everyone always fit.
        """
        rest = self._fitting(query, without=facet)
        if facet == "communities":
            return (rest & self._notes[option]).bit_count()
        if facet == "themes":
            return (rest & self._themes[option]).bit_count()
        if facet == "minutes":
            return (rest & self._minutes[option]).bit_count()
        return (rest & self._special(query, option)).bit_count()

    def _fitting(self, query: Query, *, without: Facet | None = None) -> int:
        bits = self._all
        if query.communities and without != "communities":
            bits &= self._any(self._communities, query.communities)
        if query.themes and without != "themes":
            bits &= self._any(self._themes, query.themes)
        if query.minutes and without != "minutes":
            bits &= self._minutes[query.minutes]
        if without != "special":
            for one in query.special:
                bits &= self._special(query, one)
        return bits

    def _special(self, query: Query, one: str) -> int:
        if one == "community":
            return self._any(self._notes, query.communities) if query.communities else self._all
        return self._framings.get(query.framing or "", self._all)

    @staticmethod
    def _any(bits: Mapping[str, int], options: Iterable[str]) -> int:
        found = 0
        for option in options:
            found |= bits[option]
        return found

    def _of(self, bits: int) -> tuple[Method, ...]:
        return tuple(method for number, method in enumerate(self.methods) if bits >> number & 1)


def _order(library: Library, method: Method) -> tuple[bool, int, int, str]:
    """In the order of a meeting, calm before intense; what happens before and after it comes last."""
    return not library.in_meeting(method), library.phase_order(method), method.facts.intensity, method.id


def _is_for(method: Method, community: str) -> bool:
    return method.facts.communities == "all" or community in method.facts.communities


def _length(method: Method) -> Length:
    normal = method.facts.minutes.normal
    if normal <= SHORT:
        return "15"
    return "30" if normal <= MIDDLE else "more"
