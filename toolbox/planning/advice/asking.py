"""Asking: what no fact can tell, so the leader is asked; a question is no fault and no green tick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from toolbox.library.method import MethodFacts
from toolbox.planning.advice.mending import Mending
from toolbox.planning.advice.method_part import MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed

PERSONAL_THEMES = frozenset(
    {
        "domestic-violence",
        "honour-related-violence",
        "forced-marriage",
        "marital-captivity",
        "fgm",
        "lgbtiq-acceptance",
    }
)
APART_FIRST = "apart-and-together"
STORYTELLER_CARE = "storyteller-care"
GUESTS = frozenset({"witness-of-bond", "messenger-and-role-model"})


def r15(outline: Outline) -> Iterator[Remark]:
    """Violence at home, sexuality and partner choice: first apart, later together.

    Asked by theme: whether it gets personal, who is in the group and who is family, no plan tells. A plan
    that parts the group first is not asked. `self-determination` holds partner choice among much else, so it
    does not ask.
    """
    personal = [theme for theme in outline.meeting.themes if theme in PERSONAL_THEMES]
    if personal and APART_FIRST not in outline.methods:
        yield noticed("R15", "apart", "question", theme=personal[0])


def r16(outline: Outline) -> Iterator[Remark]:
    """People speak with and not about others: guests are prepared, nothing private is shown.

    A guest shows in the phase and the mechanisms of a method; what people are asked, only the leader knows.
    """
    parts = outline.parts
    guests = [part for part in parts if part.facts.phase == "story" and GUESTS & {*part.facts.mechanisms}]
    if guests and STORYTELLER_CARE not in outline.methods:
        yield _about("R16", "guest", guests)
    moving = [part for part in parts if part.facts.form == "movement"]
    if moving:
        yield _about("R16", "moving", moving)
    careful = [theme for theme in outline.meeting.themes if outline.is_careful(theme)]
    if careful:
        yield noticed("R16", "reveal", "question", theme=careful[0])


def mend_r16(mending: Mending) -> Iterator[Operations]:
    """Prepare the guest beforehand."""
    if mending.case == "guest":
        yield mending.add(STORYTELLER_CARE)


def r19(outline: Outline) -> Iterator[Remark]:
    """With facts, the true sentence is said first and last; what is said, only the leader knows."""
    yield from _first("R19", "sentence", outline.content, lambda facts: facts.content == "information")


def r22(outline: Outline) -> Iterator[Remark]:
    """Guessing or counting what the group thinks asks for a mild majority; only earlier talks tell."""
    yield from _first("R22", "mild", outline.parts, lambda facts: "adjust-norm-image" in facts.mechanisms)


def r23(outline: Outline) -> Iterator[Remark]:
    """A step that people choose is small, free and safe; which steps they choose, no fact tells."""
    yield from _first("R23", "step", outline.parts, lambda facts: "if-then-step" in facts.mechanisms)


def r24(outline: Outline) -> Iterator[Remark]:
    """Advice to plan a series, with what is heavy from the second meeting on."""
    if not outline.meeting.is_first or not outline.sheet.parts:
        return
    heavy = outline.heavy
    yield _about("R24", "heavy", heavy) if heavy else noticed("R24", "series", "question")


def r25(outline: Outline) -> Iterator[Remark]:
    """The value is chosen with the key person and the leader means it."""
    framing = outline.plan.framing
    if framing is not None:
        yield noticed("R25", "sincere", "question", framing=framing)


def r28(outline: Outline) -> Iterator[Remark]:
    """Nobody lists prejudices.

    No fact says that a method does; where it is about images that people have, the leader is asked.
    """
    yield from _first("R28", "list", outline.parts, lambda facts: "counter-images" in facts.mechanisms)


def _first(
    rule: str, case: str, parts: Iterable[MethodPart], is_meant: Callable[[MethodFacts], bool]
) -> Iterator[Remark]:
    meant = [part for part in parts if is_meant(part.facts)]
    if meant:
        yield _about(rule, case, meant)


def _about(rule: str, case: str, parts: Sequence[MethodPart]) -> Remark:
    return noticed(rule, case, "question", steps=[part.id for part in parts], method=parts[0].method.id)
