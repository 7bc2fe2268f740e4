"""Shapes: in which order the parts of a meeting come, for every length."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, product

from toolbox.planning.proposing.slots import (
    AGREE,
    ARRIVE,
    CLOSE,
    DECIDE,
    DEEPEN,
    EXPLORE,
    HELP,
    LOOK_BACK,
    LOOSEN,
    MEET,
    PAUSE,
    RESPOND,
    SHARE,
    SHORTEST_TALK,
    TALK,
    Slot,
)
from toolbox.planning.proposing.wishes import NO_INTERPRETER, ROUND, Limits, Wishes, fives_up

Slots = tuple[Slot, ...]
LUCK = 1.8  # how much a lot counts beside what a shape is worth
HURRIED, SLOW = 20, 40  # minutes for one part about the theme
LEAST_TALK = 1 / 3  # of the busy minutes; with less, the meeting is all opening and closing
THIN = 24  # what it costs to fall short of that: more than a lucky draw can win back
FIRST_TALK = 0.8  # how long the first talk is beside the others
USUAL_TALK = 0.6  # the part of a method in which people talk
BETWEEN_TALKS = 10  # minutes by which a break between two talks may come less in the middle
LUNCH, PRAYER = 30, 15
LUNCH_FROM = 5 * 60
LOOK_BACK_FROM = 3 * 60
ROOMY = 0.87  # how full a stretch may be, so that methods can grow
BARE: tuple[Slots, ...] = ((AGREE, MEET, HELP, CLOSE), (AGREE, HELP, CLOSE))


@dataclass(frozen=True, slots=True)
class Shape:
    """Slots in their order, and what this order is worth: more of a good evening, nothing hurried."""

    slots: Slots
    worth: float


@dataclass(frozen=True, slots=True)
class _Outline:
    """Which parts a shape has beside those that every meeting has, and how long each talk may be."""

    arrive: int
    loosen: int
    decide: int
    look_back: int
    talks: int
    pauses: Slots
    lacking: int  # breaks that the full time would need

    @property
    def opening(self) -> Slots:
        return (*(ARRIVE,) * self.arrive, AGREE, MEET, *(LOOSEN,) * self.loosen)

    @property
    def closing(self) -> Slots:
        return (*(DECIDE,) * self.decide, *(LOOK_BACK,) * self.look_back, HELP, CLOSE)

    @property
    def working(self) -> int:
        return 1 + self.loosen + self.talks + self.decide + self.look_back

    def minutes(self, limits: Limits, longer: float) -> float:
        """How long each talk may be; with fewer breaks, more time stays free."""
        breaks = sum(slot.minutes for slot in self.pauses)
        busy = min(limits.busy, (len(self.pauses) + 1) * limits.stretch + breaks)
        fixed = sum(fives_up(slot.minutes * longer) for slot in (*self.opening, *self.closing))
        return (busy - breaks - fixed) / self.talks / longer

    def worth(self, minutes: float, busy: int) -> float:
        """The first talk matters most; from the third on, a part more is no longer much better."""
        talks = 3 + 2.5 * min(1, self.talks - 1) + max(0, self.talks - 2)
        hurried, slow = max(0.0, HURRIED - minutes), max(0.0, minutes - SLOW)
        parts = 2 * self.arrive + 0.5 * self.loosen + 1.5 * self.decide + self.look_back + talks
        thin = max(0.0, LEAST_TALK - minutes * self.talks / busy)
        return parts - 3 * self.lacking - 0.3 * hurried - 0.1 * slow - THIN * thin

    def lot(self, wishes: Wishes) -> float:
        """Other answers give other evenings, the same answers the same."""
        return LUCK * wishes.lot(f"{self.arrive}{self.loosen}{self.decide}{self.talks}{self.lacking}")


def shapes(wishes: Wishes) -> Iterator[Shape]:
    """The shapes that fit these minutes, the richest first."""
    if "bare" in wishes.eased:
        yield from (Shape(slots, 0) for slots in BARE)
        return
    limits = wishes.limits
    longer = 1 + USUAL_TALK * (wishes.meeting.interpreter / NO_INTERPRETER - 1)
    found = [
        (outline.worth(minutes, limits.busy), minutes, outline)
        for outline in _outlines(wishes, limits)
        if (minutes := outline.minutes(limits, longer)) >= SHORTEST_TALK
    ]
    found.sort(key=lambda one: -one[0] - one[2].lot(wishes))
    for worth, minutes, outline in found:
        yield Shape(_with_pauses(outline, _talks(outline.talks, minutes, wishes)), worth)


def _outlines(wishes: Wishes, limits: Limits) -> Iterator[_Outline]:
    pauses = _pauses(wishes, limits)
    look_backs = (1, 0) if wishes.minutes >= LOOK_BACK_FROM else (0,)
    talks_options, lacking_options = range(1, limits.content + 1), range(min(2, len(pauses) + 1))
    for arrive, loosen, decide, look_back, talks, lacking in product(
        (1, 0), (1, 0), (1, 0), look_backs, talks_options, lacking_options
    ):
        outline = _Outline(arrive, loosen, decide, look_back, talks, pauses[lacking:], lacking)
        if outline.working <= limits.working and len(outline.pauses) <= talks + decide:
            yield outline


def _talks(count: int, minutes: float, wishes: Wishes) -> Slots:
    """Where the theme is met, the deeper the longer; without a method for the place, people share instead."""
    if "sharing-only" in wishes.eased:
        talks: Slots = (SHARE, *(RESPOND,) * (count - 1))
    else:
        talks = (TALK,) if count == 1 else (EXPLORE, *(DEEPEN,) * (count - 1))
    first = minutes if count == 1 else max(SHORTEST_TALK, minutes * FIRST_TALK)
    others = (minutes * count - first) / max(1, count - 1)
    return (_lasting(talks[0], first), *(_lasting(slot, others) for slot in talks[1:]))


def _lasting(slot: Slot, minutes: float) -> Slot:
    return replace(slot, minutes=int(minutes // ROUND) * ROUND)


def _pauses(wishes: Wishes, limits: Limits) -> Slots:
    """As many breaks as keep every stretch short enough, with room to grow; lunch on a long day."""
    count = 0
    while (limits.busy - count * PAUSE.minutes) / (count + 1) > limits.stretch * ROOMY ** bool(count):
        count += 1
    minutes = PRAYER if wishes.meeting.setting == "mosque" else PAUSE.minutes
    pauses = [replace(PAUSE, minutes=minutes)] * count
    if wishes.minutes >= LUNCH_FROM:
        pauses[count // 2] = replace(PAUSE, minutes=LUNCH)
    return tuple(pauses)


def _with_pauses(outline: _Outline, talks: Slots) -> Slots:
    """Put each break before or after a talk, best between two, so that the stretches come out alike.

    Just before the help card it would only keep people waiting for the end.
    """
    opening, closing, pauses = outline.opening, outline.closing, outline.pauses
    slots = (*opening, *talks, *closing)
    passed = (0, *accumulate(slot.minutes for slot in slots))
    first, end = len(opening), len(opening) + len(talks)
    last = end if outline.decide else end - 1
    before: dict[int, Slot] = {}
    for number, pause in enumerate(pauses, start=1):
        ideal = passed[-1] * number / (len(pauses) + 1)
        off = {
            place: abs(passed[place] - ideal) - BETWEEN_TALKS * (first < place < end)
            for place in range(first, last + 1)
            if place not in before
        }
        before[min(off, key=lambda place: off[place])] = pause
    return tuple(
        part
        for place, slot in enumerate(slots)
        for part in ((before[place], slot) if place in before else (slot,))
    )
