"""Safety: help numbers and what to do when a meeting becomes tense."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from toolbox.languages.wording import Words
from toolbox.library.vocabulary import Id, Sides, Term
from toolbox.values import Content

HALF_A_YEAR = 183  # days


class ReferralPoint(Content):
    """An organisation that helps. `OK` are numbers seen on its own page or one of the government."""

    id: Id
    name: Words
    purpose: Annotated[Sides, Field(alias="for")]
    number: str | None = None
    site: str | None = None
    hours: Sides | None = None
    source: Words
    seen_on: date
    status: Literal["OK", "OK2", "CHECK"]
    audience: Literal["everyone", "professionals"]
    on_run_sheet: bool = False
    line: Sides | None = None

    def is_old(self, *, on: date) -> bool:
        """Say whether the source was looked at more than half a year before a day."""
        return (on - self.seen_on).days > HALF_A_YEAR

    @property
    def on_screen(self) -> bool:
        """OK and OK2 may stand on a screen; CHECK nowhere."""
        return self.status in {"OK", "OK2"}

    @property
    def on_paper(self) -> bool:
        """Only what was seen at the source itself may be printed."""
        return self.status == "OK" and self.on_run_sheet and self.number is not None


class SafetyBlock(Content):
    """What to arrange and say, from before a meeting until after it."""

    before: tuple[Sides, ...]
    start: tuple[Sides, ...]
    during: tuple[Sides, ...]
    end: tuple[Sides, ...]
    after: tuple[Sides, ...]


class DisclosureStep(Term):
    """One step when somebody tells about violence."""

    do: Sides
    say: Sides | None = None
    do_not: Sides | None = None


class Safety(Content):
    """All fixed safety texts."""

    tense: tuple[Sides, ...]
    golden_rules: tuple[Sides, ...]
    block: SafetyBlock
    disclosure: tuple[DisclosureStep, ...]
