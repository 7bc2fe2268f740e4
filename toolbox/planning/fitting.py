"""Fitting: reality differs: a late start, too little time, an interpreter; each seen before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.editing import LONGEST, PAUSE_MINUTES, SHORTEST, PlanOperation
from toolbox.planning.plan import SHORTEST_MEETING, Plan, Step
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

FIVE = 5
# What may never be dropped: agreements, where help is, and the end that lets every voice be heard.
KEPT_METHODS = frozenset({"group-agreements", "referral-card", "disclosure-response"})
KEPT_PHASES = frozenset({"closing"})
FIRST_TO_DROP = ("warming-up", "evaluation", "deciding")


@dataclass(frozen=True, slots=True)
class Cut:
    """What fitting does to one step: so many minutes shorter, or dropped."""

    step: Step
    minutes: int
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """The plan that fits, and what that took; `over` are minutes that could not be found."""

    plan: Plan
    cuts: tuple[Cut, ...]
    over: int


def fit(plan: Plan, library: Library) -> Fitted:
    """Shorten, then drop, until the steps fit into the minutes of the plan.

    Content is shortened from the last part back, never under what its method needs; then what matters least
    is dropped: a warming-up, a look back, the last part of the content. Agreements, help and closing stay.
    """
    fitting = _Fitting(plan, library)
    fitting.shorten()
    fitting.drop()
    fitting.give_back()
    return fitting.outcome()


class _Fitting:
    """One plan on its way to fewer minutes."""

    def __init__(self, plan: Plan, library: Library) -> None:
        self.start = plan
        self.library = library
        self._now(plan)

    @property
    def plan(self) -> Plan:
        return self.sheet.plan

    def shorten(self) -> None:
        for step in reversed(self.plan.steps):
            while (
                self.sheet.over
                and self.library.takes_time(self._method(step))
                and self._minutes(step) - FIVE >= self._least(step)
            ):
                self._set(step, self._minutes(step) - FIVE)

    def drop(self) -> None:
        for step in self._droppable():
            if not self.sheet.over:
                return
            self._now(changed(self.plan, steps=tuple(one for one in self.plan.steps if one.id != step.id)))

    def give_back(self) -> None:
        """After a step was dropped there may be minutes for what was shortened too much."""
        for step in self.start.steps:
            while self.plan.step(step.id) and self._minutes(step) < step.minutes and self.sheet.extra >= FIVE:
                self._set(step, self._minutes(step) + FIVE)

    def outcome(self) -> Fitted:
        cuts = []
        for step in self.start.steps:
            now = self.plan.step(step.id)
            if now is None:
                cuts.append(Cut(step, step.minutes, dropped=True))
            elif now.minutes < step.minutes:
                cuts.append(Cut(step, step.minutes - now.minutes))
        return Fitted(self.plan, tuple(cuts), self.sheet.over)

    def _now(self, plan: Plan) -> None:
        """Work the times out once for each change."""
        self.sheet = work_out(plan, self.library)

    def _minutes(self, step: Step) -> int:
        now = self.plan.step(step.id)
        return now.minutes if now else 0

    def _set(self, step: Step, minutes: int) -> None:
        steps = (changed(one, minutes=minutes) if one.id == step.id else one for one in self.plan.steps)
        self._now(changed(self.plan, steps=tuple(steps)))

    def _method(self, step: Step) -> Method | None:
        return self.library.methods.get(step.method or "")

    def _least(self, step: Step) -> int:
        method = self._method(step)
        if method is None:
            return PAUSE_MINUTES if step.is_pause else SHORTEST
        if step.section is not None:
            return step.minutes
        return method.facts.minutes.min

    def _droppable(self) -> list[Step]:
        """The steps that may go, the first to go first."""
        found: list[tuple[int, int, Step]] = []
        for place, step in enumerate(self.plan.steps):
            method = self._method(step)
            if method is None or not self.library.in_meeting(method) or self._is_kept(step, method):
                continue
            phase = method.facts.phase
            rank = FIRST_TO_DROP.index(phase) if phase in FIRST_TO_DROP else len(FIRST_TO_DROP)
            found.append((rank, -place, step))
        return [step for _, _, step in sorted(found, key=lambda one: one[:2])]

    def _is_kept(self, step: Step, method: Method) -> bool:
        """Of a method in two parts neither goes alone."""
        mark = self.library.phase_group(method).mark
        is_part = step.section is not None
        return is_part or method.id in KEPT_METHODS or method.facts.phase in KEPT_PHASES or mark == 1


class StartLater(PlanOperation):
    """Begin later and end as planned: shorten and drop what must be."""

    do: Literal["start-later"]
    by: Annotated[int, Field(ge=5, le=60, multiple_of=5)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Move the start; the minutes that are left hold what matters most."""
        return fit(later(plan, self.by), library).plan


class EndOnTime(PlanOperation):
    """Make the steps fit into the minutes that there are."""

    do: Literal["end-on-time"]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Shorten and drop what must be."""
        return fit(plan, library).plan


class AllowInterpreter(PlanOperation):
    """Give the talking the time that an interpreter needs: half as much more, or twice as much."""

    do: Literal["allow-interpreter"]
    factor: Literal[100, 150, 200]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Stretch only the part of each method in which people talk; steps of five minutes."""
        before = plan.meeting.interpreter
        steps = tuple(stretched(step, library, before=before, factor=self.factor) for step in plan.steps)
        return changed(plan, meeting=changed(plan.meeting, interpreter=self.factor), steps=steps)


Fit = StartLater | EndOnTime | AllowInterpreter


def later(plan: Plan, by: int) -> Plan:
    """The same plan with a later start and the same end."""
    start = min(plan.start + by, 24 * 60 - FIVE)
    return changed(plan, start=start, minutes=max(plan.minutes - by, SHORTEST_MEETING))


def stretched(step: Step, library: Library, *, before: int, factor: int) -> Step:
    """A step with the minutes that it takes with an interpreter; a pause and an own part stay as they are."""
    method = library.methods.get(step.method or "")
    if method is None:
        return step
    talk = method.facts.talk_share
    plain = step.minutes / (1 + talk * (before - 100) / 100)
    minutes = plain * (1 + talk * (factor - 100) / 100)
    return changed(step, minutes=min(max(round(minutes / FIVE) * FIVE, SHORTEST), LONGEST))
