"""Course: tension rises (R03) to one peak (R04), then relief (R05); not too full (R10), not flat (R21)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.method_part import CALM, HEAVIEST, HEAVY, MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed

RISE = 2  # the largest step in intensity
MOST_HEAVIEST = 1
MOST_HEAVY = 2
HOUSES_OF_WORSHIP = frozenset({"mosque", "church"})
TRAINING_CASE = "disclosure-response"

HOUR, EVENING = 60, 120  # minutes of a meeting; a day has six hours
MOST_IN_AN_HOUR, MOST_IN_AN_EVENING, MOST_IN_A_DAY = 2, 3, 8
MINUTES_FOR_ONE_MORE = 48  # from three in two hours to eight in six
FROM_THREE = 90

SAME_ENERGY = 2  # how many calm or active parts may follow each other


def r03(outline: Outline) -> Iterator[Remark]:
    """Intensity rises by two at most from one method to the next.

    The case of a training, in `disclosure-response`, may be higher when it is announced. Whether it is, no
    fact tells, so it is left out. Of an own step in between no intensity is known.
    """
    jumps = _jumps(outline)
    if jumps:
        before, after = jumps[0]
        steps = [one.id for _, one in jumps]
        yield noticed("R03", "jump", "warn", steps=steps, before=before.method.id, method=after.method.id)


def mend_r03(mending: Mending) -> Iterator[Operations]:
    """Bring a part of middling intensity forward."""
    parts = mending.outline.parts
    for low, high in _jumps(mending.outline)[:1]:
        lowest, highest = high.facts.intensity - RISE, low.facts.intensity + RISE
        for part in parts:
            if lowest <= part.facts.intensity <= highest and part.start > high.start and not part.must_stay:
                yield mending.move(part.id, before=high.id)


def r04(outline: Outline) -> Iterator[Remark]:
    """One part of intensity 5 at most, two of 4 or 5; first 4 at most, in a house of worship rather 3."""
    heavy = outline.heavy
    heaviest = [part for part in heavy if part.facts.intensity >= HEAVIEST]
    meeting = outline.meeting
    if len(heaviest) > MOST_HEAVIEST:
        yield _peak("heaviest", heaviest[MOST_HEAVIEST:])
    if len(heavy) > MOST_HEAVY:
        yield _peak("heavy", sorted(heavy, key=lambda part: -part.facts.intensity)[MOST_HEAVY:])
    if meeting.is_first and heaviest:
        yield _peak("first", heaviest)
    elif meeting.is_first and heavy and meeting.setting in HOUSES_OF_WORSHIP:
        steps = [part.id for part in heavy]
        yield noticed("R04", "worship", "warn", steps=steps, method=heavy[0].method.id)


def mend_r04(mending: Mending) -> Iterator[Operations]:
    """Keep what is too heavy for another meeting, when there is other work left."""
    if any(part.id not in mending.steps for part in mending.outline.content):
        yield together(*(mending.drop(step) for step in mending.steps))


def r05(outline: Outline) -> Iterator[Remark]:
    """After a part of intensity 4 or 5 comes a pause or something light.

    Whether an own step brings relief, no fact tells. What is heavy and comes last, R06 tells.
    """
    tight = _without_relief(outline)
    if tight:
        heavy, following = tight[0]
        steps = [one.id for one, _ in tight]
        before, method = heavy.method.id, following.method.id
        yield noticed("R05", "relief", "block", steps=steps, before=before, method=method)


def mend_r05(mending: Mending) -> Iterator[Operations]:
    """Put a pause behind it."""
    following = [part.id for _, part in _without_relief(mending.outline)]
    yield together(*(mending.put_pause(before=step) for step in following))


def r10(outline: Outline) -> Iterator[Remark]:
    """Two parts with content in an hour, three in an evening, eight in a day.

    Below 90 minutes two, up to 120 three, then one more for each 48 minutes: our reading between the numbers.
    """
    parts, most = outline.content, _most_content(outline.plan.minutes)
    if len(parts) > most:
        steps = [part.id for part in parts]
        yield noticed("R10", "many", "warn", steps=steps, count=len(parts), most=most)


def mend_r10(mending: Mending) -> Iterator[Operations]:
    """Drop from the second part with content on."""
    surplus = len(mending.outline.content) - _most_content(mending.outline.plan.minutes)
    yield together(*(mending.drop(part.id) for part in mending.outline.droppable[:surplus]))


def r21(outline: Outline) -> Iterator[Remark]:
    """At most two calm or two active parts follow each other; closing and help card do not count.

    What comes after a meal, which evening is late and how energy runs to the end, no fact tells.
    """
    run = _same_energy(outline)
    if run:
        steps = [part.id for part in run]
        yield noticed("R21", run[0].facts.energy, "warn", steps=steps, method=run[SAME_ENERGY].method.id)


def mend_r21(mending: Mending) -> Iterator[Operations]:
    """Bring something of another energy, or the pause, between the second and the third."""
    third = mending.steps[SAME_ENERGY]
    pauses = [part.step.id for part in mending.outline.pauses if part.step.at is None]
    others = [
        part.id
        for part in mending.outline.parts
        if part.facts.energy != mending.case and part.is_content and part.step.at is None
    ]
    yield from (mending.move(step, before=third) for step in (*others, *pauses))


def _jumps(outline: Outline) -> list[tuple[MethodPart, MethodPart]]:
    return [
        (low, high)
        for low, high in pairwise(outline.parts)
        if high.facts.intensity - low.facts.intensity > RISE and high.method.id != TRAINING_CASE
    ]


def _peak(case: str, parts: list[MethodPart]) -> Remark:
    return noticed("R04", case, "block", steps=[part.id for part in parts], method=parts[0].method.id)


def _without_relief(outline: Outline) -> list[tuple[MethodPart, MethodPart]]:
    return [
        (part, following)
        for part, following in outline.neighbours()
        if part.facts.intensity >= HEAVY and following.facts.intensity > CALM
    ]


def _most_content(minutes: int) -> int:
    if minutes < FROM_THREE:
        return MOST_IN_AN_HOUR
    more = max(minutes - EVENING, 0) // MINUTES_FOR_ONE_MORE
    return min(MOST_IN_AN_EVENING + more, MOST_IN_A_DAY)


def _same_energy(outline: Outline) -> list[MethodPart]:
    """The first run of more than two calm or two active parts; a pause or an own step ends a run."""
    known = {part.id: part for part in outline.parts}
    run: list[MethodPart] = []
    for one in outline.sheet.parts:
        part = known.get(one.step.id)
        if part is None:
            run = []
        elif part.facts.phase != "closing":
            energy = part.facts.energy
            run = [] if energy == "steady" else [*(run if _goes_on(run, energy) else []), part]
        if len(run) > SAME_ENERGY:
            return run
    return []


def _goes_on(run: list[MethodPart], energy: str) -> bool:
    return bool(run) and run[-1].facts.energy == energy
