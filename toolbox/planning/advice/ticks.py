"""Ticks: four plain sentences on top of a plan, each kept or broken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from toolbox.planning.advice.remark import Remark

TickName = Literal["agreements", "course", "time", "help"]

# agreements first · first calm, then tense · a break and extra time · where help is, and a calm end
RULES_OF: Mapping[TickName, frozenset[str]] = MappingProxyType(
    {
        "agreements": frozenset({"R01", "R02"}),
        "course": frozenset({"R03", "R04", "R05"}),
        "time": frozenset({"R08", "R09"}),
        "help": frozenset({"R06", "R07"}),
    }
)


@dataclass(frozen=True, slots=True)
class Tick:
    """One of the four, by its name in the texts."""

    name: TickName
    kept: bool


def ticks(remarks: Iterable[Remark]) -> tuple[Tick, ...]:
    """The four ticks in their order; a question breaks none."""
    broken = {remark.rule for remark in remarks if remark.level != "question"}
    return tuple(Tick(name, not rules & broken) for name, rules in RULES_OF.items())
