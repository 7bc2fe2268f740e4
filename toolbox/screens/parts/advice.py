"""Advice: four ticks, what a careful colleague would say about the plan, and what blocks printing."""

from __future__ import annotations

import json
from hashlib import blake2s
from typing import Any

from toolbox.planning.advice.remark import Remark, Repair
from toolbox.planning.advice.rules import advise
from toolbox.planning.advice.telling import told
from toolbox.planning.advice.ticks import ticks
from toolbox.planning.run_sheet import RunSheet
from toolbox.planning.together import Together
from toolbox.screens.visit import Visit


def advice(visit: Visit, sheet: RunSheet) -> dict[str, Any] | None:
    """Everything that the rules have to say; nothing about an empty plan."""
    if not sheet.plan.steps:
        return None
    say = visit.say.check
    found = advise(sheet, visit.library)
    warnings = [one for one in found if one.level != "question"]
    questions = [one for one in found if one.level == "question"]
    return {
        "heading": say.heading,
        "ticks": [_tick(visit, one.name, kept=one.kept) for one in ticks(found)],
        "count": say.remarks.of(len(warnings), code=visit.code) if warnings else None,
        "remarks": [_remark(visit, one, sheet) for one in warnings],
        "questionsLabel": say.questions,
        "questions": [_remark(visit, one, sheet) for one in questions],
        "blocks": [_remark(visit, one, sheet) for one in found if one.level == "block"],
        "block": say.block,
        "anyway": say.anyway,
        "reason": {"label": say.reason, "hint": say.reason_hint},
        "sourceLabel": say.source,
    }


def _tick(visit: Visit, name: str, *, kept: bool) -> dict[str, Any]:
    words = visit.say.advice.ticks[name]
    state = visit.say.check.kept if kept else visit.say.check.broken
    return {"kept": kept, "text": words.kept if kept else words.broken, "state": state}


def _remark(visit: Visit, remark: Remark, sheet: RunSheet) -> dict[str, Any]:
    said = told(remark, visit.library, visit.say.advice, code=visit.code)
    reasons = {one.rule: one.text for one in sheet.plan.reasons}
    return {
        "id": f"{remark.rule} {remark.case}",
        "level": remark.level,
        "name": said.name,
        "text": said.reason,
        "source": said.source,
        "repair": {
            "label": said.button,
            "operation": _operation(visit, remark.repair),
        }
        if remark.repair and said.button
        else None,
        "reason": {
            "value": reasons.get(remark.rule, ""),
            "operation": {"do": "give-reason", "rule": remark.rule},
        }
        if remark.level != "question"
        else None,
    }


def _operation(visit: Visit, repair: Repair) -> dict[str, Any]:
    """One operation, so that a repair is one step for undo.

    A later part names the step of an earlier one by its id, so the page keeps these ids. They belong to a
    revision: pressing twice is pressing once, and after an undo it can be pressed again.
    """
    revision = visit.stored.revision if visit.stored else 0
    first = repair.operations[0].id
    whole = Together(do="together", id=first, operations=repair.operations)
    sent = json.dumps(whole.model_dump(mode="json"))
    for name in {first, *(one.id for one in repair.operations)}:
        sent = sent.replace(name, blake2s(f"{revision} {name}".encode(), digest_size=8).hexdigest())
    found: dict[str, Any] = json.loads(sent)
    return found
