"""Safety: help numbers, and what to do when a meeting becomes tense; always one tap away."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from toolbox.languages.dates import day
from toolbox.library.safety import DisclosureStep, ReferralPoint
from toolbox.library.vocabulary import Sides
from toolbox.screens.parts.blocks import numbered
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the screen “Veilig en hulp”."""
    say, safety = visit.say.safety, visit.library.safety
    shown = [one for one in visit.library.referral if one.on_screen and one.audience == "everyone"]
    first = [one for one in shown if one.on_run_sheet]
    others = [one for one in shown if not one.on_run_sheet]
    parts = [
        {"kind": "calls", "heading": say.numbers, "calls": [call(visit, one) for one in first]},
        numbered(say.tense, [filled(visit, one) for one in safety.tense]),
        numbered(say.rules, [filled(visit, one) for one in safety.golden_rules]),
        {
            "kind": "steps",
            "heading": say.disclosure,
            "steps": [_disclosure(visit, one) for one in safety.disclosure],
            "sayLabel": say.say,
        },
        {"kind": "calls", "heading": say.more_numbers, "calls": [call(visit, one) for one in others]},
    ]
    return {
        "heading": say.heading,
        "lead": say.lead,
        "back": None,
        "meta": [],
        "parts": parts,
        "add": None,
        "plan": None,
    }


def call(visit: Visit, point: ReferralPoint, *, today: date | None = None) -> dict[str, Any]:
    """One organisation, with its number and how old the check of that number is."""
    say = visit.say.safety
    old = point.is_old(on=today or datetime.now(UTC).date())
    seen = say.seen_on.format(date=day(point.seen_on, code=visit.code))
    source = f"{say.source}: {point.source}. {seen}."
    return {
        "name": point.name,
        "for": visit.words(visit.library.say(point.purpose, visit.code)),
        "number": point.number,
        "href": f"https://{point.site}" if point.site else None,
        "site": point.site,
        "hours": visit.words(visit.library.say(point.hours, visit.code)) if point.hours else None,
        "source": f"{source} {say.old}" if old else source,
    }


def _disclosure(visit: Visit, step: DisclosureStep) -> dict[str, Any]:
    avoid = f" {visit.say.safety.avoid} {filled(visit, step.do_not)}" if step.do_not else ""
    text = f"{filled(visit, step.label)}. {filled(visit, step.do)}{avoid}".replace("?.", "?")
    return {"minutes": None, "text": text, "say": [filled(visit, step.say)] if step.say else []}


def filled(visit: Visit, sides: Sides) -> str:
    """A safety text with the help numbers in it; numbers stand in one file only."""
    numbers = {
        "emergency": "police-emergency",
        "veilig_thuis": "veilig-thuis",
        "suicide_prevention": "suicide-prevention-113",
    }
    known = {point.id: point.number or point.name for point in visit.library.referral}
    text = visit.library.say(sides, visit.code).text
    for place, name in numbers.items():
        text = text.replace("{" + place + "}", known.get(name, name))
    return text
