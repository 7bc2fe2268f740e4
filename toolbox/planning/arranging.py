"""Arranging: more operations on a plan: swap, copy, own parts, leaders, fixed times, the meeting itself."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from toolbox.languages.dates import minutes_of
from toolbox.library.library import Library
from toolbox.library.vocabulary import Id
from toolbox.planning.cleaning import cleaned
from toolbox.planning.editing import Clock, PlanOperation, UnknownIdError, inserted, replaced
from toolbox.planning.plan import LONGEST_GOAL, LONGEST_REASON, LONGEST_TITLE, OperationId, Plan, Reason, Step
from toolbox.values import changed

OWN_MINUTES = 10


class ReplaceStep(PlanOperation):
    """Put another method in the place of a step; the note and the leader stay."""

    do: Literal["replace-step"]
    step: OperationId
    method: Id

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the minutes where the new method allows them, else take the nearest that it allows."""
        step, method = plan.step(self.step), library.methods.get(self.method)
        if method is None:
            raise UnknownIdError(self.method)
        if step is None:
            return plan
        range_ = method.facts.minutes
        minutes = min(max(step.minutes, range_.min), range_.max)
        return replaced(plan, changed(step, method=method.id, title="", minutes=minutes, section=None))


class CopyStep(PlanOperation):
    """Put the same step once more behind itself."""

    do: Literal["copy-step"]
    step: OperationId

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Copy all but the fixed time, which can hold for one step only."""
        ids = [step.id for step in plan.steps]
        if self.step not in ids:
            return plan
        place = ids.index(self.step)
        return inserted(plan, changed(plan.steps[place], id=self.id, at=None), place=place + 1)


class AddOwn(PlanOperation):
    """Put something of the group itself into the plan: tea, a welcome by the imam."""

    do: Literal["add-own"]
    title: Annotated[str, StringConstraints(max_length=400)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Add ten minutes at the begin; without words there is nothing to add."""
        title = _one_line(self.title)
        step = Step(id=self.id, method=None, minutes=OWN_MINUTES, title=title)
        return inserted(plan, step, place=0) if title else plan


class RenameOwn(PlanOperation):
    """Change what a part of the group itself is called."""

    do: Literal["rename-own"]
    step: OperationId
    title: Annotated[str, StringConstraints(max_length=400)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Change the words of an own part; other steps are called as their methods."""
        step, title = plan.step(self.step), _one_line(self.title)
        if step is None or step.method is not None or not title:
            return plan
        return replaced(plan, changed(step, title=title))

    @property
    def label(self) -> str:
        """Typing in one title is one step for undo."""
        return f"rename-own {self.step}"


class SetLeader(PlanOperation):
    """Say who leads a step: the first leader, the second, or a guest."""

    do: Literal["set-leader"]
    step: OperationId
    leader: Literal["1", "2", "guest"] | None

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep who leads."""
        step = plan.step(self.step)
        return plan if step is None else replaced(plan, changed(step, leader=self.leader))


class FixTime(PlanOperation):
    """Tie a step to a time of the day, as a prayer or the bus; or let it go."""

    do: Literal["fix-time"]
    step: OperationId
    at: Clock | None

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the time as minutes since midnight; no two steps are tied to the same time."""
        step = plan.step(self.step)
        if step is None:
            return plan
        at = None if self.at is None else minutes_of(self.at)
        if at is not None and any(one.at == at and one.id != step.id for one in plan.steps):
            return plan
        return replaced(plan, changed(step, at=at))


class TellMeeting(PlanOperation):
    """Say more about the meeting; what is not said stays as it was."""

    do: Literal["tell-meeting"]
    communities: Annotated[tuple[Id, ...], Field(max_length=10)] | None = None
    setting: Id | None = None
    themes: Annotated[tuple[Id, ...], Field(max_length=10)] | None = None
    people: Annotated[int, Field(ge=2, le=200)] | None = None
    leaders: Annotated[int, Field(ge=1, le=4)] | None = None
    reading: bool | None = None
    interpreter: Literal[100, 150, 200] | None = None
    number: Annotated[int, Field(ge=1, le=6)] | None = None

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Change what was said; raises UnknownIdError for what the vocabulary does not have."""
        terms = library.vocabulary
        for ids, known in (
            (self.communities or (), terms.communities),
            ((self.setting,) if self.setting else (), terms.settings),
            (self.themes or (), terms.themes),
        ):
            for one in ids:
                if one not in known:
                    raise UnknownIdError(one)
        said = {
            name: value
            for name in type(plan.meeting).model_fields
            if (value := getattr(self, name)) is not None
        }
        return changed(plan, meeting=changed(plan.meeting, **said))


class GiveReason(PlanOperation):
    """Write why a remark is left as it is; no words take the reason away."""

    do: Literal["give-reason"]
    rule: Annotated[str, StringConstraints(pattern=r"^R\d\d$")]
    text: Annotated[str, StringConstraints(max_length=5000)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep one reason for each rule."""
        others = tuple(one for one in plan.reasons if one.rule != self.rule)
        text = cleaned(self.text).strip()[:LONGEST_REASON]
        return changed(plan, reasons=(*others, Reason(rule=self.rule, text=text)) if text else others)

    @property
    def label(self) -> str:
        """Typing one reason is one step for undo."""
        return f"give-reason {self.rule}"


class SetGoal(PlanOperation):
    """Write what people do or know afterwards; no words take the goal away."""

    do: Literal["set-goal"]
    text: Annotated[str, StringConstraints(max_length=5000)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the goal, in one line."""
        return changed(plan, goal=_one_line(self.text, LONGEST_GOAL))

    @property
    def label(self) -> str:
        """Typing the goal is one step for undo."""
        return "set-goal"


Arrangement = (
    ReplaceStep | CopyStep | AddOwn | RenameOwn | SetLeader | FixTime | TellMeeting | GiveReason | SetGoal
)


def _one_line(text: str, longest: int = LONGEST_TITLE) -> str:
    return " ".join(cleaned(text).split())[:longest].strip()
