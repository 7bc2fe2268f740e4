"""Adapting texts: the words of a meeting that turns out otherwise, and of the same plan for another group."""

from __future__ import annotations

from toolbox.languages.wording import Plural, Words
from toolbox.values import Content


class AdaptingTexts(Content):
    """Words of more or fewer people, a leader who stays away, people who do not read."""

    people: Words
    leader_away: Words
    no_reading: Words
    changes: Words
    count: Words
    circles: Plural
    groups: Words
    leaders: Words
    grown: Words
    things: Words
    nothing: Words
    misfits: Words
    many: Plural
    few: Plural
    two_leaders: Plural
    wordy: Words
    instead: Words
    no_other: Words
    do: Words
    do_all: Words
    cancel: Words


class CopyingTexts(Content):
    """Words of using a plan for another group."""

    open: Words
    lead: Words
    do: Words
    done: Words
