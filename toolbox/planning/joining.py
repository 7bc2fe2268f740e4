"""Joining: the two parts of a method that was split round a fixed time become one step again."""

from __future__ import annotations

from typing import Literal

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.planning.editing import LONGEST, PlanOperation
from toolbox.planning.plan import LONGEST_NOTE, OperationId, Plan, Section, Step
from toolbox.values import changed


class JoinStep(PlanOperation):
    """Do a method in one go again, where its first part stands; it takes the minutes of both."""

    do: Literal["join-step"]
    step: OperationId

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Join the step with the part that goes before it or on with it; without one nothing changes."""
        parts = parts_of(plan, self.step)
        one = joined(*parts, library) if parts else None
        if parts is None or one is None:
            return plan
        first, second = parts
        steps = (one if step.id == first.id else step for step in plan.steps if step.id != second.id)
        return changed(plan, steps=tuple(steps))


def parts_of(plan: Plan, name: str) -> tuple[Step, Step] | None:
    """The two parts of a method, one of which has this id; none when the other is gone."""
    parts = [step for step in plan.steps if step.section is not None]
    for place, first in enumerate(parts):
        second = next((step for step in parts[place + 1 :] if _goes_on(first, step)), None)
        if second and name in {first.id, second.id}:
            return first, second
    return None


def joined(first: Step, second: Step, library: Library) -> Step | None:
    """Two parts as one step; none when it would be too long, or when the second has a time of its own."""
    method, minutes = library.methods.get(first.method or ""), first.minutes + second.minutes
    note = "\n".join(note for note in (first.note, second.note) if note)
    is_too_long = minutes > LONGEST or len(note) > LONGEST_NOTE
    if method is None or is_too_long or second.at is not None or not (first.section and second.section):
        return None
    is_whole = first.section.first == 1 and second.section.last >= len(method.words[SOURCE_LANGUAGE].steps)
    section = None if is_whole else Section(first=first.section.first, last=second.section.last)
    return changed(first, minutes=minutes, note=note, leader=first.leader or second.leader, section=section)


def _goes_on(first: Step, second: Step) -> bool:
    """Say whether a part begins where another one of the same method ended."""
    if first.section is None or second.section is None:
        return False
    return first.method == second.method and first.section.last + 1 == second.section.first
