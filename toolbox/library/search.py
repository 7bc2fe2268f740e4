"""Search: which methods fit the choices, in which order, and how many each choice would give."""

from __future__ import annotations

from typing import Literal, get_args

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.library.shelf import Chosen, Shelf
from toolbox.values import Value

Length = Literal["15", "30", "more"]
Group = Literal["before", "1", "2", "3", "4", "after"]
Tension = Literal["calm", "bit", "tense"]
People = Literal["6", "12", "20", "30"]
Special = Literal["community", "framing"]
Facet = Literal[
    "communities", "themes", "minutes", "settings", "groups", "tensions", "people", "plain", "special"
]
LENGTHS: tuple[Length, ...] = get_args(Length)
GROUPS: tuple[Group, ...] = get_args(Group)
TENSIONS: tuple[Tension, ...] = get_args(Tension)
PEOPLE: tuple[People, ...] = get_args(People)
FACETS: tuple[Facet, ...] = get_args(Facet)
SHORT, MIDDLE = 15, 30  # minutes
CALM, BIT = 2, 3  # the highest intensity that is calm, or a bit tense


class Query(Value):
    """What was chosen. Within a facet any may fit; between facets all must.

    `special` holds "community" and "framing" when only what is made for the chosen groups or value counts.
    `words` are the ids that a search for words gave, the best first; None when nobody searched.
    """

    communities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    minutes: Length | None = None
    settings: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    tensions: tuple[Tension, ...] = ()
    people: People | None = None
    plain: bool = False
    framing: str | None = None
    special: tuple[Special, ...] = ()
    words: tuple[str, ...] | None = None

    def chosen(self) -> Chosen:
        """The choices by facet, as a shelf wants them."""
        return {
            "communities": self.communities,
            "themes": self.themes,
            "minutes": (self.minutes,) if self.minutes else (),
            "settings": self.settings,
            "groups": self.groups,
            "tensions": self.tensions,
            "people": (self.people,) if self.people else (),
            "plain": ("yes",) if self.plain else (),
        }


class Index:
    """All methods in their order, ready to be narrowed down."""

    def __init__(self, library: Library) -> None:
        """Build the index once for a library."""
        methods = sorted(library.methods.values(), key=lambda one: _order(library, one))
        terms = library.vocabulary
        self.shelf = shelf = Shelf(methods, key=lambda one: one.id)
        shelf.sort("communities", terms.communities, _is_for)
        shelf.sort("notes", terms.communities, lambda method, one: method.has_note_for(one))
        shelf.sort(
            "themes",
            terms.themes,
            lambda method, one: method.suits_theme(one, sensitivity=terms.themes[one].sensitivity),
        )
        shelf.sort("minutes", LENGTHS, lambda method, one: _length(method) == one)
        shelf.sort("settings", terms.settings, _suits_setting)
        shelf.sort("groups", GROUPS, lambda method, one: _group(library, method) == one)
        shelf.sort("tensions", TENSIONS, lambda method, one: tension(method.facts.intensity) == one)
        shelf.sort("people", PEOPLE, _suits_people)
        shelf.sort("plain", ("yes",), lambda method, _: method.facts.literacy == "none")
        shelf.sort("framings", terms.framings, lambda method, one: one in method.words["nl"].questions)

    @property
    def methods(self) -> tuple[Method, ...]:
        """All methods, in their order."""
        return self.shelf.things

    def find(self, query: Query) -> tuple[Method, ...]:
        """The methods that fit. What was searched for stands in the order of the search.

        Else first with a note for a chosen community, then with a question for the value.
        """
        bits, shelf = self.shelf.wanted(query), self.shelf
        if query.words is not None:
            return shelf.in_order(query.words, bits)
        noted = shelf.any("notes", query.communities)
        asked = shelf.any("framings", (query.framing,)) if query.framing else 0
        groups = (noted & asked, noted & ~asked, asked & ~noted, ~noted & ~asked)
        return tuple(method for group in groups for method in shelf.of(bits & group))

    def count(self, query: Query) -> int:
        """How many methods fit."""
        return self.shelf.count(query)

    def count_with(self, query: Query, *, facet: Facet, option: str) -> int:
        """How many methods an option would give with the other facets as they are; see Shelf."""
        return self.shelf.count_with(query, facet=facet, option=option)


def tension(intensity: int) -> Tension:
    """How intense a method is, in three steps that people can choose from."""
    return "calm" if intensity <= CALM else "bit" if intensity <= BIT else "tense"


def _order(library: Library, method: Method) -> tuple[bool, int, int, str]:
    """In the order of a meeting, calm before intense; what happens before and after it comes last."""
    return not library.in_meeting(method), library.phase_order(method), method.facts.intensity, method.id


def _is_for(method: Method, community: str) -> bool:
    return method.facts.communities == "all" or community in method.facts.communities


def _suits_setting(method: Method, setting: str) -> bool:
    return method.facts.settings == "all" or setting in method.facts.settings


def _suits_people(method: Method, people: str) -> bool:
    return method.facts.group.min <= int(people) <= method.facts.group.max


def _group(library: Library, method: Method) -> str:
    return library.phase_group(method).id


def _length(method: Method) -> Length:
    normal = method.facts.minutes.normal
    if normal <= SHORT:
        return "15"
    return "30" if normal <= MIDDLE else "more"
