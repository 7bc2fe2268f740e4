"""Starting: operations that begin a meeting anew: from the answers of the wizard, or from a ready plan.

In a series they begin the open meeting anew; the others stay. A file holds all meetings.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.library.vocabulary import Id
from toolbox.planning.arranging import TellMeeting
from toolbox.planning.editing import PlanOperation, RefusedError, UnknownIdError
from toolbox.planning.opening_plan import fitted, has_twins
from toolbox.planning.opening_ready import opened
from toolbox.planning.plan import Meeting, Plan, Why
from toolbox.planning.proposing.proposal import Compromise
from toolbox.planning.proposing.proposing import propose
from toolbox.values import changed


@dataclass(frozen=True, slots=True)
class Proposed:
    """A plan with a reason at each of its steps, and what had to give to make it."""

    plan: Plan
    compromises: tuple[Compromise, ...]


class Proposing(PlanOperation):
    """An operation that proposes: who applies it also wants to say what had to give."""

    @abstractmethod
    def proposed(self, plan: Plan, library: Library) -> Proposed:
        """Return the proposal; apply() gives its plan alone."""

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return a new plan; the old one is one undo away."""
        return self.proposed(plan, library).plan


class ProposePlan(Proposing):
    """Make a plan from the five answers; what the leader told before of people and interpreter stays."""

    do: Literal["propose-plan"]
    communities: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    setting: Id | None = None
    themes: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    framing: Id | None = None
    minutes: Annotated[int, Field(ge=45, le=480, multiple_of=5)] = 90

    def proposed(self, plan: Plan, library: Library) -> Proposed:
        """Propose from the answers; raises UnknownIdError for what the vocabulary does not have."""
        if self.framing is not None and self.framing not in library.vocabulary.framings:
            raise UnknownIdError(self.framing)
        meeting = changed(plan.meeting, communities=(), setting=None, themes=())
        wanted = changed(bare(plan), minutes=self.minutes, framing=self.framing, goal="", meeting=meeting)
        told = TellMeeting(
            do="tell-meeting",
            id=self.id,
            communities=self.communities,
            setting=self.setting,
            themes=self.themes,
        )
        return proposed(told.apply(wanted, library), library)


class OpenReadyPlan(PlanOperation):
    """Open a plan that an author made; own parts get their title in the language of the page."""

    do: Literal["open-ready-plan"]
    plan: Id
    language: Annotated[str, Field(max_length=8)] = "nl"

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return the ready plan; the old one is one undo away."""
        ready = library.plans.get(self.plan)
        if ready is None:
            raise UnknownIdError(self.plan)
        found = opened(ready, library, code=self.language)
        if not plan.is_series:
            return found
        meeting = changed(found.meeting, number=plan.meeting.number)
        return changed(found, meeting=meeting, place=plan.place, others=plan.others)


class ProposeAgain(Proposing):
    """Make a new plan for what is told of the meeting now, as for more people or an interpreter."""

    do: Literal["propose-again"]

    def proposed(self, plan: Plan, library: Library) -> Proposed:
        """Keep start, minutes, value, goal and meeting; the steps are proposed anew."""
        return proposed(bare(plan), library)


class BeginEmpty(PlanOperation):
    """Begin with an empty plan; the old one is one undo away."""

    do: Literal["begin-empty"]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep nothing but the value."""
        return Plan(framing=plan.framing, meeting=Meeting())


class OpenPlan(PlanOperation):
    """Open a plan that was read from a file."""

    do: Literal["open-plan"]
    plan: Plan

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return the plan of the file as far as it fits here; the old one is one undo away."""
        if has_twins(self.plan):
            raise RefusedError
        return fitted(self.plan, library)


def bare(plan: Plan) -> Plan:
    """The plan without what belongs to its steps."""
    return changed(plan, steps=(), reasons=())


def proposed(wanted: Plan, library: Library, *, avoiding: frozenset[str] = frozenset()) -> Proposed:
    """The proposal for these answers, without some methods; each step carries why it stands there."""
    proposal = propose(wanted, library, avoiding=avoiding)
    steps = (
        changed(step, why=Why(kind=why.kind, **_named(why.places)))
        if (why := proposal.whys.get(step.id))
        else step
        for step in proposal.plan.steps
    )
    return Proposed(changed(proposal.plan, steps=tuple(steps)), proposal.compromises)


def _named(places: Mapping[str, str | int]) -> dict[str, Any]:
    return {name: value for name, value in places.items() if name in Why.model_fields}


Beginning = ProposePlan | OpenReadyPlan | ProposeAgain | BeginEmpty | OpenPlan
