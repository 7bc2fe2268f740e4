"""Closing: a soft end (R06), aftercare (R07), and no heavy theme without help (R26)."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.planning.advice.mending import Mending
from toolbox.planning.advice.method_part import CALM, CONTENT_PHASES, HELP_CARD, MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed

SOFT_END = 10  # minutes
SHORT_ROUND = "one-word-round"
OPEN_QUARTER = "open-quarter"
FOLLOW_UP = "follow-up-call"
TELLS_WHERE_HELP_IS = (HELP_CARD, "disclosure-response")
LANDING = frozenset({"deciding", "closing", "evaluation"})


def r06(outline: Outline) -> Iterator[Remark]:
    """The last method is a round in which every voice is heard; the last ten minutes are light.

    They open nothing new either. Own steps behind the round are left out: the host may end with thanks or a
    prayer.
    """
    parts = outline.parts
    if not parts or not parts[-1].is_closing_round:
        yield noticed("R06", "round", "block", steps=[part.id for part in parts[-1:]])
    soft = parts[-1].end - SOFT_END if parts else 0
    tense = [part for part in parts if part.end > soft and part.facts.intensity > CALM]
    fresh = [part for part in parts if part.start >= soft and _opens(part)]
    if tense:
        yield noticed("R06", "tense", "block", steps=[part.id for part in tense], method=tense[-1].method.id)
    elif fresh:
        yield noticed("R06", "new", "block", steps=[part.id for part in fresh], method=fresh[-1].method.id)


def mend_r06(mending: Mending) -> Iterator[Operations]:
    """End with a round; put something light between what is tense and the round."""
    parts, end = mending.outline.parts, mending.outline.end
    if mending.case == "round":
        yield from (mending.move(part.id, before=end) for part in parts if part.is_closing_round)
        yield mending.put(SHORT_ROUND, before=end)
        return
    landing = [part for part in parts if _is_landing(part)]
    yield from (
        mending.move(part.id, before=mending.outline.before_closing) for part in reversed(landing[:-1])
    )
    if HELP_CARD not in mending.outline.methods:
        yield mending.put(HELP_CARD, before=mending.outline.before_closing)
    if mending.case == "new" and landing:
        yield from (mending.move(step, before=landing[0].id) for step in mending.steps)
    last = parts[-1]
    if last.is_closing_round and last.facts.minutes.max >= SOFT_END:
        yield mending.make_last(last.step, minutes=SOFT_END)


def r07(outline: Outline) -> Iterator[Remark]:
    """Everyone hears where help is, leaders stay a quarter of an hour, and after a heavy meeting they call.

    The open quarter may be done with another than the second leader; who that is, no plan tells.
    """
    methods = outline.methods
    if methods.isdisjoint(TELLS_WHERE_HELP_IS):
        yield noticed("R07", "card", "block", method=HELP_CARD)
    if OPEN_QUARTER not in methods:
        yield noticed("R07", "quarter", "block", method=OPEN_QUARTER)
    heavy = outline.heavy
    if heavy and FOLLOW_UP not in methods:
        steps = [part.id for part in heavy]
        yield noticed("R07", "call", "block", steps=steps, before=heavy[0].method.id, method=FOLLOW_UP)


def mend_r07(mending: Mending) -> Iterator[Operations]:
    """Add what is missing: the card just before the closing round, the rest after the meeting."""
    if mending.case == "card":
        yield mending.put(HELP_CARD, before=mending.outline.before_closing)
    else:
        yield mending.add(OPEN_QUARTER if mending.case == "quarter" else FOLLOW_UP)


def r26(outline: Outline) -> Iterator[Remark]:
    """Raised and high sensitivity ask for the help card; high is not for a first meeting.

    The safety block stands on paper, not in a plan; discreet mode is no part of a plan either.
    """
    meeting = outline.meeting
    careful = [name for name in meeting.themes if outline.is_careful(name)]
    high = [name for name in careful if outline.sensitivity(name) == "high"]
    if careful and HELP_CARD not in outline.methods:
        yield noticed("R26", "card", "block", theme=careful[0], method=HELP_CARD)
    if high and meeting.is_first:
        yield noticed("R26", "first", "block", theme=high[0])


def mend_r26(mending: Mending) -> Iterator[Operations]:
    """Add the help card; another theme or a later meeting is the leader's own choice."""
    if mending.case == "card":
        yield mending.put(HELP_CARD, before=mending.outline.before_closing)


def _opens(part: MethodPart) -> bool:
    return part.is_content and part.facts.phase in CONTENT_PHASES - {"resistance"}


def _is_landing(part: MethodPart) -> bool:
    light = part.facts.intensity <= CALM and part.step.at is None
    return light and part.facts.phase in LANDING
