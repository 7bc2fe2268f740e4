"""Plan file: a plan as JSON bytes, and such bytes as a plan again, of this version or another."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from toolbox.planning.cleaning import cleaned
from toolbox.planning.plan import LONGEST_TITLE, MOST_STEPS, VERSION, Plan, upgraded
from toolbox.storage.files.refused import FileRefusedError, Kind, NewerPlanError, Outlined
from toolbox.storage.files.strict_json import LARGEST, plain_json, where

_KINDS: dict[str, Kind] = {
    "extra_forbidden": "unknown",
    "missing": "missing",
    "greater_than_equal": "range",
    "less_than_equal": "range",
    "less_than": "range",
    "multiple_of": "fives",
    "string_too_long": "too_long",
    "too_long": "too_many",
}
_LIMITS = ("ge", "le", "lt", "multiple_of", "max_length")


def write_plan(plan: Plan) -> bytes:
    """Write a plan as JSON that a person can read. Raises FileRefusedError when it could not be read back.

    A plan in which every note is as long as it may be is the one kind that is too large for a file.
    """
    written = plan.model_dump_json(indent=1).encode()
    if len(written) > LARGEST:
        raise FileRefusedError("too_big", limit=LARGEST // 1024)
    return written


def read_plan_file(content: bytes) -> Plan:
    """Read the plan in a file. Raises FileRefusedError, and NewerPlanError for a plan of a later version."""
    plain = plain_json(content)
    version = plain.get("version", 1) if isinstance(plain, dict) and "steps" in plain else None
    if type(version) is not int:
        raise FileRefusedError("not_plan")
    if version > VERSION:
        raise NewerPlanError(_outline(plain["steps"]), written=content)
    plan = _validated(upgraded(plain))
    _refuse_twins(plan)
    return plan


def _validated(plain: dict[str, Any]) -> Plan:
    try:
        # Strict JSON mode: a list is a tuple, but "12" is not 12 and 12.0 is not 12.
        return Plan.model_validate_json(json.dumps(plain))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
    context = first.get("ctx", {})
    limit = next((int(context[name]) for name in _LIMITS if name in context), 0)
    # Raised out here: the error of pydantic must not travel along, it may hold words of the plan.
    raise FileRefusedError(_KINDS.get(first["type"], "wrong"), field=where(first["loc"]), limit=limit)


def _refuse_twins(plan: Plan) -> None:
    for number, session in enumerate((plan, *plan.others)):
        path = ("others", number - 1) if number else ()
        seen: set[str] = set()
        for place, step in enumerate(session.steps):
            if step.id in seen:
                raise FileRefusedError("twice", field=where((*path, "steps", place, "id")))
            seen.add(step.id)


def _outline(steps: object) -> tuple[Outlined, ...]:
    """What every version wrote of a step, if it still does."""
    found = [one for one in steps if isinstance(one, dict)] if isinstance(steps, list) else []
    return tuple(
        Outlined(
            method=_text(one.get("method"), most=LONGEST_TITLE) or None,
            title=_text(one.get("title"), most=LONGEST_TITLE),
            minutes=minutes if type(minutes := one.get("minutes")) is int else None,
            note=_text(one.get("note")),
        )
        for one in found[:MOST_STEPS]
    )


def _text(value: object, *, most: int | None = None) -> str:
    return cleaned(value)[:most] if isinstance(value, str) else ""
