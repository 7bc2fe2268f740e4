"""Adapting: what changes when other people come, another leads, or not everyone reads; looked at first."""

from __future__ import annotations

from typing import Any

from toolbox.languages.wording import Plural
from toolbox.planning.adapting import Adapted, AdaptMeeting, Misfit, adapted
from toolbox.planning.groups import portions, small_groups
from toolbox.planning.run_sheet import RunSheet
from toolbox.screens.parts.reality import PEOPLE
from toolbox.screens.receiving import step_title, title
from toolbox.screens.visit import Visit

COUNTED = {"many": "many", "few": "few", "leaders": "two_leaders"}
NOTHING_YET = "0" * 16  # an operation that is only looked at

Facts = dict[str, int | bool]


def adapting(visit: Visit, sheet: RunSheet) -> dict[str, Any] | None:
    """What may turn out otherwise, and what the one that is looked at would change."""
    if not sheet.parts:
        return None
    say, now = visit.say.adapting, visit.plan.meeting
    ways = {f"people {count}": (str(count), {"people": count}) for count in PEOPLE if count != now.people}
    others: dict[str, tuple[str, Facts]] = {}
    if now.leaders > 1:
        others["leaders 1"] = (say.leader_away, {"leaders": 1})
    if now.reading:
        others["reading"] = (say.no_reading, {"reading": False})
    looked = {**ways, **others}.get(visit.previewed)
    return {
        "label": say.people,
        "people": [_way(visit, name, label) for name, (label, _) in ways.items()],
        "others": [_way(visit, name, label) for name, (label, _) in others.items()],
        "seen": _seen(visit, dict(looked[1])) if looked else None,
    }


def _way(visit: Visit, name: str, label: str) -> dict[str, Any]:
    on = visit.previewed == name
    return {"label": label, "on": on, "wish": {"look": "" if on else name}}


def _seen(visit: Visit, facts: Facts) -> dict[str, Any]:
    say, plan, library = visit.say.adapting, visit.plan, visit.library
    told = AdaptMeeting.model_validate({"do": "adapt-meeting", "id": NOTHING_YET, **facts}).told(
        plan, library
    )
    found = adapted(plan, told, library)
    swaps = [{"step": one.step.id, "method": one.instead} for one in found.misfits if one.instead]
    wanted = {"do": "adapt-meeting", **facts}
    return {
        "label": say.changes,
        "changes": _changes(visit, found) or [say.nothing],
        "misfitsLabel": say.misfits,
        "misfits": [_misfit(visit, one, wanted) for one in found.misfits],
        "do": {"label": say.do, "operation": wanted},
        "all": {"label": say.do_all, "operation": {**wanted, "swaps": swaps}} if swaps else None,
        "cancel": {"label": say.cancel, "wish": {"look": ""}},
    }


def _changes(visit: Visit, found: Adapted) -> list[str]:
    say, before, now = visit.say.adapting, visit.plan.meeting, found.plan.meeting
    lines = [say.count.format(before=before.people, now=now.people)] if before.people != now.people else []
    if found.circles > 1:
        lines.append(say.circles.of(found.circles, code=visit.code))
    if found.leaders > now.leaders:
        lines.append(say.leaders.format(needed=found.leaders, now=now.leaders))
    lines.extend(_groups(visit, before.people, now.people))
    lines.extend(
        say.grown.format(title=step_title(visit, one.step), before=one.step.minutes, now=one.minutes)
        for one in found.grown
    )
    lines.extend(_things(visit, before.people, now.people))
    over = visit.say.reality.still_over.of(found.over, code=visit.code)
    return [*lines, over] if found.over else lines


def _groups(visit: Visit, before: int, now: int) -> list[str]:
    known = (visit.library.methods.get(step.method or "") for step in visit.plan.steps)
    has_groups = any(one is not None and one.facts.form == "small-groups" for one in known)
    first, then = small_groups(before), small_groups(now)
    return [visit.say.adapting.groups.format(before=first, now=then)] if has_groups and first != then else []


def _things(visit: Visit, before: int, now: int) -> list[str]:
    """The copies and other things that every person or every small group needs."""
    lines: dict[str, str] = {}
    for step in visit.plan.steps:
        method = visit.library.methods.get(step.method or "")
        if method is None:
            continue
        for thing, material in zip(method.words_in(visit.code).things, method.facts.materials, strict=True):
            first, then = (material.count * portions(people)[material.per] for people in (before, now))
            if first != then:
                line = visit.say.adapting.things.format(title=thing.name, before=first, now=then)
                lines[thing.name] = line
    return list(lines.values())


def _misfit(visit: Visit, misfit: Misfit, wanted: dict[str, Any]) -> dict[str, Any]:
    """Why a step does not fit, and a button that tells the new facts and swaps it, as one step for undo."""
    say = visit.say.adapting
    swap = {"step": misfit.step.id, "method": misfit.instead}
    return {
        "id": misfit.step.id,
        "text": _reason(visit, misfit),
        "instead": {
            "label": say.instead.format(title=title(visit, misfit.instead)),
            "operation": {**wanted, "swaps": [swap]},
        }
        if misfit.instead
        else None,
        "none": say.no_other,
    }


def _reason(visit: Visit, misfit: Misfit) -> str:
    say, name = visit.say.adapting, step_title(visit, misfit.step)
    if misfit.reason not in COUNTED:
        return say.wordy.format(title=name)
    counted: Plural = getattr(say, COUNTED[misfit.reason])
    return counted.of(misfit.limit, code=visit.code, title=name)
