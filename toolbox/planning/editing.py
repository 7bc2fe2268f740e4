"""Editing: the named operations that change a plan; each is a pure Plan → Plan.

A step that is gone (removed in another tab) makes an operation on it do nothing: the newest plan wins.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import accumulate
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from toolbox.languages.dates import minutes_of
from toolbox.library.library import Library
from toolbox.library.vocabulary import Id
from toolbox.planning.plan import MOST_STEPS, SHORTEST_MEETING, OperationId, Plan, Step
from toolbox.values import Value, changed

Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
PAUSE_MINUTES = 10
SHORTEST = 5
LONGEST = 240


class RefusedError(Exception):
    """The operation cannot be done; the plan is as it was."""


class PlanFullError(RefusedError):
    """The plan has as many steps as it may have."""


class UnknownIdError(RefusedError):
    """The operation names a method or a framing that the library does not have."""


class PlanOperation(Value, ABC):
    """What all operations have: an id of their own, by which the store knows them again."""

    id: OperationId

    @abstractmethod
    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return the changed plan."""

    @property
    def label(self) -> str | None:
        """Operations in a row with the same label are one step for undo."""
        return None


class AddStep(PlanOperation):
    """Put a method into the plan, behind the last step of the same or an earlier phase."""

    do: Literal["add-step"]
    method: Id

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Add the method with its normal minutes."""
        method = library.methods.get(self.method)
        if method is None:
            raise UnknownIdError(self.method)
        step = Step(id=self.id, method=method.id, minutes=method.facts.minutes.normal)
        return inserted(plan, step, place=_place(plan, library, library.phase_order(method)))


class AddPause(PlanOperation):
    """Put a pause into the plan, in the middle of the meeting."""

    do: Literal["add-pause"]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Add ten minutes behind the step that passes half of the time."""
        passed = list(accumulate(_meeting_minutes(step, library) for step in plan.steps))
        place = next((place for place, minutes in enumerate(passed, start=1) if minutes >= passed[-1] / 2), 0)
        return inserted(plan, Step(id=self.id, method=None, minutes=PAUSE_MINUTES), place=place)


class MoveStep(PlanOperation):
    """Put a step before another one, or at the end."""

    do: Literal["move-step"]
    step: OperationId
    before: OperationId | None

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Move the step; the minutes stay what they are."""
        moving = plan.step(self.step)
        if moving is None or self.step == self.before:
            return plan
        others = [step for step in plan.steps if step.id != self.step]
        places = {step.id: place for place, step in enumerate(others)}
        others.insert(places.get(self.before or "", len(others)), moving)
        return changed(plan, steps=tuple(others))


class ChangeMinutes(PlanOperation):
    """Make a step longer or shorter, in steps of five minutes."""

    do: Literal["change-minutes"]
    step: OperationId
    by: Annotated[int, Field(ge=SHORTEST - LONGEST, le=LONGEST - SHORTEST, multiple_of=5)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Change the minutes, never below five."""
        step = plan.step(self.step)
        if step is None:
            return plan
        return replaced(plan, changed(step, minutes=min(max(step.minutes + self.by, SHORTEST), LONGEST)))


class RemoveStep(PlanOperation):
    """Take a step out of the plan."""

    do: Literal["remove-step"]
    step: OperationId

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep all other steps."""
        return changed(plan, steps=tuple(step for step in plan.steps if step.id != self.step))


class SetStart(PlanOperation):
    """Say when the meeting starts."""

    do: Literal["set-start"]
    start: Clock

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the time of day as minutes since midnight."""
        return changed(plan, start=minutes_of(self.start))


class SetLength(PlanOperation):
    """Say how long the meeting may take."""

    do: Literal["set-length"]
    minutes: Annotated[int, Field(ge=SHORTEST_MEETING, le=480, multiple_of=5)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the minutes; the steps do not change."""
        return changed(plan, minutes=self.minutes)


class ChooseFraming(PlanOperation):
    """Choose the value from which questions are asked, or none."""

    do: Literal["choose-framing"]
    framing: Id | None

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the value; steps and times do not change."""
        if self.framing is not None and self.framing not in library.vocabulary.framings:
            raise UnknownIdError(self.framing)
        return changed(plan, framing=self.framing)


Edit = AddStep | AddPause | MoveStep | ChangeMinutes | RemoveStep | SetStart | SetLength | ChooseFraming


def _meeting_minutes(step: Step, library: Library) -> int:
    """How much of the meeting a step takes; preparation and aftercare take nothing."""
    method = library.methods.get(step.method or "")
    return step.minutes if library.takes_time(method) else 0


def _place(plan: Plan, library: Library, order: int) -> int:
    """Behind the last step of this or an earlier phase."""
    for place in range(len(plan.steps), 0, -1):
        method = library.methods.get(plan.steps[place - 1].method or "")
        if method is not None and library.phase_order(method) <= order:
            return place
    return 0


def inserted(plan: Plan, step: Step, *, place: int) -> Plan:
    """Put a step at a place; raises PlanFullError."""
    if len(plan.steps) >= MOST_STEPS:
        raise PlanFullError
    return changed(plan, steps=(*plan.steps[:place], step, *plan.steps[place:]))


def replaced(plan: Plan, step: Step) -> Plan:
    """Put a step in the place of the one with its id."""
    return changed(plan, steps=tuple(step if one.id == step.id else one for one in plan.steps))
