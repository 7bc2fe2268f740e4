"""Splitting: a method that a fixed time would cut is done in two parts, before it and after it.

It is cut only between two steps of its description, and only when both parts are worth it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method
from toolbox.planning.editing import PlanOperation, inserted
from toolbox.planning.plan import OperationId, Plan, Section, Step
from toolbox.planning.run_sheet import Part, RunSheet, work_out
from toolbox.values import changed

FIVE = 5
SHORTEST_PART = 10  # minutes


@dataclass(frozen=True, slots=True)
class Split:
    """A step as two: the second comes when the part at a fixed time, `around`, is over."""

    first: Step
    second: Step
    around: Step


class SplitStep(PlanOperation):
    """Do a method in two parts, round what has a fixed time; together they take the same minutes."""

    do: Literal["split-step"]
    step: OperationId

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Split the step where a fixed time cuts it now; when none does, nothing changes."""
        found = split(work_out(plan, library), self.step)
        if found is None:
            return plan
        others = tuple(step for step in plan.steps if step.id != found.around.id)
        place = [step.id for step in others].index(self.step)
        begun = changed(plan, steps=(*others[:place], found.first, found.around, *others[place + 1 :]))
        return inserted(begun, changed(found.second, id=self.id), place=place + 2)


def split(sheet: RunSheet, name: str) -> Split | None:
    """How a step can be split round the first fixed time that keeps it waiting; none when it does not fit."""
    times = [step.at for step in sheet.plan.steps if step.at is not None]
    if len(set(times)) < len(times):  # two at one time keep the order in which they stand
        return None
    tied: list[Part] = []  # the fixed times right before the step
    for part in sheet.parts:
        step = part.step
        if step.id == name:
            if part.method is None or step.at is not None or step.section is not None:
                return None
            ways = (_split(step, part.method, fixed.step, room=fixed.waits) for fixed in tied)
            return next((way for way in ways if way), None)
        tied = [*tied, part] if step.at is not None else []
    return None


def _split(step: Step, method: Method, around: Step, *, room: int) -> Split | None:
    count = len(method.words[SOURCE_LANGUAGE].steps)
    fitting = [
        (minutes, number)
        for number, minutes in enumerate(_boundaries(step, method), start=1)
        if SHORTEST_PART <= minutes <= min(room, step.minutes - SHORTEST_PART)
    ]
    if not fitting:
        return None
    minutes, number = max(fitting)
    return Split(
        first=changed(step, minutes=minutes, section=Section(first=1, last=number)),
        second=changed(
            step, minutes=step.minutes - minutes, section=Section(first=number + 1, last=count), note=""
        ),
        around=around,
    )


def _boundaries(step: Step, method: Method) -> list[int]:
    """After how many minutes each step of the description but the last ends, in this plan."""
    lengths = [one.minutes or 0 for one in method.words[SOURCE_LANGUAGE].steps]
    whole = sum(lengths)
    ends = list(accumulate(lengths))[:-1] if whole else []
    return [FIVE * round(step.minutes * end / whole / FIVE) for end in ends]
