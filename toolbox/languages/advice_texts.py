"""Advice texts: what a careful colleague says about a plan, rule by rule."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, Field

from toolbox.languages.wording import Labels, Words
from toolbox.values import Content


class RuleTexts(Content):
    """The words of a rule: why, and the button that mends it, for each of its cases; and where it comes from.

    A case without a button is one that only the leader can mend.
    """

    name: Words
    reason: Labels
    repair: Labels = Field(default_factory=lambda: MappingProxyType({}))
    source: Words


class TickTexts(Content):
    """What stands at a tick when its rules are kept, and when one is broken."""

    kept: Words
    broken: Words


Rules = Annotated[Mapping[str, RuleTexts], AfterValidator(lambda rules: MappingProxyType(dict(rules)))]
Ticks = Annotated[Mapping[str, TickTexts], AfterValidator(lambda ticks: MappingProxyType(dict(ticks)))]


class AdviceTexts(Content):
    """All words of advice: the four ticks by their names, and the rules by their ids.

    A goal with one of `activities` and none of `results` names only what is done in the meeting; both are
    lists of beginnings of words, with commas.
    """

    ticks: Ticks
    activities: Words
    results: Words
    rules: Rules
