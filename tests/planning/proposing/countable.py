"""The countable composition rules, checked on a run sheet; written apart from the rules of the search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from toolbox.library.library import Library
from toolbox.library.method import Method, MethodFacts
from toolbox.planning.plan import Meeting
from toolbox.planning.run_sheet import Part, RunSheet

CONTENT = {"exploring", "deepening", "perspective", "story", "norms", "resistance"}
NEVER = {"heated-moment", "hurtful-remark", "disclosure-response", "pause-and-ground"}
HOUSES = {"mosque", "church"}
Known = list[tuple[Part, Method]]


@dataclass(frozen=True, slots=True)
class Look:
    """A run sheet, and the parts of the meeting of which the method is known."""

    sheet: RunSheet
    known: Known
    library: Library

    @property
    def meeting(self) -> Meeting:
        return self.sheet.plan.meeting


Check = Callable[[Look], Iterator[str]]


def broken(sheet: RunSheet, library: Library) -> list[str]:
    """Name every rule that a plan breaks, with what breaks it."""
    known = [(part, part.method) for part in sheet.parts if part.method is not None]
    look = Look(sheet, known, library)
    return [f"{check.__name__}: {what}" for check in CHECKS for what in check(look)]


def r01_agreements(look: Look) -> Iterator[str]:
    names = [method.id for _, method in look.known]
    if "group-agreements" not in names[:3]:
        yield "no agreements in the first three"
        return
    before = look.known[: names.index("group-agreements")]
    yield from (method.id for _, method in before if method.facts.intensity >= 3)


def r02_safe_start(look: Look) -> Iterator[str]:
    first = look.known[0][1]
    if first.facts.intensity > 2 or first.facts.phase not in {"welcome", "acquaintance", "warming-up"}:
        yield first.id
    early = look.sheet.plan.start + 25
    yield from (
        method.id for part, method in look.known if method.facts.intensity >= 4 and part.start < early
    )


def r03_rise(look: Look) -> Iterator[str]:
    for (_, low), (_, high) in pairwise(look.known):
        if high.facts.intensity - low.facts.intensity > 2:
            yield f"{low.id} → {high.id}"


def r04_peak(look: Look) -> Iterator[str]:
    levels = [method.facts.intensity for _, method in look.known]
    meeting = look.meeting
    most = 5 if not meeting.is_first else 3 if meeting.setting in HOUSES else 4
    if levels.count(5) > 1 or sum(level >= 4 for level in levels) > 2 or max(levels) > most:
        yield str(levels)


def r05_relief(look: Look) -> Iterator[str]:
    for one, following in pairwise(look.sheet.parts):
        after = following.method.facts.intensity if following.method else 0
        if one.method and one.method.facts.intensity >= 4 and after > 2:
            yield one.method.id


def r06_soft_landing(look: Look) -> Iterator[str]:
    last_part, last = look.known[-1]
    if last.facts.phase != "closing" or last.facts.speakers != "all" or look.sheet.parts[-1] is not last_part:
        yield f"ends with {last.id}"
    for part, method in look.known:
        late = part.end > last_part.end - 10
        if late and (method.facts.intensity > 2 or method.facts.phase in CONTENT):
            yield method.id


def r07_aftercare(look: Look) -> Iterator[str]:
    inside = {method.id for _, method in look.known}
    after = {part.method.id for part in look.sheet.after if part.method}
    if not inside & {"referral-card", "disclosure-response"}:
        yield "no help card"
    if "open-quarter" not in after:
        yield "no open quarter"
    if any(method.facts.intensity >= 4 for _, method in look.known) and "follow-up-call" not in after:
        yield "no call"


def r08_breaks(look: Look) -> Iterator[str]:
    for is_pause, parts in groupby(look.sheet.parts, key=lambda part: part.is_pause):
        run = list(parts)
        minutes = run[-1].end - run[0].start
        meal = look.sheet.plan.minutes >= 240 and 30 <= minutes <= 60
        if is_pause and not (10 <= minutes <= 20 or meal):
            yield f"a break of {minutes}"
        if not is_pause and minutes > 75:
            yield f"{minutes} minutes without a break"


def r09_free_time(look: Look) -> Iterator[str]:
    if look.sheet.extra < -(-look.sheet.plan.minutes // 50) * 5 or look.sheet.over:
        yield f"{look.sheet.extra} of {look.sheet.plan.minutes} free"


def r10_number_of_blocks(look: Look) -> Iterator[str]:
    count = sum(method.facts.phase in CONTENT for _, method in look.known)
    minutes = look.sheet.plan.minutes
    if count > (2 if minutes < 90 else min(8, 3 + max(minutes - 120, 0) // 48)):
        yield f"{count} parts with content in {minutes} minutes"


def r11_leaders(look: Look) -> Iterator[str]:
    meeting = look.meeting
    mixed = meeting.is_first and (meeting.communities == ("mixed",) or len(meeting.communities) > 1)
    heavy = any(method.facts.intensity >= 4 for _, method in look.known)
    if meeting.leaders < 2 and (heavy or mixed or meeting.people > 12):
        yield "one leader"
    yield from (method.id for _, method in look.known if method.facts.leaders > meeting.leaders)


def r12_group_size(look: Look) -> Iterator[str]:
    people = look.meeting.people
    yield from (m.id for _, m in look.known if not m.facts.group.min <= people <= m.facts.group.max)


def r13_literacy(look: Look) -> Iterator[str]:
    if not look.meeting.reading:
        yield from (m.id for _, m in look.known if m.facts.literacy != "none" and m.id != "referral-card")


def r14_interpreting(look: Look) -> Iterator[str]:
    factor = look.meeting.interpreter / 100
    if factor == 1:
        return
    for part, method in look.known:
        facts = method.facts
        needed = facts.minutes.min * (1 + facts.talk_share * (factor - 1))
        if facts.interpretation == "low" or part.step.minutes < needed - 0.01:
            yield f"{method.id} {part.step.minutes} of {needed}"
    working = sum(method.facts.phase not in {"welcome", "closing"} for _, method in look.known)
    if working > max(3, look.sheet.plan.minutes // 40):
        yield f"{working} working parts"


def r17_story_first(look: Look) -> Iterator[str]:
    told = talked = informed = False
    for facts in (method.facts for _, method in look.known):
        if facts.phase in CONTENT:
            yield from _out_of_order(facts, told=told, talked=talked, informed=informed)
            talked = talked or facts.content in {"story", "opinion"}
            informed = informed or facts.content == "information"
        told = told or facts.content == "story"


def _out_of_order(facts: MethodFacts, *, told: bool, talked: bool, informed: bool) -> Iterator[str]:
    if facts.content == "opinion" and not told:
        yield "an opinion before any story"
    if facts.content == "information" and not talked:
        yield "facts before any talk"
    if facts.content in {"story", "opinion"} and informed:
        yield f"{facts.content} after facts"


def r18_shared_ground(look: Look) -> Iterator[str]:
    grounds = [method.facts.ground for _, method in look.known]
    if "difference" in grounds and "sharing" not in grounds[: grounds.index("difference")]:
        yield str(grounds)


def r20_everyone_speaks(look: Look) -> Iterator[str]:
    soon = look.sheet.plan.start + 20
    if not any(part.end <= soon and method.facts.speakers != "one" for part, method in look.known):
        yield "nobody spoke in 20 minutes"
    if not any(method.facts.form in {"pairs", "small-groups"} for _, method in look.known):
        yield "no pairs or small groups"
    yield from (m.id for part, m in look.known if m.facts.speakers == "one" and part.step.minutes > 20)


def r21_energy(look: Look) -> Iterator[str]:
    energies = [method.facts.energy for _, method in look.known if method.facts.phase != "closing"]
    for energy, run in groupby(energies):
        if energy != "steady" and len(list(run)) > 2:
            yield f"too {energy}"


def r26_high_themes(look: Look) -> Iterator[str]:
    themes, meeting = look.library.vocabulary.themes, look.meeting
    if meeting.is_first:
        yield from (one for one in meeting.themes if themes[one].sensitivity == "high")


def minutes_and_choice(look: Look) -> Iterator[str]:
    for part, method in look.known:
        minutes = method.facts.minutes
        if not minutes.min <= part.step.minutes <= minutes.max or method.id in NEVER:
            yield f"{method.id} {part.step.minutes}"
    ids = [part.step.method for part in look.sheet.parts if part.step.method]
    if len(set(ids)) < len(ids):
        yield "a method twice"


CHECKS: tuple[Check, ...] = (
    r01_agreements,
    r02_safe_start,
    r03_rise,
    r04_peak,
    r05_relief,
    r06_soft_landing,
    r07_aftercare,
    r08_breaks,
    r09_free_time,
    r10_number_of_blocks,
    r11_leaders,
    r12_group_size,
    r13_literacy,
    r14_interpreting,
    r17_story_first,
    r18_shared_ground,
    r20_everyone_speaks,
    r21_energy,
    r26_high_themes,
    minutes_and_choice,
)
