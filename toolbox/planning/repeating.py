"""Repeating: operations on a series: more meetings with the same group, one of them open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.library.ready_plan import SeriesMeeting
from toolbox.library.vocabulary import Id
from toolbox.planning.editing import PlanOperation, RefusedError, UnknownIdError
from toolbox.planning.opening_ready import opened
from toolbox.planning.plan import LONGEST_GOAL, MOST_MEETINGS, Plan, Session, plan_of
from toolbox.planning.proposing.proposal import Compromise
from toolbox.planning.series import core
from toolbox.planning.starting import Proposed, Proposing, bare, proposed
from toolbox.values import changed

Place = Annotated[int, Field(ge=0, lt=MOST_MEETINGS)]


class BeginSeries(Proposing):
    """Make a series of the open meeting: it becomes the first, the others are proposed for the same group.

    `themes` are what the series is about, also those that waited because they are too heavy for a first
    meeting.
    """

    do: Literal["begin-series"]
    count: Annotated[int, Field(ge=2, le=MOST_MEETINGS)] = 3
    themes: Annotated[tuple[Id, ...], Field(max_length=10)] = ()

    def proposed(self, plan: Plan, library: Library) -> Proposed:
        """Keep the open meeting as it is; raises UnknownIdError for a theme that there is not."""
        for theme in self.themes:
            if theme not in library.vocabulary.themes:
                raise UnknownIdError(theme)
        themes = (*plan.meeting.themes, *(one for one in self.themes if one not in plan.meeting.themes))
        here = plan.sessions[plan.place]
        first = changed(here, meeting=changed(here.meeting, number=1))
        found = Proposed(plan_of((first,)), ())
        for _ in range(1, self.count):
            found = _one_more(found, themes, library)
        return Proposed(opened_at(found.plan, 0), found.compromises)


class OpenReadySeries(PlanOperation):
    """Open a series that an author made; the old plan is one undo away."""

    do: Literal["open-ready-series"]
    series: Id
    language: Annotated[str, Field(max_length=8)] = "nl"

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return its meetings, with the first one open."""
        series = library.series.get(self.series)
        if series is None:
            raise UnknownIdError(self.series)
        meetings = (self._opened(meeting, library) for meeting in series.meetings)
        return plan_of(numbered([*meetings]))

    def _opened(self, meeting: SeriesMeeting, library: Library) -> Session:
        """The plan of a meeting, with what the series wants from it as its goal."""
        here = opened(library.plans[meeting.plan], library, code=self.language).sessions[0]
        return changed(here, goal=library.say(meeting.aim, self.language).text[:LONGEST_GOAL])


class OpenMeeting(PlanOperation):
    """Open another meeting of the series."""

    do: Literal["open-meeting"]
    place: Place

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Change no meeting."""
        return opened_at(plan, self.place)

    @property
    def label(self) -> str:
        """Looking from one meeting to the next is one step for undo."""
        return "open-meeting"


class AddMeeting(Proposing):
    """Add a meeting behind the last one."""

    do: Literal["add-meeting"]

    def proposed(self, plan: Plan, library: Library) -> Proposed:
        """Propose it for the same group, and open it; raises RefusedError when the series is full."""
        return _one_more(Proposed(plan, ()), plan.sessions[-1].meeting.themes, library)


class ReplaceMeeting(Proposing):
    """Propose a meeting of the series anew, with other methods than it has now."""

    do: Literal["replace-meeting"]
    place: Place

    def proposed(self, plan: Plan, library: Library) -> Proposed:
        """Open the meeting with its new steps; one that is gone changes nothing."""
        if self.place >= len(plan.sessions):
            return Proposed(plan, ())
        here = opened_at(plan, self.place)
        now = frozenset(method.id for method in core(here, library))
        return proposed(bare(here), library, avoiding=now)


class RemoveMeeting(PlanOperation):
    """Take a meeting out of the series; one meeting always stays."""

    do: Literal["remove-meeting"]
    place: Place

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the others in their order; what was open stays open when it is still there."""
        left = [one for place, one in enumerate(plan.sessions) if place != self.place]
        if not left or len(left) == len(plan.sessions):
            return plan
        place = min(plan.place - (self.place < plan.place), len(left) - 1)
        return plan_of(numbered(left), place=place)


Repetition = BeginSeries | OpenReadySeries | OpenMeeting | AddMeeting | ReplaceMeeting | RemoveMeeting


def opened_at(plan: Plan, place: int) -> Plan:
    """The same series with another meeting open, or the plan itself when there is no such meeting."""
    return plan_of(plan.sessions, place=place) if place < len(plan.sessions) else plan


def _one_more(so_far: Proposed, themes: tuple[str, ...], library: Library) -> Proposed:
    """Add a meeting that is proposed for the same group, and open it."""
    sessions = so_far.plan.sessions
    if len(sessions) >= MOST_MEETINGS:
        raise RefusedError
    last = sessions[-1]
    meeting = changed(last.meeting, themes=themes, number=len(sessions) + 1)
    empty = changed(last, meeting=meeting, goal="", steps=(), reasons=())
    wanted = plan_of((*sessions, empty), place=len(sessions))
    found = proposed(wanted, library)
    return Proposed(found.plan, _each_once((*so_far.compromises, *found.compromises)))


def _each_once(compromises: Sequence[Compromise]) -> tuple[Compromise, ...]:
    return tuple({one.kind: one for one in compromises}.values())


def numbered(sessions: Sequence[Session]) -> tuple[Session, ...]:
    """The meetings with the number of their place; alone, a meeting keeps the number that it had."""
    if len(sessions) == 1:
        return tuple(sessions)
    places = enumerate(sessions, start=1)
    return tuple(changed(one, meeting=changed(one.meeting, number=number)) for number, one in places)
