"""Mending: writes the operations that would take a remark away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import blake2s

from toolbox.planning.advice.outline import Outline
from toolbox.planning.advice.remark import Operations, Remark
from toolbox.planning.arranging import ReplaceStep
from toolbox.planning.editing import AddPause, AddStep, ChangeMinutes, MoveStep, RemoveStep
from toolbox.planning.plan import Step


class Mending:
    """A remark that asks for a repair, and the pen to write one.

    Ids of operations follow from the remark and the steps, so that pressing twice is pressing once.
    """

    def __init__(self, remark: Remark, outline: Outline) -> None:
        self.case = remark.case
        self.steps = remark.steps
        self.outline = outline
        steps = (step.id for step in outline.plan.steps)
        seed = "\n".join((remark.rule, remark.case, *remark.steps, "", *steps))
        self._seed = blake2s(seed.encode(), digest_size=8)
        self._written = 0

    def add(self, method: str) -> Operations:
        """Add a method where its phase belongs."""
        return (AddStep(do="add-step", id=self._id(), method=method),)

    def put(self, method: str, *, before: str | None) -> Operations:
        """Add a method before a step, or at the end."""
        step = self._id()
        return (AddStep(do="add-step", id=step, method=method), *self.move(step, before=before))

    def put_pause(self, *, before: str | None) -> Operations:
        """Add a pause before a step, or at the end."""
        step = self._id()
        return (AddPause(do="add-pause", id=step), *self.move(step, before=before))

    def move(self, step: str, *, before: str | None) -> Operations:
        """Move a step before another one, or to the end."""
        return (MoveStep(do="move-step", id=self._id(), step=step, before=before),)

    def swap(self, step: str, *, method: str) -> Operations:
        """Put another method in the place of a step."""
        return (ReplaceStep(do="replace-step", id=self._id(), step=step, method=method),)

    def remove(self, step: str) -> Operations:
        """Take a step out of the plan."""
        return (RemoveStep(do="remove-step", id=self._id(), step=step),)

    def drop(self, step: str) -> Operations:
        """Take a step out, with the pause behind it when there is also one before it."""
        pause = self._spare_pause(step)
        return (*self.remove(step), *(self.remove(pause.id) if pause else ()))

    def minutes_won(self, step: str) -> int:
        """How many minutes it wins to drop a step."""
        dropped, pause = self.outline.plan.step(step), self._spare_pause(step)
        return (dropped.minutes if dropped else 0) + (pause.minutes if pause else 0)

    def make_last(self, step: Step, *, minutes: int) -> Operations:
        """Make a step last some minutes."""
        by = minutes - step.minutes
        return (ChangeMinutes(do="change-minutes", id=self._id(), step=step.id, by=by),) if by else ()

    def _spare_pause(self, step: str) -> Step | None:
        """The pause behind a step when there is also one before it."""
        if len(self.outline.pauses) <= 1:
            return None
        steps = [part.step for part in self.outline.sheet.parts]
        place = [one.id for one in steps].index(step)
        around = [*steps[max(place - 1, 0) : place], *steps[place + 1 : place + 2]]
        pauses = [one for one in around if one.is_pause and one.at is None]
        return pauses[1] if len(pauses) > 1 else None

    def _id(self) -> str:
        self._written += 1
        seed = self._seed.copy()
        seed.update(b"%d" % self._written)
        return seed.hexdigest()


Mender = Callable[[Mending], Iterator[Operations]]


def together(*parts: Operations) -> Operations:
    """Join operations into one repair."""
    return tuple(operation for part in parts for operation in part)
