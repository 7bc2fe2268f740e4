"""Reporting: tell the operator of a wrong number or sentence, with its id filled in and nothing else."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from toolbox.screens.visit import Visit


def report(visit: Visit, name: str) -> dict[str, Any] | None:
    """A link to mail the operator; none when the operator chose no address."""
    address = visit.desk.report_to
    if not address:
        return None
    say = visit.say.edge
    subject = quote(say.report_subject.format(id=name))
    return {"label": say.report, "href": f"mailto:{address}?subject={subject}"}
