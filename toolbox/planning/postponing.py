"""Postponing: with too little time for the talk itself, all of it waits for a next meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2s
from typing import Annotated, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.planning.advice.method_part import CONTENT_PHASES
from toolbox.planning.editing import PlanFullError, PlanOperation
from toolbox.planning.fitting import Fitted, fit, later
from toolbox.planning.plan import MOST_MEETINGS, MOST_STEPS, Plan, Session, Step, plan_of
from toolbox.planning.repeating import numbered
from toolbox.values import changed


@dataclass(frozen=True, slots=True)
class Postponed:
    """What is left for today, the talk that waits, and the number of the meeting for which it waits."""

    today: Fitted
    waiting: tuple[Step, ...]
    number: int


class PostponeTalk(PlanOperation):
    """Begin later, or end on time, and let the whole talk wait for the next meeting."""

    do: Literal["postpone-talk"]
    by: Annotated[int, Field(ge=0, le=60, multiple_of=5)] = 0

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Put the talk in the next meeting, or make one; the same plan when nothing must wait."""
        found = postponed(plan, library, by=self.by)
        if found is None:
            return plan
        sessions = list(found.today.plan.sessions)
        if found.number > len(sessions):
            sessions.append(self._made(plan, found.waiting))
        else:
            sessions[found.number - 1] = self._joined(sessions[found.number - 1], library, found.waiting)
        return plan_of(numbered(sessions), place=plan.place)

    def _made(self, plan: Plan, waiting: Sequence[Step]) -> Session:
        """A next meeting as this one was meant, with the talk and all that belongs round it."""
        talk = {step.id for step in waiting}
        steps = (step for step in plan.steps if step.id in talk or not step.title)
        here = plan.sessions[plan.place]
        return changed(here, goal="", reasons=(), steps=tuple(self._anew(step) for step in steps))

    def _joined(self, session: Session, library: Library, waiting: Sequence[Step]) -> Session:
        """The next meeting with the talk in front of its own; a method that it has already comes once."""
        fresh = tuple(self._anew(step) for step in waiting if not session.has(step.method or ""))
        place = next(
            (place for place, step in enumerate(session.steps) if _is_talk(step, library)), len(session.steps)
        )
        if len(session.steps) + len(fresh) > MOST_STEPS:
            raise PlanFullError
        return changed(session, steps=(*session.steps[:place], *fresh, *session.steps[place:]))

    def _anew(self, step: Step) -> Step:
        """The same step with an id of its own; on another day the hour is another one."""
        name = blake2s(f"{self.id} {step.id}".encode(), digest_size=8).hexdigest()
        return changed(step, id=name, at=None)


def postponed(plan: Plan, library: Library, *, by: int = 0, fitted: Fitted | None = None) -> Postponed | None:
    """What waits and what stays, when shortening and dropping leave no talk; none when some of it fits.

    There is also none without a talk, and in a series that is full. `fitted` is what fits, if that is known.
    """
    waiting = tuple(step for step in plan.steps if _is_talk(step, library))
    number = plan.place + 2
    if not waiting or number > MOST_MEETINGS:
        return None
    late = later(plan, by) if by else plan
    fitted = fitted or fit(late, library)
    if any(_is_talk(step, library) for step in fitted.plan.steps) and not fitted.over:
        return None
    gone = {step.id for step in waiting}
    steps = tuple(step for step in late.steps if step.id not in gone and not step.is_pause)
    return Postponed(fit(changed(late, steps=steps), library), waiting, number)


def _is_talk(step: Step, library: Library) -> bool:
    method = library.methods.get(step.method or "")
    return method is not None and method.facts.phase in CONTENT_PHASES and method.facts.content != "none"
