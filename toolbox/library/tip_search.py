"""Tip search: which tips fit the choices, in which order, and how many each choice would give."""

from __future__ import annotations

from typing import Literal, get_args

from toolbox.library.library import Library
from toolbox.library.reference import Audience
from toolbox.library.search import GROUPS, Group, Special
from toolbox.library.shelf import Chosen, Shelf
from toolbox.library.tip import Tip
from toolbox.library.vocabulary import Strength
from toolbox.values import Value

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
STRENGTHS: tuple[Strength, ...] = get_args(Strength)
TipFacet = Literal["communities", "themes", "groups", "audiences", "strengths", "mechanisms", "special"]


class TipQuery(Value):
    """What was chosen for tips; see Query."""

    communities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    audiences: tuple[Audience, ...] = ()
    strengths: tuple[Strength, ...] = ()
    mechanisms: tuple[str, ...] = ()
    framing: str | None = None
    special: tuple[Special, ...] = ()
    words: tuple[str, ...] | None = None

    def chosen(self) -> Chosen:
        """The choices by facet, as a shelf wants them."""
        return {
            "communities": self.communities,
            "themes": self.themes,
            "groups": self.groups,
            "audiences": self.audiences,
            "strengths": self.strengths,
            "mechanisms": self.mechanisms,
        }


class TipIndex:
    """All tips in their order, ready to be narrowed down."""

    def __init__(self, library: Library) -> None:
        """Build the index once for a library."""
        terms = library.vocabulary
        tips = sorted(library.tips.values(), key=lambda one: _order(library, one))
        self.shelf = shelf = Shelf(tips, key=lambda one: one.id)
        shelf.sort("communities", terms.communities, lambda tip, one: _named(tip.facts.communities, one))
        shelf.sort("notes", terms.communities, lambda tip, one: one in tip.words["nl"].communities)
        shelf.sort("themes", terms.themes, lambda tip, one: _suits_theme(library, tip, one))
        shelf.sort("groups", GROUPS, lambda tip, one: one in _groups(library, tip))
        shelf.sort("audiences", AUDIENCES, lambda tip, one: one in tip.facts.audience)
        shelf.sort("strengths", STRENGTHS, lambda tip, one: tip.facts.strength == one)
        shelf.sort("mechanisms", terms.mechanisms, lambda tip, one: one in tip.facts.mechanisms)
        shelf.sort("framings", terms.framings, lambda tip, one: one in tip.facts.framings)

    def find(self, query: TipQuery) -> tuple[Tip, ...]:
        """The tips that fit: as searched for, or the surest first for a board or a municipality.

        Else those with a note for a chosen community come first, in the order of a meeting.
        """
        bits, shelf = self.shelf.wanted(query), self.shelf
        if query.words is not None:
            return shelf.in_order(query.words, bits)
        if {"board", "municipality"} & set(query.audiences):
            return tuple(sorted(shelf.of(bits), key=lambda tip: STRENGTHS.index(tip.facts.strength)))
        noted = shelf.any("notes", query.communities)
        return (*shelf.of(bits & noted), *shelf.of(bits & ~noted))

    def count(self, query: TipQuery) -> int:
        """How many tips fit."""
        return self.shelf.count(query)

    def count_with(self, query: TipQuery, *, facet: TipFacet, option: str) -> int:
        """How many tips an option would give with the other facets as they are; see Shelf."""
        return self.shelf.count_with(query, facet=facet, option=option)


def _order(library: Library, tip: Tip) -> tuple[int, int, str]:
    phases = list(library.vocabulary.phases)
    first = min((phases.index(one) for one in tip.facts.phases), default=len(phases))
    return first, STRENGTHS.index(tip.facts.strength), tip.id


def _groups(library: Library, tip: Tip) -> set[str]:
    return {library.vocabulary.phases[one].group for one in tip.facts.phases}


def _named(named: str | tuple[str, ...], one: str) -> bool:
    return named == "all" or one in named


def _suits_theme(library: Library, tip: Tip, theme: str) -> bool:
    """«all» leaves out the themes of high sensitivity, as with methods."""
    if tip.facts.themes == "all":
        return library.vocabulary.themes[theme].sensitivity != "high"
    return theme in tip.facts.themes
