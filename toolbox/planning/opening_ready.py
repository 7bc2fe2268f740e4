"""Opening a ready plan: from the rows of an author to a plan that a leader can change."""

from __future__ import annotations

from hashlib import blake2s
from typing import Literal

from toolbox.languages.dates import minutes_of
from toolbox.library.library import Library
from toolbox.library.ready_plan import ReadyPlan, ReadyRow
from toolbox.planning.plan import LONGEST_GOAL, LONGEST_TITLE, Meeting, Plan, Step, Why

PRACTISED: Literal[150] = 150  # percent of the talk time, with an interpreter who knows the work
NOBODY: Literal[100] = 100


def opened(ready: ReadyPlan, library: Library, *, code: str) -> Plan:
    """Make a plan of a ready plan; own parts get their title in one language."""
    steps = (
        Step(
            id=_id(ready, number),
            method=row.method,
            minutes=row.minutes,
            title=_title(row, library, code),
            why=Why(kind="ready", ready=ready.id, row=number),
        )
        for number, row in enumerate(ready.rows)
    )
    return Plan(
        start=minutes_of(ready.start),
        minutes=ready.minutes,
        framing=ready.framing,
        goal=library.say(ready.goal, code).text[:LONGEST_GOAL],
        meeting=_meeting(ready),
        steps=tuple(steps),
    )


def _id(ready: ReadyPlan, number: int) -> str:
    return blake2s(f"{ready.id} {number}".encode(), digest_size=8).hexdigest()


def _title(row: ReadyRow, library: Library, code: str) -> str:
    return library.say(row.own, code).text[:LONGEST_TITLE] if row.own else ""


def _meeting(ready: ReadyPlan) -> Meeting:
    return Meeting(
        communities=() if ready.communities == "all" else ready.communities,
        setting=ready.setting,
        themes=ready.themes,
        people=ready.people,
        leaders=ready.leaders,
        interpreter=PRACTISED if ready.interpreter else NOBODY,
        number=ready.number,
    )
