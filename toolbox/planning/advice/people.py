"""People: enough leaders (R11, R31), a group that fits (R12), no reading (R13), time to interpret (R14)."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.method_part import HEAVY, HELP_CARD, MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed
from toolbox.planning.plan import Meeting

MOST_FOR_ONE_LEADER = 12
MIXED = "mixed"
WITHOUT_INTERPRETER = 100  # percent of the talk time
MOST_WORK = 3  # working parts in two hours with an interpreter
MINUTES_PER_WORK = 40
NO_WORK = frozenset({"welcome", "closing"})


def r11(outline: Outline) -> Iterator[Remark]:
    """Two leaders from intensity 4, above 12 people, or when the group is new and mixed.

    Whether more than sixteen people talk in two circles, each with a leader, no plan tells; R12 tells which
    parts want smaller groups.
    """
    meeting = outline.meeting
    if meeting.leaders > 1:
        return
    heavy = outline.heavy
    if heavy:
        steps = [part.id for part in heavy]
        yield noticed("R11", "heavy", "block", steps=steps, method=heavy[0].method.id)
    if meeting.people > MOST_FOR_ONE_LEADER:
        yield noticed("R11", "people", "block", people=meeting.people)
    if meeting.is_first and _is_mixed(meeting):
        yield noticed("R11", "mixed", "block")


def r12(outline: Outline) -> Iterator[Remark]:
    """Every part fits the number of people."""
    people = outline.meeting.people
    many = [part for part in outline.parts if people > part.facts.group.max]
    if many:
        steps, first = [part.id for part in many], many[0]
        most = first.facts.group.max
        yield noticed("R12", "many", "warn", steps=steps, method=first.method.id, people=people, most=most)
    few = [part for part in outline.parts if people < part.facts.group.min]
    if few:
        steps, first = [part.id for part in few], few[0]
        least = first.facts.group.min
        yield noticed("R12", "few", "warn", steps=steps, method=first.method.id, people=people, least=least)


def r13(outline: Outline) -> Iterator[Remark]:
    """No part asks for reading or writing when somebody in the group cannot; the help card may.

    Whether paper is also said or drawn, no fact tells.
    """
    if outline.meeting.reading:
        return
    parts = [part for part in outline.parts if part.facts.literacy != "none"]
    wordy = [part for part in parts if part.method.id != HELP_CARD]
    if wordy:
        yield noticed("R13", "reading", "warn", steps=[part.id for part in wordy], method=wordy[0].method.id)


def r14(outline: Outline) -> Iterator[Remark]:
    """With an interpreter talk takes longer, work is less, and no method asks for rapid or precise language.

    How many interpreters there are, when they rest and who they are, no plan tells.
    """
    if outline.meeting.interpreter == WITHOUT_INTERPRETER:
        return
    parts = outline.parts
    rapid = [part for part in parts if part.facts.interpretation == "low"]
    if rapid:
        yield noticed("R14", "rapid", "warn", steps=[part.id for part in rapid], method=rapid[0].method.id)
    short = [part for part in parts if part.step.minutes < outline.least_minutes(part)]
    if short:
        steps, first = [part.id for part in short], short[0]
        minutes, least = first.step.minutes, outline.least_minutes(first)
        yield noticed(
            "R14", "short", "warn", steps=steps, method=first.method.id, minutes=minutes, least=least
        )
    work, most = _work(parts), _most_work(outline)
    if len(work) > most:
        yield noticed("R14", "many", "warn", steps=[part.id for part in work], count=len(work), most=most)


def mend_r14(mending: Mending) -> Iterator[Operations]:
    """Give talk its minutes; drop from the second part with content on."""
    if mending.case == "short":
        short = [part for part in mending.outline.parts if part.id in mending.steps]
        yield together(
            *(mending.make_last(part.step, minutes=mending.outline.least_minutes(part)) for part in short)
        )
    elif mending.case == "many":
        surplus = len(mending.steps) - _most_work(mending.outline)
        yield together(*(mending.drop(part.id) for part in mending.outline.droppable[:surplus]))


def r31(outline: Outline) -> Iterator[Remark]:
    """One leader carries no method for two; a first meeting none in which people easily tell much.

    From intensity 4 on R11 and R04 say it.
    """
    meeting = outline.meeting
    for_two = [
        part
        for part in outline.parts
        if part.facts.leaders > meeting.leaders and part.facts.intensity < HEAVY
    ]
    if for_two:
        yield noticed(
            "R31", "leader", "warn", steps=[part.id for part in for_two], method=for_two[0].method.id
        )
    telling = [part for part in outline.parts if part.facts.disclosure_risk == "high"]
    if meeting.is_first and telling:
        yield noticed(
            "R31", "first", "warn", steps=[part.id for part in telling], method=telling[0].method.id
        )


def mend_r31(mending: Mending) -> Iterator[Operations]:
    """Keep it for another meeting, when there is other work left."""
    if mending.case == "first" and any(part.id not in mending.steps for part in mending.outline.content):
        yield together(*(mending.drop(step) for step in mending.steps))


def _is_mixed(meeting: Meeting) -> bool:
    return MIXED in meeting.communities or len(meeting.communities) > 1


def _work(parts: tuple[MethodPart, ...]) -> list[MethodPart]:
    return [part for part in parts if part.facts.phase not in NO_WORK]


def _most_work(outline: Outline) -> int:
    return max(MOST_WORK, outline.plan.minutes // MINUTES_PER_WORK)
