"""Run sheet: a plan with clock times."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.plan import Plan, Step


@dataclass(frozen=True, slots=True)
class Part:
    """A step with its start and end, in minutes since midnight of the day of the meeting.

    `method` is empty for a pause and for a method that the library no longer has.
    """

    step: Step
    start: int
    end: int
    method: Method | None

    @property
    def is_pause(self) -> bool:
        """Say whether this is a pause."""
        return self.step.is_pause


@dataclass(frozen=True, slots=True)
class RunSheet:
    """What happens when: what is done before, in and after the meeting, and what time is left.

    `extra` are minutes that are free at the end, `over` are minutes too many; one of them is 0.
    """

    plan: Plan
    before: tuple[Part, ...]
    parts: tuple[Part, ...]
    after: tuple[Part, ...]
    used: int
    extra: int
    over: int

    @property
    def end(self) -> int:
        """When the meeting ends, free time included."""
        return self.plan.start + self.used + self.extra


def work_out(plan: Plan, library: Library) -> RunSheet:
    """Give every step of the meeting a start and an end; preparation and aftercare take no meeting time."""
    before: list[Part] = []
    parts: list[Part] = []
    after: list[Part] = []
    now = plan.start
    for step in plan.steps:
        method = library.methods.get(step.method or "")
        if method is not None and not library.in_meeting(method):
            outside = before if library.phase_group(method).id == "before" else after
            outside.append(Part(step, now, now, method))
            continue
        parts.append(Part(step, now, now + step.minutes, method))
        now += step.minutes
    used = now - plan.start
    left = plan.minutes - used
    return RunSheet(
        plan=plan,
        before=tuple(before),
        parts=tuple(parts),
        after=tuple(after),
        used=used,
        extra=max(left, 0),
        over=max(-left, 0),
    )
