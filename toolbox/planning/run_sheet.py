"""Run sheet: a plan with clock times."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.plan import Plan, Step


@dataclass(frozen=True, slots=True)
class Part:
    """A step with its start and end, in minutes since midnight of the day of the meeting.

    `method` is empty for a pause, for something of the group itself and for a method that the library no
    longer has. `waits` are free minutes before it, because it is tied to a time; `moved` says that it comes
    later than it stands in the plan, because a step tied to a time had to go first.
    """

    step: Step
    start: int
    end: int
    method: Method | None
    waits: int = 0
    moved: bool = False

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
    after: list[Part] = []
    inside: list[tuple[Step, Method | None]] = []
    for step in plan.steps:
        method = library.methods.get(step.method or "")
        if method is None or library.in_meeting(method):
            inside.append((step, method))
        else:
            outside = before if library.phase_group(method).id == "before" else after
            outside.append(Part(step, plan.start, plan.start, method))
    parts = _timed(inside, start=plan.start)
    used = (parts[-1].end if parts else plan.start) - plan.start
    left = plan.minutes - used
    return RunSheet(
        plan=plan,
        before=tuple(before),
        parts=parts,
        after=tuple(after),
        used=used,
        extra=max(left, 0),
        over=max(-left, 0),
    )


def _timed(steps: list[tuple[Step, Method | None]], *, start: int) -> tuple[Part, ...]:
    """Let the steps flow round those that are tied to a time; none is cut, it comes after instead."""
    tied = [(step, method) for step, method in steps if step.at is not None]
    if not tied:
        return _in_a_row(steps, start=start)
    tied.sort(key=lambda one: one[0].at or 0)
    free = [(step, method) for step, method in steps if step.at is None]
    places = {step.id: place for place, (step, _) in enumerate(steps)}
    parts: list[Part] = []
    now = start

    def put(step: Step, method: Method | None, at: int, *, moved: bool = False) -> None:
        nonlocal now
        parts.append(Part(step, at, at + step.minutes, method, waits=at - now, moved=moved))
        now = at + step.minutes

    for step, method in free:
        moved = False
        while tied and now + step.minutes > (tied[0][0].at or 0):
            first, its_method = tied.pop(0)
            moved = moved or places[first.id] > places[step.id]
            put(first, its_method, max(now, first.at or 0))
        put(step, method, now, moved=moved)
    for first, its_method in tied:
        put(first, its_method, max(now, first.at or 0))
    return tuple(parts)


def _in_a_row(steps: list[tuple[Step, Method | None]], *, start: int) -> tuple[Part, ...]:
    """One after the other, as in most plans; advice works this out for all that it weighs."""
    parts: list[Part] = []
    now = start
    for step, method in steps:
        begin, now = now, now + step.minutes
        parts.append(Part(step, begin, now, method))
    return tuple(parts)
