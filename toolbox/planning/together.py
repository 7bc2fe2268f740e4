"""Together: several operations that are one step for undo, as a repair of a remark."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolbox.library.library import Library
from toolbox.planning.arranging import Arrangement
from toolbox.planning.editing import Edit, PlanOperation
from toolbox.planning.plan import Plan

MOST_TOGETHER = 60
Part = Annotated[Edit | Arrangement, Field(discriminator="do")]


class Together(PlanOperation):
    """Do operations one behind the other; when one of them is refused, none is done."""

    do: Literal["together"]
    operations: Annotated[tuple[Part, ...], Field(min_length=1, max_length=MOST_TOGETHER)]

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Apply all of them, in their order."""
        for operation in self.operations:
            plan = operation.apply(plan, library)
        return plan
