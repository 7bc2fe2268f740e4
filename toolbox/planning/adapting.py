"""Adapting: more or fewer people come, a leader stays away, somebody cannot read; seen before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.library.vocabulary import Id
from toolbox.planning.arranging import ReplaceStep, TellMeeting
from toolbox.planning.editing import PlanOperation, replaced
from toolbox.planning.plan import Meeting, OperationId, Plan, Step
from toolbox.planning.proposing.alternatives import alternatives
from toolbox.planning.proposing.slots import CARD
from toolbox.planning.proposing.suiting import circles_for
from toolbox.planning.proposing.wishes import wishes_of
from toolbox.planning.run_sheet import work_out
from toolbox.values import Value, changed

FIVE = 5
HEAVY = 4  # the intensity that asks for two leaders

Reason = Literal["many", "few", "leaders", "reading"]


@dataclass(frozen=True, slots=True)
class Misfit:
    """A step that does not fit the meeting: why, the number that it is about, and a method instead."""

    step: Step
    reason: Reason
    limit: int
    instead: str | None


@dataclass(frozen=True, slots=True)
class Grown:
    """A round that takes longer or shorter, because a turn for each takes its time."""

    step: Step
    minutes: int


@dataclass(frozen=True, slots=True)
class Adapted:
    """The plan for the meeting as it will be, and what that takes.

    `circles` is in how many circles the largest round is held, `leaders` how many leaders are needed, `over`
    how many minutes the plan is too long.
    """

    plan: Plan
    grown: tuple[Grown, ...]
    circles: int
    leaders: int
    misfits: tuple[Misfit, ...]
    over: int


class Swap(Value):
    """Another method for a step."""

    step: OperationId
    method: Id


class AdaptMeeting(PlanOperation):
    """Tell who comes and leads, give rounds their minutes, swap what does not fit; one step for undo."""

    do: Literal["adapt-meeting"]
    people: Annotated[int, Field(ge=2, le=200)] | None = None
    leaders: Annotated[int, Field(ge=1, le=4)] | None = None
    reading: bool | None = None
    swaps: Annotated[tuple[Swap, ...], Field(max_length=20)] = ()

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Do all of it; a method that is in the plan already is not put there twice."""
        plan = with_minutes(plan, self.told(plan, library), library)
        for swap in self.swaps:
            if not plan.has(swap.method):
                swapping = ReplaceStep(do="replace-step", id=self.id, step=swap.step, method=swap.method)
                plan = swapping.apply(plan, library)
        return plan

    def told(self, plan: Plan, library: Library) -> Meeting:
        """The meeting as it will be."""
        facts = {"people": self.people, "leaders": self.leaders, "reading": self.reading}
        telling = TellMeeting(do="tell-meeting", id=self.id, **facts)  # type: ignore[arg-type]
        return telling.apply(plan, library).meeting


def adapted(plan: Plan, meeting: Meeting, library: Library) -> Adapted:
    """What changes when the meeting becomes another one."""
    after = with_minutes(plan, meeting, library)
    pairs = zip(plan.steps, after.steps, strict=True)
    return Adapted(
        plan=after,
        grown=tuple(Grown(old, new.minutes) for old, new in pairs if old.minutes != new.minutes),
        circles=max((circles_for(one, meeting.people) for _, one in _rounds(after, library)), default=1),
        leaders=wishes_of(after, library).leaders,
        misfits=tuple(_misfits(after, library)),
        over=work_out(after, library).over,
    )


def with_minutes(plan: Plan, meeting: Meeting, library: Library) -> Plan:
    """The plan for another meeting: a round in which everyone speaks grows and shrinks with its circle."""
    before, people = plan.meeting.people, meeting.people
    for step, method in _rounds(plan, library):
        per_turn = step.minutes / _in_circle(method, before)
        wanted = FIVE * round(per_turn * _in_circle(method, people) / FIVE)
        range_ = method.facts.minutes
        if before != people:
            plan = replaced(plan, changed(step, minutes=min(max(wanted, range_.min), range_.max)))
    return changed(plan, meeting=meeting)


def _in_circle(method: Method, people: int) -> int:
    return -(-people // circles_for(method, people))


def _rounds(plan: Plan, library: Library) -> Iterator[tuple[Step, Method]]:
    for step, method in _inside(plan, library):
        is_round = method.facts.form == "whole-circle" and method.facts.speakers == "all"
        if is_round and step.section is None:
            yield step, method


def _inside(plan: Plan, library: Library) -> Iterator[tuple[Step, Method]]:
    for step in plan.steps:
        method = library.methods.get(step.method or "")
        if method is not None and library.in_meeting(method):
            yield step, method


def _misfits(plan: Plan, library: Library) -> Iterator[Misfit]:
    """The steps that do not fit, each with another method, no method twice."""
    offered: set[str] = set()
    for step, method in _inside(plan, library):
        found = _misfit(method, plan.meeting)
        if found is None:
            continue
        options = (one.method for one in alternatives(plan, step.id, library, limit=3))
        instead = next((one for one in options if one not in offered), None)
        offered |= {instead} if instead else set()
        yield Misfit(step, *found, instead)


def _misfit(method: Method, meeting: Meeting) -> tuple[Reason, int] | None:
    facts, group = method.facts, method.facts.group
    needed = max(facts.leaders, 2 if facts.intensity >= HEAVY else 1)
    if meeting.people > group.max:
        return "many", group.max
    if meeting.people < group.min:
        return "few", group.min
    if needed > meeting.leaders:
        return "leaders", needed
    if facts.literacy != "none" and not meeting.reading and method.id != CARD:
        return "reading", 0
    return None
