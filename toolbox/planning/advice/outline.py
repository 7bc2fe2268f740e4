"""Outline: a plan as the rules look at it, with its times, its meeting and the methods in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolbox.library.library import Library
from toolbox.planning.advice.method_part import HEAVY, MethodPart
from toolbox.planning.plan import Meeting, Plan
from toolbox.planning.run_sheet import Part, RunSheet


@dataclass(frozen=True, slots=True)
class Outline:
    """The run sheet of a plan, and the parts of the meeting whose method the library has.

    Of pauses, own steps and lost methods no facts are known: they stand only in the run sheet. What several
    rules look for is looked up once: parts with content, heavy ones, pauses, and all methods of the plan.
    """

    sheet: RunSheet
    library: Library
    parts: tuple[MethodPart, ...]
    content: tuple[MethodPart, ...]
    heavy: tuple[MethodPart, ...]
    pauses: tuple[Part, ...]
    methods: frozenset[str | None]

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self.sheet.plan

    @property
    def meeting(self) -> Meeting:
        """What the leader told about the meeting."""
        return self.sheet.plan.meeting

    def least_minutes(self, part: MethodPart) -> int:
        """The fewest minutes that a part takes in this meeting."""
        return part.least_minutes(self.meeting.interpreter)

    @property
    def droppable(self) -> tuple[MethodPart, ...]:
        """What may be dropped to win time or rest: from the second part with content on."""
        return tuple(part for part in self.content[1:] if not part.must_stay)

    def is_careful(self, theme: str) -> bool:
        """Say whether a theme is of raised or high sensitivity; one that the library lost is not."""
        return self.sensitivity(theme) in {"raised", "high"}

    def sensitivity(self, theme: str) -> str | None:
        """How careful to be with a theme, if the library has it."""
        found = self.library.vocabulary.themes.get(theme)
        return found.sensitivity if found else None

    def neighbours(self) -> list[tuple[MethodPart, MethodPart]]:
        """Every two methods that follow each other at once: no pause, own step or free minutes between."""
        pairs = zip(self.parts, self.parts[1:], strict=False)
        return [(one, two) for one, two in pairs if one.end == two.start]

    def step_after(self, step: str) -> str | None:
        """The id of the step behind another one in the plan; none behind the last."""
        ids = [one.id for one in self.plan.steps]
        place = ids.index(step) + 1
        return ids[place] if place < len(ids) else None

    @property
    def end(self) -> str | None:
        """Before which step of the plan the meeting ends; none when nothing comes behind it."""
        inside = {part.step.id for part in self.sheet.parts}
        last = next((step.id for step in reversed(self.plan.steps) if step.id in inside), None)
        return self.step_after(last) if last else None

    @property
    def before_closing(self) -> str | None:
        """Before which step the last things are told: the closing round, or the end of the meeting."""
        return self.parts[-1].id if self.parts and self.parts[-1].is_closing_round else self.end


def look_at(sheet: RunSheet, library: Library) -> Outline:
    """Make the outline of a run sheet."""
    parts = _known(sheet)
    return Outline(
        sheet=sheet,
        library=library,
        parts=parts,
        content=tuple(part for part in parts if part.is_content and not part.continues),
        heavy=tuple(part for part in parts if part.facts.intensity >= HEAVY),
        pauses=tuple(part for part in sheet.parts if part.method is None and part.is_pause),
        methods=_methods(sheet),
    )


def look_again(sheet: RunSheet, before: Outline) -> Outline:
    """Make the outline of a changed plan; of a meeting that stayed as it was, what is known is known."""
    if sheet.parts == before.sheet.parts:
        return replace(before, sheet=sheet, methods=_methods(sheet))
    return look_at(sheet, before.library)


def _known(sheet: RunSheet) -> tuple[MethodPart, ...]:
    begin, parts = sheet.plan.start, []
    for part in sheet.parts:
        step, method = part.step, part.method
        if method is not None:
            times = part.start - begin, part.end - begin
            parts.append(MethodPart(step.id, step, method, method.facts, *times))
    return tuple(parts)


def _methods(sheet: RunSheet) -> frozenset[str | None]:
    return frozenset(step.method for step in sheet.plan.steps)
