"""Review: whether a speaker looked at a translation, and whether the Dutch has changed since."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import StringConstraints

from toolbox.values import Content

Status = Literal["reviewed", "outdated", "not-reviewed"]
Mark = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{12}$")]

_WORST_FIRST: tuple[Status, ...] = ("not-reviewed", "outdated", "reviewed")


def mark_of(text: str) -> str:
    """A short mark by which a text is known again; the text itself cannot be read from it."""
    return sha256(text.encode()).hexdigest()[:12]


class Review(Content):
    """A speaker looked at a text: the marks of the Dutch and of the translation on that day."""

    source: Mark
    translation: Mark
    on: date

    def status(self, *, dutch: str, translation: str) -> Status:
        """Say what the review is worth now: other Dutch makes it outdated, other words undo it."""
        if self.translation != mark_of(translation):
            return "not-reviewed"
        return "reviewed" if self.source == mark_of(dutch) else "outdated"


def worst(statuses: Iterable[Status]) -> Status:
    """The status of texts together is that of the worst of them; none is as good as reviewed."""
    found = set(statuses)
    return next((status for status in _WORST_FIRST if status in found), "reviewed")
