"""Copying: the same steps for another group."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.library.vocabulary import Id
from toolbox.planning.arranging import TellMeeting
from toolbox.planning.editing import PlanOperation
from toolbox.planning.plan import Meeting, Plan, plan_of
from toolbox.values import changed


class CopyFor(PlanOperation):
    """Use the open meeting for another group, which meets for the first time and of whom nobody need read.

    The steps, their minutes and notes stay. What was said of the old group goes: why a step stands where it
    stands, why a remark was left as it is, and the other meetings of a series.
    """

    do: Literal["copy-for"]
    communities: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    setting: Id | None = None
    people: Annotated[int, Field(ge=2, le=200)] = 12

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Return the copy; the advice tells what does not fit. Raises UnknownIdError."""
        old = plan.meeting
        meeting = Meeting(themes=old.themes, leaders=old.leaders, interpreter=old.interpreter)
        steps = tuple(changed(step, why=None) for step in plan.steps)
        here = plan_of((plan.sessions[plan.place],))
        told = TellMeeting(
            do="tell-meeting",
            id=self.id,
            communities=self.communities,
            setting=self.setting,
            people=self.people,
        )
        return told.apply(changed(here, meeting=meeting, steps=steps, reasons=()), library)
