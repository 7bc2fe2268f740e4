"""Order: story, then opinion, then facts (R17, R27, R30); shared ground before difference (R18)."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.planning.advice.mending import Mending
from toolbox.planning.advice.method_part import SHARED_GROUND, MethodPart
from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark, noticed

LIGHT_STORY = "name-story"
NORMS = "norms"


def r17(outline: Outline) -> Iterator[Remark]:
    """First own experience, then opinions, then facts or law.

    Looks at the order of what is there; what is lacking, R27 and R30 say. With more themes in one meeting no
    fact tells which part is about which, so the first of each kind counts.
    """
    story, opinion, information = (
        _first_story(outline),
        _first(outline, "opinion"),
        _first(outline, "information"),
    )
    if story and opinion and opinion.start < story.start:
        yield _out_of_order("opinion", opinion, story)
    earlier = [part for part in (story, opinion) if part]
    late = [part for part in earlier if information and information.start < part.start]
    if information and late:
        yield _out_of_order("information", information, late[0])


def mend_r17(mending: Mending) -> Iterator[Operations]:
    """Bring the story forward, or let the other wait for it."""
    first, late = mending.steps
    yield mending.move(late, before=first)
    yield mending.move(first, before=mending.outline.step_after(late))


def r18(outline: Outline) -> Iterator[Remark]:
    """At least one part on what people share comes before the first one on difference.

    Whether people show strong aversion, no plan tells.
    """
    parts = outline.parts
    difference = [part for part in parts if part.facts.ground == "difference"]
    if difference and not any(
        part.facts.ground == "sharing" and part.start < difference[0].start for part in parts
    ):
        yield noticed("R18", "sharing", "warn", steps=[difference[0].id], method=difference[0].method.id)


def mend_r18(mending: Mending) -> Iterator[Operations]:
    """Bring a part on what people share forward, or add a short one."""
    before = mending.steps[0]
    sharing = [part for part in mending.outline.parts if part.facts.ground == "sharing"]
    yield from (mending.move(part.id, before=before) for part in sharing if not part.must_stay)
    yield mending.put(SHARED_GROUND, before=before)


def r27(outline: Outline) -> Iterator[Remark]:
    """No opinions without a story, or work on norms, first."""
    opinion = _first(outline, "opinion")
    if opinion and opinion.facts.phase != NORMS and not _first_story(outline):
        norms = [part for part in outline.content if part.facts.phase == NORMS]
        if not any(part.start < opinion.start for part in norms):
            yield noticed("R27", "opinion", "warn", steps=[opinion.id], method=opinion.method.id)


def mend_r27(mending: Mending) -> Iterator[Operations]:
    """Add a light story before it."""
    for story in (LIGHT_STORY, SHARED_GROUND):
        yield mending.put(story, before=mending.steps[0])


def r30(outline: Outline) -> Iterator[Remark]:
    """No facts or law without a story, or something people share, first."""
    information = _first(outline, "information")
    if information and not _first_story(outline):
        parts = [part for part in outline.parts if part.start < information.start]
        if not any(part.facts.ground == "sharing" for part in parts):
            yield noticed("R30", "facts", "warn", steps=[information.id], method=information.method.id)


def mend_r30(mending: Mending) -> Iterator[Operations]:
    """Add something short that people share before it."""
    yield mending.put(SHARED_GROUND, before=mending.steps[0])


def _first_story(outline: Outline) -> MethodPart | None:
    """The first part with own experience; a story of the day at tea or at the end counts as well."""
    return next((part for part in outline.parts if part.facts.content == "story"), None)


def _first(outline: Outline, content: str) -> MethodPart | None:
    """The first part in which people work on the subject with opinions, or with information."""
    return next((part for part in outline.content if part.facts.content == content), None)


def _out_of_order(case: str, first: MethodPart, late: MethodPart) -> Remark:
    return noticed(
        "R17", case, "warn", steps=[first.id, late.id], before=late.method.id, method=first.method.id
    )
