"""Calls: an organisation that helps, with its number and how old the check of that number is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from toolbox.languages.dates import day
from toolbox.languages.phrase import Phrase
from toolbox.library.safety import ReferralPoint
from toolbox.screens.parts.reporting import report
from toolbox.screens.visit import Visit


def call(visit: Visit, point: ReferralPoint, *, today: date | None = None) -> dict[str, Any]:
    """One organisation; a source that was looked at more than half a year ago says so."""
    say = visit.say.safety
    old = point.is_old(on=today or datetime.now(UTC).date())
    seen = say.seen_on.format(date=day(point.seen_on, code=visit.code))
    # Isolated, so that Latin names and digits keep their order in a right-to-left line.
    source = f"{say.source}: \u2068{point.source}\u2069. {seen}."
    return {
        "name": visit.words(Phrase(point.name, visit.library.language("nl"))),
        "for": visit.term(point.purpose),
        "number": point.number,
        "href": f"https://{point.site}" if point.site else None,
        "site": point.site,
        "hours": visit.term(point.hours) if point.hours else None,
        "source": f"{source} {say.old}" if old else source,
        "report": report(visit, f"referral/{point.id}"),
    }
