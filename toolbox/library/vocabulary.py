"""Vocabulary: the fixed terms of the toolbox, with their words side by side per language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from toolbox.languages.wording import Words
from toolbox.values import Content

S = TypeVar("S")


def _with_dutch(sides: Mapping[str, S]) -> Mapping[str, S]:
    """Refuse words without a Dutch side: other languages fall back on it."""
    if "nl" not in sides:
        raise PydanticCustomError("no_dutch", "there are no Dutch words")
    return MappingProxyType(dict(sides))


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Sides = Annotated[Mapping[str, Words], AfterValidator(_with_dutch)]
SideLists = Annotated[Mapping[str, tuple[Words, ...]], AfterValidator(_with_dutch)]
Sensitivity = Literal["normal", "raised", "high"]
Strength = Literal["strong", "moderate", "promising", "mixed", "practice"]


class Term(Content):
    """A word with a fixed id and a label in every language."""

    id: Id
    label: Sides


class Theme(Term):
    """What a meeting is about. High sensitivity always brings the safety block and the help card."""

    short: Sides
    description: Sides
    sensitivity: Sensitivity


class Fact(Content):
    """Something that is known, with where it comes from."""

    text: Sides
    sources: Annotated[tuple[str, ...], Field(min_length=1)]


class Community(Term):
    """With whom: organisations, languages and settings; never a trait of the people.

    `alliance` says whether the alliance works with it; only then it can be chosen as a filter.
    """

    short: Sides
    reminder: Sides
    description: Sides
    partners: tuple[Words, ...]
    languages: tuple[Sides, ...]
    alliance: bool
    facts: tuple[Fact, ...]
    places: SideLists
    care: SideLists
    starts: SideLists


class Framing(Term):
    """From which value the group enters the subject; `main` ones have a question in every method."""

    inline: Sides
    main: bool
    description: Sides
    example: Sides
    for_whom: Sides
    questions: SideLists
    references: SideLists
    pitfalls: SideLists
    never: SideLists


class Setting(Term):
    """Where a meeting is held."""

    short: Sides
    note: Sides


class PhaseGroup(Term):
    """What people see of the phases: before, 1 to 4, after."""

    id: Literal["before", "1", "2", "3", "4", "after"]

    @property
    def mark(self) -> int | None:
        """The number that a screen or sheet shows; none outside the meeting."""
        return int(self.id) if self.id.isdigit() else None


class Phase(Term):
    """The part of a meeting that a method suits."""

    group: Literal["before", "1", "2", "3", "4", "after"]

    @property
    def takes_time(self) -> bool:
        """Say whether this is inside the meeting."""
        return self.group.isdigit()


class Mechanism(Term):
    """Why a method or tip could work, and how sure we are."""

    number: Annotated[str, StringConstraints(pattern=r"^M\d\d$")]
    what: Sides
    found: Sides
    how: SideLists
    pitfalls: SideLists
    strength: Strength
    strength_line: Sides
    sources: tuple[str, ...]


class Source(Content):
    """Where a claim comes from, and how much of it was seen."""

    id: str
    text: Words
    url: str | None = None
    seen: Literal["abstract", "page", "excerpt", "quoted", "memory"]
