"""Opening: agreements come first (R01), the start is safe (R02), and everyone speaks soon (R20)."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.method_part import AGREEMENTS, CALM, SHARED_GROUND, TEA, TENSE, MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed
from toolbox.planning.plan import Step
from toolbox.planning.run_sheet import Part

FIRST_PARTS = 3
SAFE_START = 25  # minutes in which nothing is heavy; our own number
SOON = 20  # minutes in which everyone has spoken once
LONGEST_LISTENING = 20
SETTLING = frozenset({"welcome", "acquaintance", "warming-up"})
SHOWS_A_STORY = frozenset({"film-and-theatre", "witness-of-bond"})


def r01(outline: Outline) -> Iterator[Remark]:
    """Agreements are among the first three parts and come before anything of intensity 3 or more."""
    parts = _parts_without_pauses(outline)
    first = next((place for place, part in enumerate(parts) if part.step.method == AGREEMENTS), None)
    if first is None:
        yield noticed("R01", "missing", "block", method=AGREEMENTS)
        return
    if first >= FIRST_PARTS or any(_is_tense(part) for part in parts[:first]):
        yield noticed("R01", "late", "block", steps=[parts[first].step.id], method=AGREEMENTS)


def mend_r01(mending: Mending) -> Iterator[Operations]:
    """Put agreements behind the first two words of welcome at most."""
    others = [part for part in _parts_without_pauses(mending.outline) if part.step.method != AGREEMENTS]
    welcome = 0
    while welcome < min(len(others), FIRST_PARTS - 1) and _is_welcome(others[welcome]):
        welcome += 1
    before = others[welcome].step.id if welcome < len(others) else None
    if mending.case == "missing":
        yield mending.put(AGREEMENTS, before=before)
    else:
        yield mending.move(mending.steps[0], before=before)


def r02(outline: Outline) -> Iterator[Remark]:
    """The first method is light, and nothing heavy comes in the first 25 minutes.

    A meeting never opens with a guest, a film or a statement about a group. A film and a witness show in the
    mechanisms; other guests and statements are of intensity 3 or more. What a light statement is about, as in
    a quiz, no fact tells.
    """
    parts = outline.parts
    if parts and (parts[0].facts.intensity > CALM or SHOWS_A_STORY & {*parts[0].facts.mechanisms}):
        yield noticed("R02", "first", "block", steps=[parts[0].id], method=parts[0].method.id)
    early = [part for part in outline.heavy if part.start < SAFE_START]
    if early:
        steps = [part.id for part in early]
        yield noticed("R02", "early", "block", steps=steps, method=early[0].method.id, minutes=early[0].start)


def mend_r02(mending: Mending) -> Iterator[Operations]:
    """Begin with something light; let what is heavy wait until 25 minutes have passed."""
    parts = mending.outline.parts
    if mending.case == "first":
        yield from (mending.move(part.id, before=parts[0].id) for part in parts if _is_settling(part))
        yield mending.put(TEA, before=parts[0].id)
        return
    early = _with_their_pauses(mending)
    taken = sum(step.minutes for step in early)
    for part in parts:
        if part.step not in early and part.start - taken >= SAFE_START:
            yield together(*(mending.move(step.id, before=part.id) for step in early))


def r20(outline: Outline) -> Iterator[Remark]:
    """Everyone has spoken within 20 minutes, somewhere in pairs or small groups, and nobody listens for long.

    How long an own step is a speech, no fact tells.
    """
    parts = outline.parts
    if not parts:
        return
    if not any(part.end <= SOON and part.facts.speakers != "one" for part in parts):
        yield noticed("R20", "late", "warn", minutes=SOON)
    if not any(_is_in_few(part) for part in parts):
        yield noticed("R20", "circle", "warn")
    listening = _longest_listening(parts)
    minutes = sum(part.step.minutes for part in listening)
    if minutes > LONGEST_LISTENING:
        steps = [part.id for part in listening]
        yield noticed("R20", "listening", "warn", steps=steps, method=listening[0].method.id, minutes=minutes)


def mend_r20(mending: Mending) -> Iterator[Operations]:
    """Bring a short round to the front, add small groups, or make the listening shorter."""
    parts = mending.outline.parts
    if mending.case == "listening":
        listening = [part for part in parts if part.id in mending.steps]
        surplus = sum(part.step.minutes for part in listening) - LONGEST_LISTENING
        for part in listening:
            minutes = part.step.minutes - surplus
            if minutes >= mending.outline.least_minutes(part):
                yield mending.make_last(part.step, minutes=minutes)
    elif mending.case == "late":
        yield from (
            mending.move(part.id, before=parts[0].id)
            for part in parts
            if _is_settling(part) and part.facts.speakers != "one" and part.step.minutes <= SOON
        )
        yield mending.put(TEA, before=parts[0].id)
    else:
        yield mending.add(SHARED_GROUND)
        agreed = [part.id for part in parts if part.method.id == AGREEMENTS]
        yield from (mending.put(SHARED_GROUND, before=mending.outline.step_after(step)) for step in agreed)


def _parts_without_pauses(outline: Outline) -> list[Part]:
    return [part for part in outline.sheet.parts if not part.step.is_pause]


def _is_tense(part: Part) -> bool:
    return part.method is not None and part.method.facts.intensity >= TENSE


def _is_welcome(part: Part) -> bool:
    """Say whether a part may come before the agreements: tea, a word of the host, something of their own."""
    return part.step.method is None or (part.method is not None and part.method.facts.phase == "welcome")


def _is_settling(part: MethodPart) -> bool:
    light = part.facts.intensity <= CALM and not SHOWS_A_STORY & {*part.facts.mechanisms}
    return light and part.facts.phase in SETTLING and part.step.at is None


def _is_in_few(part: MethodPart) -> bool:
    """Say whether people are in pairs or small groups here, also while they move."""
    form = part.facts.form
    return form in {"pairs", "small-groups"} or (form == "movement" and part.facts.speakers == "pairs")


def _with_their_pauses(mending: Mending) -> list[Step]:
    """The steps that come too early, each with the pause behind it."""
    steps = [part.step for part in mending.outline.sheet.parts]
    behind = zip([None, *steps], steps, strict=False)
    return [
        step
        for before, step in behind
        if step.id in mending.steps or (before and before.id in mending.steps and step.is_pause)
    ]


def _longest_listening(parts: tuple[MethodPart, ...]) -> list[MethodPart]:
    """The parts one behind the other in which one person speaks to all, that take most minutes together."""
    longest: list[MethodPart] = []
    run: list[MethodPart] = []
    most = 0
    for part in parts:
        if part.facts.speakers != "one" or part.facts.form != "whole-circle":
            continue
        run = [*(run if run and run[-1].end == part.start else []), part]
        minutes = part.end - run[0].start
        if minutes > most:
            longest, most = run, minutes
    return longest
