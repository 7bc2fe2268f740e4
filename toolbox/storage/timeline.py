"""Timeline: the last plans of one key and the place in them; what undo and redo walk along."""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolbox.planning.plan import Plan
from toolbox.storage.store import KEPT_OPERATIONS, KEPT_REVISIONS, Change, Stored


@dataclass(frozen=True, slots=True)
class Moment:
    """A plan, and the label of the change that made it."""

    plan: Plan
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Plans in the order in which they were made; `place` is the one that holds now."""

    moments: tuple[Moment, ...] = (Moment(Plan()),)
    place: int = 0
    revision: int = 0
    applied: tuple[str, ...] = ()

    def changed(self, change: Change, *, operation: str, label: str | None) -> Timeline:
        """Apply a change once; what was undone before it is gone."""
        if operation in self.applied:
            return self
        now = self.moments[self.place]
        plan = change(now.plan)
        if plan == now.plan:
            return self._with(operation)
        until = self.place if label is not None and label == now.label else self.place + 1
        moments = (*self.moments[:until], Moment(plan, label))[-KEPT_REVISIONS:]
        return replace(
            self._with(operation), moments=moments, place=len(moments) - 1, revision=self.revision + 1
        )

    def moved(self, by: int, *, operation: str) -> Timeline:
        """Go one place back (-1) or forward (1), if there is one."""
        place = self.place + by
        if operation in self.applied:
            return self
        if not 0 <= place < len(self.moments):
            return self._with(operation)
        return replace(self._with(operation), place=place, revision=self.revision + 1)

    def _with(self, operation: str) -> Timeline:
        return replace(self, applied=(*self.applied, operation)[-KEPT_OPERATIONS:])

    def stored(self) -> Stored:
        """What the outside sees of it."""
        return Stored(
            plan=self.moments[self.place].plan,
            revision=self.revision,
            can_undo=self.place > 0,
            can_redo=self.place < len(self.moments) - 1,
            applied=self.applied,
        )
