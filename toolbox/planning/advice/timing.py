"""Timing: a break in time (R08), and time that stays free (R09)."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import partial

from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.method_part import FIVE, TEA, MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed
from toolbox.planning.run_sheet import Part

STRETCH = 75  # minutes without a break; our choice, as the 90
STRETCH_WITH_TEA = 90  # when it begins with tea and has movement
SHORTEST_BREAK, LONGEST_BREAK = 10, 20
SHORTEST_MEAL, LONGEST_MEAL = 30, 60
LONG_MEETING = 240  # from here on a break may be a meal
FREE = 10  # one part in so many stays free

Stretch = tuple[Part, ...]


def r08(outline: Outline) -> Iterator[Remark]:
    """Nobody sits longer than 75 minutes without a break, and a break takes 10 to 20 minutes.

    An own step of ten minutes with a fixed time, as a prayer, is a break too. What other own steps are, and
    when a prayer is, no plan tells.
    """
    long = [stretch for stretch in _stretches(outline) if _is_too_long(stretch)]
    if long:
        minutes = max(_minutes(stretch) for stretch in long)
        steps = [part.step.id for stretch in long for part in stretch]
        yield noticed("R08", "long", "warn", steps=steps, minutes=minutes)
    pauses = _pauses(outline)
    short = [part.step for part in pauses if part.step.minutes < SHORTEST_BREAK]
    if short:
        yield noticed(
            "R08", "short-break", "warn", steps=[step.id for step in short], minutes=short[0].minutes
        )
    wide = [part.step for part in pauses if _is_wide(part, outline)]
    if wide:
        yield noticed("R08", "long-break", "warn", steps=[step.id for step in wide], minutes=wide[0].minutes)


def mend_r08(mending: Mending) -> Iterator[Operations]:
    """Put breaks where they part the time best, or give a break its minutes."""
    if mending.case == "long":
        long = [stretch for stretch in _stretches(mending.outline) if _is_too_long(stretch)]
        places = dict.fromkeys(place for stretch in long for place in _places(stretch))
        if _flows(mending.outline) or not any(_stays_too_long(stretch, places) for stretch in long):
            yield together(*(mending.put_pause(before=step) for step in places))
        return
    minutes = SHORTEST_BREAK if mending.case == "short-break" else LONGEST_BREAK
    steps = [part.step for part in mending.outline.sheet.parts if part.step.id in mending.steps]
    yield together(*(mending.make_last(step, minutes=minutes) for step in steps))


def r09(outline: Outline) -> Iterator[Remark]:
    """One tenth of the minutes, rounded up to five, stays free; waiting for a fixed time is free too."""
    over, free, needed = outline.sheet.over, _free(outline), _must_stay_free(outline)
    if over:
        yield noticed("R09", "over", "warn", minutes=over, needed=needed)
    elif free < needed:
        yield noticed("R09", "short", "warn", minutes=free, needed=needed)


def mend_r09(mending: Mending) -> Iterator[Operations]:
    """Make parts shorter, never below their least minutes; else drop the second part with content first.

    What cannot win enough is not proposed: to weigh a proposal takes time. Waiting for a fixed time may give
    more than we count, so near a fixed time all is proposed.
    """
    outline = mending.outline
    lacking = _must_stay_free(outline) - _free(outline) + outline.sheet.over
    parts = [part for part in outline.parts if not part.must_stay]
    spare = {part.id: max(0, part.step.minutes - outline.least_minutes(part)) for part in parts}
    most, flows = sum(spare.values()), _flows(outline)
    if flows or most >= lacking:
        yield _shorten(parts, lacking, mending)
    for dropped in outline.droppable:
        if flows or most - spare[dropped.id] + mending.minutes_won(dropped.id) >= lacking:
            rest = [part for part in parts if part.id != dropped.id]
            shorter = _shorten(rest, lacking - dropped.step.minutes, mending)
            yield together(mending.drop(dropped.id), shorter)


def _pauses(outline: Outline) -> list[Part]:
    """The pauses whose length is free: one with a fixed time is set by a prayer or a kitchen."""
    return [part for part in outline.pauses if part.step.at is None]


def _is_wide(part: Part, outline: Outline) -> bool:
    minutes = part.step.minutes
    is_meal = outline.plan.minutes >= LONG_MEETING and SHORTEST_MEAL <= minutes <= LONGEST_MEAL
    return minutes > LONGEST_BREAK and not is_meal


def _stretches(outline: Outline) -> Iterator[Stretch]:
    """Cut the meeting at its breaks, and where people wait as long as a break."""
    run: list[Part] = []
    for part in outline.sheet.parts:
        is_break = _is_break(part)
        if run and (is_break or part.waits >= SHORTEST_BREAK):
            yield tuple(run)
            run = []
        if not is_break:
            run.append(part)
    if run:
        yield tuple(run)


def _is_break(part: Part) -> bool:
    step = part.step
    if step.method is not None:
        return False
    return not step.title or (step.at is not None and step.minutes >= SHORTEST_BREAK)


def _minutes(stretch: Stretch) -> int:
    return stretch[-1].end - stretch[0].start


def _is_too_long(stretch: Stretch) -> bool:
    minutes, first = _minutes(stretch), stretch[0].step
    has_tea = first.method == TEA and first.minutes >= SHORTEST_BREAK
    moves = any(part.method is not None and part.method.facts.form == "movement" for part in stretch)
    return minutes > (STRETCH_WITH_TEA if has_tea and moves else STRETCH)


def _places(stretch: Stretch) -> Iterator[str]:
    """Before which steps breaks part a long stretch most evenly."""
    pieces, begin = -(-_minutes(stretch) // STRETCH), stretch[0].start
    for number in range(1, pieces):
        wanted = begin + number * _minutes(stretch) / pieces
        yield min(stretch[1:] or stretch, key=partial(_distance, wanted)).step.id


def _stays_too_long(stretch: Stretch, places: Container[str]) -> bool:
    """Say whether people still sit too long between breaks at some places."""
    pieces: list[list[Part]] = [[]]
    for part in stretch:
        if part.step.id in places:
            pieces.append([])
        pieces[-1].append(part)
    return any(piece and _is_too_long(tuple(piece)) for piece in pieces)


def _flows(outline: Outline) -> bool:
    """Say whether parts flow round a fixed time: then a change gives more, or less, than we count."""
    return any(step.at is not None for step in outline.plan.steps)


def _distance(wanted: float, part: Part) -> float:
    return abs(part.start - wanted)


def _must_stay_free(outline: Outline) -> int:
    return FIVE * -(-outline.plan.minutes // (FREE * FIVE))


def _free(outline: Outline) -> int:
    return outline.sheet.extra + sum(part.waits for part in outline.sheet.parts)


def _shorten(parts: list[MethodPart], lacking: int, mending: Mending) -> Operations:
    """Take five minutes at a time from the part with most to spare; content first."""
    minutes = {part.id: part.step.minutes for part in parts}
    least = {part.id: mending.outline.least_minutes(part) for part in parts}
    for group in (
        [part for part in parts if part.is_content],
        [part for part in parts if not part.is_content],
    ):
        while lacking > 0 and group:
            spare = {part.id: minutes[part.id] - least[part.id] for part in group}
            widest = max(spare, key=lambda step: spare[step])
            if spare[widest] < FIVE:
                break
            minutes[widest] -= FIVE
            lacking -= FIVE
    return together(*(mending.make_last(part.step, minutes=minutes[part.id]) for part in parts))
