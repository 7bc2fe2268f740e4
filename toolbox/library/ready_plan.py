"""Ready plan: a plan that an author made, to open and adapt; and series of them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from toolbox.library.method import All
from toolbox.library.vocabulary import Id, SideLists, Sides
from toolbox.values import Content

InFives = Annotated[int, Field(ge=5, le=480, multiple_of=5)]
FREE = 10  # the part of the minutes, one in so many, that a plan leaves free


class ReadyRow(Content):
    """One part of a ready plan: a method, a pause, or something of the group itself; and why it is here."""

    method: Id | None = None
    pause: Literal[True] | None = None
    own: Sides | None = None
    minutes: InFives
    why: Sides

    @model_validator(mode="after")
    def _one_kind(self) -> ReadyRow:
        if sum(part is not None for part in (self.method, self.pause, self.own)) != 1:
            raise PydanticCustomError("one_kind", "a row is a method, a pause or something of your own")
        return self


class ReadyPlan(Content):
    """A plan for a kind of meeting. Its rows leave one tenth of the minutes free, rounded up to five.

    `number` says which meeting with the group it is for. Rows before and after it take none of its minutes.
    """

    id: Id
    title: Sides
    summary: Sides
    goal: Sides
    communities: All | tuple[Id, ...]
    setting: Id
    themes: tuple[Id, ...]
    framing: Id
    people: Annotated[int, Field(ge=2, le=200)]
    leaders: Annotated[int, Field(ge=1, le=4)]
    number: Annotated[int, Field(ge=1, le=6)]
    interpreter: bool
    minutes: InFives
    start: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
    rows: Annotated[tuple[ReadyRow, ...], Field(min_length=1)]
    notes: SideLists
    sources: Annotated[tuple[str, ...], Field(min_length=1)]
    review: Literal["not-reviewed", "reviewed"]

    @property
    def must_stay_free(self) -> int:
        """One tenth of the minutes, rounded up to five."""
        return -(-self.minutes // (FREE * 5)) * 5


class SeriesMeeting(Content):
    """One meeting of a series: its plan, its end result, and what waits."""

    plan: Id
    aim: Sides
    not_yet: SideLists


class Series(Content):
    """Meetings with the same group, in their order."""

    id: Id
    title: Sides
    summary: Sides
    meetings: Annotated[tuple[SeriesMeeting, ...], Field(min_length=2, max_length=6)]
