"""Rules: all of them in their order, and the advice that they give about a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from types import MappingProxyType

from toolbox.library.library import Library
from toolbox.planning.advice import (
    asking,
    closing,
    course,
    meetings,
    opening,
    order,
    people,
    swapping,
    timing,
)
from toolbox.planning.advice.mending import Mender, Mending
from toolbox.planning.advice.outline import Outline, look_again, look_at
from toolbox.planning.advice.remark import Operations, Remark, Repair
from toolbox.planning.editing import RefusedError
from toolbox.planning.plan import Plan, Step
from toolbox.planning.run_sheet import RunSheet, work_out

Rule = Callable[[Outline], Iterator[Remark]]
Found = Mapping[tuple[str, str], Remark]

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "R01": opening.r01,
        "R02": opening.r02,
        "R03": course.r03,
        "R04": course.r04,
        "R05": course.r05,
        "R06": closing.r06,
        "R07": closing.r07,
        "R08": timing.r08,
        "R09": timing.r09,
        "R10": course.r10,
        "R11": people.r11,
        "R12": people.r12,
        "R13": people.r13,
        "R14": people.r14,
        "R15": asking.r15,
        "R16": asking.r16,
        "R17": order.r17,
        "R18": order.r18,
        "R19": asking.r19,
        "R20": opening.r20,
        "R21": course.r21,
        "R22": asking.r22,
        "R23": asking.r23,
        "R24": asking.r24,
        "R25": asking.r25,
        "R26": closing.r26,
        "R27": order.r27,
        "R28": asking.r28,
        "R29": meetings.r29,
        "R30": order.r30,
        "R31": people.r31,
        "R32": meetings.r32,
        "R33": meetings.r33,
    }
)
MENDERS: Mapping[str, Mender] = MappingProxyType(
    {
        "R01": opening.mend_r01,
        "R02": opening.mend_r02,
        "R03": course.mend_r03,
        "R04": course.mend_r04,
        "R05": course.mend_r05,
        "R06": closing.mend_r06,
        "R07": closing.mend_r07,
        "R08": timing.mend_r08,
        "R09": timing.mend_r09,
        "R10": course.mend_r10,
        "R12": swapping.mend_by_swapping,
        "R13": swapping.mend_by_swapping,
        "R14": people.mend_r14,
        "R16": asking.mend_r16,
        "R17": order.mend_r17,
        "R18": order.mend_r18,
        "R20": opening.mend_r20,
        "R21": course.mend_r21,
        "R26": closing.mend_r26,
        "R27": order.mend_r27,
        "R30": order.mend_r30,
        "R31": people.mend_r31,
        "R32": swapping.mend_by_swapping,
        "R33": meetings.mend_r33,
    }
)
QUESTIONS = frozenset({"R15", "R16", "R19", "R22", "R23", "R24", "R25", "R28"})  # these weigh nothing
ASKED_FIRST = ("R02", "R20", "R17", "R03", "R05", "R21")  # these refuse most repairs
WEIGHED: tuple[Rule, ...] = tuple(
    RULES[name] for name in dict.fromkeys((*ASKED_FIRST, *RULES)) if name not in QUESTIONS
)
BLOCKING = frozenset({"R01", "R02", "R04", "R05", "R06", "R07", "R11", "R26"})  # only these can block
WEIGHED_FOR_A_BLOCK: tuple[Rule, ...] = tuple(RULES[name] for name in sorted(BLOCKING))
BESIDE = frozenset({"R07", "R15", "R16", "R26"})  # only these look at what is done before or after
WEIGHED_BESIDE: tuple[Rule, ...] = tuple(rule for name, rule in RULES.items() if name in BESIDE - QUESTIONS)
MOST_TRIES = 8
FREE_TIME = "R09"  # another repair may cost free time; R09 then says so, with a repair of its own


def remarks(outline: Outline) -> Iterator[Remark]:
    """All that the rules have to say, without what would mend it."""
    return (remark for rule in RULES.values() for remark in rule(outline))


def advise(sheet: RunSheet, library: Library) -> tuple[Remark, ...]:
    """All that the rules have to say, each with a repair when one was found that really mends."""
    outline = look_at(sheet, library)
    found = {remark.key: remark for remark in remarks(outline)}
    mended = ((remark, _repair(remark, found, outline)) for remark in found.values())
    return tuple(replace(remark, repair=repair) if repair else remark for remark, repair in mended)


def _repair(remark: Remark, found: Found, outline: Outline) -> Repair | None:
    """The first of what a rule proposes that mends; a rule proposes and all rules judge."""
    mender = MENDERS.get(remark.rule)
    if mender is None:
        return None
    for operations in islice(mender(Mending(remark, outline)), MOST_TRIES):
        if operations and _mends(operations, remark, found, outline):
            return Repair(operations)
    return None


def _mends(operations: Operations, remark: Remark, found: Found, outline: Outline) -> bool:
    """Say whether operations take a remark away and bring no other of its weight or more.

    What has a fixed time stays as it is. Pressing repairs one after another comes to an end: each leaves
    fewer remarks of its weight.
    """
    plan, library = outline.plan, outline.library
    try:
        for operation in operations:
            plan = operation.apply(plan, library)
    except RefusedError:
        return False
    if _fixed(plan) != _fixed(outline.plan):
        return False
    after = look_again(work_out(plan, library), outline)
    if any(one.key == remark.key for one in RULES[remark.rule](after)):
        return False
    return not any(
        _is_worse(one, remark)
        for rule in _weighed(remark, outline, after)
        for one in rule(after)
        if one.key not in found
    )


def _weighed(remark: Remark, before: Outline, after: Outline) -> tuple[Rule, ...]:
    """The rules that may have something new to say that weighs as much as a remark."""
    if after.sheet.parts == before.sheet.parts:
        return WEIGHED_BESIDE
    return WEIGHED_FOR_A_BLOCK if remark.level == "block" else WEIGHED


def _fixed(plan: Plan) -> list[Step]:
    return [step for step in plan.steps if step.at is not None]


def _is_worse(fresh: Remark, mended: Remark) -> bool:
    """Say whether a new remark is too high a price for a mended one."""
    if fresh.level == "block":
        return True
    is_free_time = fresh.rule == FREE_TIME and mended.rule != FREE_TIME
    return mended.level != "block" and not is_free_time
