"""Days: how long a plan stays, counted in days, and what a store may believe of the clock.

A store knows days and no times: a time could be laid beside the log of a server.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

DRAFT_DAYS = 3  # never less than the 72 hours that are promised, and at most a day more
SAVED_DAYS = 90
NEAR = 2  # days between two looks that may be a clock that simply ran on


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day of the last look, and the last day on which two looks agreed.

    A clock can jump. A plan is over when it is over on the day that is sure; so a jump of a year, forward
    or back, removes nothing until a look on another day confirms it.
    """

    seen: int
    sure: int

    def looked(self, today: int) -> Calendar:
        """The calendar after one more look at the clock."""
        if today == self.seen:
            return self
        if self.seen < today <= self.seen + NEAR:
            return Calendar(today, today)
        return Calendar(today, max(self.sure, min(self.seen, today)))


def today_here() -> date:
    """The day of the clock, the same in every time zone."""
    return datetime.now(UTC).date()


def last_day(today: int, *, saved: bool) -> int:
    """The last day on which a plan that is used today still opens."""
    return today + (SAVED_DAYS if saved else DRAFT_DAYS)
