"""Remark: one rule that a plan breaks, or one question to its leader, with what would mend it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from toolbox.planning.arranging import ReplaceStep
from toolbox.planning.editing import Edit

# block: print only after the leader confirms · warn: a line beside the plan · question: only the leader knows
Level = Literal["block", "warn", "question"]
Operations = tuple[Edit | ReplaceStep, ...]


@dataclass(frozen=True, slots=True)
class Repair:
    """The operations, in their order, that take a remark away."""

    operations: Operations

    @property
    def instead(self) -> tuple[str, ...]:
        """The methods that come in the place of others."""
        return tuple(one.method for one in self.operations if isinstance(one, ReplaceStep))


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say about a plan.

    `case` names which part of the rule it is and chooses its words; `steps` are ids of the steps concerned.
    `places` fill the words: numbers as they are, and ids of methods, themes and values, said by their names.
    """

    rule: str
    case: str
    level: Level
    steps: tuple[str, ...]
    places: Mapping[str, str | int]
    repair: Repair | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells remarks about one plan apart: a rule makes each of its cases once at most."""
        return self.rule, self.case


def noticed(rule: str, case: str, level: Level, *, steps: Iterable[str] = (), **places: str | int) -> Remark:
    """Make a remark; what mends it is looked for later, because only the screen needs that."""
    return Remark(rule, case, level, tuple(steps), MappingProxyType(places))
