"""Similar: which methods are like a method, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolbox.library.library import Library
from toolbox.library.method import Method

Reason = Literal["phase", "mechanism", "form", "theme"]
# How much each likeness counts: what a method does in the meeting and why it works say more than its form.
PHASE, MECHANISM, FORM, THEME = 4, 3, 1, 1


@dataclass(frozen=True, slots=True)
class Likeness:
    """A method that is like another; `mechanism` names the one that they share, if that is the reason."""

    method: Method
    reason: Reason
    mechanism: str | None = None


def similar(library: Library, method: Method, *, count: int = 3) -> tuple[Likeness, ...]:
    """The methods most like one, the most alike first; ties in the order of their ids."""
    others = [one for one in library.methods.values() if one.id != method.id]
    scored = sorted(others, key=lambda one: (-_score(method, one), one.id))
    return tuple(_likeness(method, one) for one in scored[:count] if _score(method, one) > 0)


def _score(method: Method, other: Method) -> int:
    one, two = method.facts, other.facts
    return (
        PHASE * (one.phase == two.phase)
        + MECHANISM * len(_shared(one.mechanisms, two.mechanisms))
        + FORM * (one.form == two.form)
        + THEME * bool(one.themes != "all" and two.themes != "all" and _shared(one.themes, two.themes))
    )


def _shared(one: tuple[str, ...], two: tuple[str, ...]) -> list[str]:
    return [name for name in one if name in two]


def _likeness(method: Method, other: Method) -> Likeness:
    mechanisms = _shared(method.facts.mechanisms, other.facts.mechanisms)
    if method.facts.phase == other.facts.phase:
        return Likeness(other, "phase")
    if mechanisms:
        return Likeness(other, "mechanism", mechanisms[0])
    return Likeness(other, "form" if method.facts.form == other.facts.form else "theme")
