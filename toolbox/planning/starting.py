"""Starting: operations that begin a plan anew: from the answers of the wizard, or from a ready plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.library.vocabulary import Id
from toolbox.planning.arranging import TellMeeting
from toolbox.planning.editing import PlanOperation, UnknownIdError
from toolbox.planning.opening_ready import opened
from toolbox.planning.plan import Meeting, Plan, Why
from toolbox.planning.proposing.proposing import propose
from toolbox.values import changed


class ProposePlan(PlanOperation):
    """Make a plan from the five answers; what the leader told before of people and interpreter stays."""

    do: Literal["propose-plan"]
    communities: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    setting: Id | None = None
    themes: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    framing: Id | None = None
    minutes: Annotated[int, Field(ge=45, le=480, multiple_of=5)] = 90

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return a new plan; the old one is one undo away."""
        return proposed(self.wanted(plan, library), library)

    def wanted(self, plan: Plan, library: Library) -> Plan:
        """The answers as an empty plan; raises UnknownIdError for what the vocabulary does not have."""
        if self.framing is not None and self.framing not in library.vocabulary.framings:
            raise UnknownIdError(self.framing)
        meeting = changed(plan.meeting, communities=(), setting=None, themes=())
        wanted = Plan(start=plan.start, minutes=self.minutes, framing=self.framing, meeting=meeting)
        told = TellMeeting(
            do="tell-meeting",
            id=self.id,
            communities=self.communities,
            setting=self.setting,
            themes=self.themes,
        )
        return told.apply(wanted, library)


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
        return opened(ready, library, code=self.language)


class ProposeAgain(PlanOperation):
    """Make a new plan for what is told of the meeting now, as for more people or an interpreter."""

    do: Literal["propose-again"]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep start, minutes, value and meeting; the steps are proposed anew."""
        return proposed(self.wanted(plan, library), library)

    def wanted(self, plan: Plan, library: Library) -> Plan:
        """The plan without its steps."""
        return Plan(start=plan.start, minutes=plan.minutes, framing=plan.framing, meeting=plan.meeting)


class BeginEmpty(PlanOperation):
    """Begin with an empty plan; the old one is one undo away."""

    do: Literal["begin-empty"]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep nothing but the value."""
        return Plan(framing=plan.framing, meeting=Meeting())


def proposed(wanted: Plan, library: Library) -> Plan:
    """The proposal for these answers; each step carries why it stands there."""
    proposal = propose(wanted, library)
    steps = (
        changed(step, why=Why(kind=why.kind, **_named(why.places)))
        if (why := proposal.whys.get(step.id))
        else step
        for step in proposal.plan.steps
    )
    return changed(proposal.plan, steps=tuple(steps))


def _named(places: Mapping[str, str | int]) -> dict[str, Any]:
    return {name: value for name, value in places.items() if name in Why.model_fields}


Beginning = ProposePlan | OpenReadyPlan | ProposeAgain | BeginEmpty
