"""Noting: a note at a step; when two people write there at the same time, both texts are kept, marked."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.planning.cleaning import cleaned
from toolbox.planning.editing import SHORTEST, PlanOperation, inserted, replaced
from toolbox.planning.plan import LONGEST_NOTE, LONGEST_TITLE, OperationId, Plan, Step
from toolbox.values import changed

MOST_SEEN = 200  # texts that a page names

_START, _TIMES = 0x811C9DC5, 0x01000193  # of FNV-1a with 32 bits
_UNSEEN = {"Cc", "Cf", "Cs"}

Mark = Annotated[int, Field(ge=0, lt=1 << 32)]


class WriteNote(PlanOperation):
    """Write a note at a step.

    `seen` marks the texts that the page showed in the field, or sent from it, before this one. When none of
    them stands there any more, somebody else wrote in between; then nobody wins in silence.
    """

    do: Literal["write-note"]
    step: OperationId
    text: Annotated[str, StringConstraints(max_length=20_000)]
    seen: Annotated[tuple[Mark, ...], Field(max_length=MOST_SEEN)] | None = None
    language: Annotated[str, StringConstraints(max_length=8)] = SOURCE_LANGUAGE

    def apply(self, plan: Plan, library: Library) -> Plan:
        """Keep the note, cleaned; beside what somebody else wrote meanwhile."""
        step, text = plan.step(self.step), cleaned(self.text)
        if step is None:
            return plan
        if not self.clashes(plan):
            return replaced(plan, changed(step, note=text))
        if text in step.note:
            return plan
        words = library.texts.get(self.language, library.texts[SOURCE_LANGUAGE]).plan.other_note
        return self._both(plan, step, text, words)

    def clashes(self, plan: Plan) -> bool:
        """Say whether somebody else wrote here what this page never showed and this text does not hold."""
        step = plan.step(self.step)
        if step is None or self.seen is None or step.note in cleaned(self.text):
            return False
        return mark_of(step.note) not in self.seen

    @property
    def label(self) -> str:
        """Typing in one note is one step for undo."""
        return f"write-note {self.step}"

    def _both(self, plan: Plan, step: Step, text: str, words: str) -> Plan:
        """Put both into the note; when they do not fit, the newer one becomes a part of its own behind it."""
        both = f"{step.note}\n\n{words}\n{text}"
        if len(both) <= LONGEST_NOTE:
            return replaced(plan, changed(step, note=both))
        place = plan.steps.index(step) + 1
        own = Step(id=self.id, method=None, title=words[:LONGEST_TITLE], minutes=SHORTEST, note=text)
        return inserted(plan, own, place=place)


def mark_of(text: str) -> int:
    """A number that stands for a text; the page makes the same one (mark.js). Spaces do not count."""
    mark = _START
    kept = "".join(letter for letter in unicodedata.normalize("NFC", text) if not _is_space(letter))
    units = kept.encode("utf-16-le")
    for low, high in zip(units[::2], units[1::2], strict=True):
        mark = (mark ^ (high << 8 | low)) * _TIMES & 0xFFFFFFFF
    return mark


def _is_space(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind[0] == "Z" or kind in _UNSEEN
