"""Meetings: what a meeting is for (R29), and what a series of them asks (R32, R33)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed
from toolbox.planning.series import RISE, earlier, peak, used_elsewhere


def r29(outline: Outline) -> Iterator[Remark]:
    """A goal says what people do or know afterwards, and not only what is done in the meeting.

    It is read by the words that our texts list, in every language: the leader may write in another one than
    the page is in. A goal without any of these words is left alone.
    """
    goal = outline.plan.goal.casefold()
    texts = [one.advice for one in outline.library.texts.values()] if goal else []
    names_activity = any(_names(goal, one.activities) for one in texts)
    if names_activity and not any(_names(goal, one.results) for one in texts):
        yield noticed("R29", "activity", "warn")


def r32(outline: Outline) -> Iterator[Remark]:
    """A group does a method once in a series, unless the leader wants it twice; rituals may return."""
    if not outline.plan.is_series:
        return
    used = used_elsewhere(outline.plan, outline.library)
    twice = [part for part in outline.parts if part.method.id in used]
    if twice:
        first = twice[0].method.id
        number = _first_other(outline, first)
        yield noticed("R32", "twice", "warn", steps=[part.id for part in twice], method=first, number=number)


def r33(outline: Outline) -> Iterator[Remark]:
    """From one meeting to the next the highest intensity rises by one at most; the number is ours."""
    before = peak(earlier(outline.plan), outline.library)
    high = [part for part in outline.parts if part.facts.intensity > before + RISE] if before else []
    if high:
        yield noticed("R33", "steep", "warn", steps=[part.id for part in high], method=high[0].method.id)


def mend_r33(mending: Mending) -> Iterator[Operations]:
    """Keep it for another meeting, when there is other work left."""
    if any(part.id not in mending.steps for part in mending.outline.content):
        yield together(*(mending.drop(step) for step in mending.steps))


def _names(goal: str, words: str) -> bool:
    """Say whether one of the words, or a word that begins with it, stands in a goal."""
    return any(re.search(rf"\b{re.escape(word.strip())}", goal) for word in words.casefold().split(","))


def _first_other(outline: Outline, method: str) -> int:
    """The number of the first other meeting that has a method."""
    plan = outline.plan
    return next(
        place + 1
        for place, session in enumerate(plan.sessions)
        if place != plan.place and session.has(method)
    )
