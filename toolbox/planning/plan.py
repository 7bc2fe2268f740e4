"""Plan: what a dialogue leader puts together for one meeting."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from toolbox.library.vocabulary import Id
from toolbox.values import Value

OperationId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
StepMinutes = Annotated[int, Field(ge=5, le=240, multiple_of=5)]

LONGEST_NOTE = 5000  # characters
MOST_STEPS = 60


class Step(Value):
    """One method, or a pause, in one plan, with its minutes and a note. A pause names no method."""

    id: OperationId
    method: Id | None
    minutes: StepMinutes
    note: Annotated[str, StringConstraints(max_length=LONGEST_NOTE)] = ""


class Plan(Value):
    """Steps in their order, when the meeting starts (minutes since midnight) and how long it may take.

    There is no field for a place, a date or a name: a plan can end up in the wrong hands.
    """

    version: Literal[1] = 1
    start: Annotated[int, Field(ge=0, lt=24 * 60)] = 19 * 60
    minutes: Annotated[int, Field(ge=15, le=480, multiple_of=5)] = 90
    framing: Id | None = None
    steps: Annotated[tuple[Step, ...], Field(max_length=MOST_STEPS)] = ()

    def step(self, name: str) -> Step | None:
        """The step with an id, if it is still there."""
        return next((step for step in self.steps if step.id == name), None)

    def has(self, method: str) -> bool:
        """Say whether a method is in the plan."""
        return any(step.method == method for step in self.steps)
