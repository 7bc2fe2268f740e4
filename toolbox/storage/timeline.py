"""Timeline: the last moments of one plan and the place in them; what undo and redo walk along."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import TypeAdapter

from toolbox.planning.plan import Plan, read_plan
from toolbox.storage.store import KEPT_OPERATIONS, KEPT_REVISIONS
from toolbox.values import Value, changed

_LABEL = TypeAdapter[str | None](str | None)


@dataclass(frozen=True, slots=True)
class Moment:
    """A plan, and the label of the change that made it."""

    plan: Plan
    label: str | None = None

    def written(self) -> bytes:
        """The label on the first line, the plan behind it."""
        return _LABEL.dump_json(self.label) + b"\n" + self.plan.model_dump_json().encode()


FIRST = Moment(Plan())


def read_moment(written: bytes) -> Moment:
    """Read a moment of this or an older version. Raises ValidationError."""
    label, _, body = written.partition(b"\n")
    return Moment(read_plan(body), _LABEL.validate_json(label))


def body_of(written: bytes) -> bytes:
    """The plan of a moment, unread."""
    return written.partition(b"\n")[2]


class Timeline(Value):
    """Moments in the order in which they were made, each by the revision that made it; `place` holds now.

    It names moments and does not hold them, so a store opens one and not fifty.
    """

    revision: int = 0
    moments: tuple[int, ...] = (0,)
    place: int = 0
    applied: tuple[str, ...] = ()
    saved: bool = False

    @property
    def now(self) -> int:
        """The moment that holds now."""
        return self.moments[self.place]

    @property
    def can_undo(self) -> bool:
        """Say whether there is a moment before this one."""
        return self.place > 0

    @property
    def can_redo(self) -> bool:
        """Say whether there is a moment after this one."""
        return self.place < len(self.moments) - 1

    def heard(self, operation: str) -> Timeline:
        """Remember an operation that changed nothing."""
        return changed(self, applied=self._applied(operation))

    def added(self, operation: str, *, in_place: bool) -> Timeline:
        """Add a moment, or put it in place of the newest; what was undone before it is gone."""
        revision = self.revision + 1
        until = self.place if in_place else self.place + 1
        moments = (*self.moments[:until], revision)[-KEPT_REVISIONS:]
        applied = self._applied(operation)
        return changed(self, revision=revision, moments=moments, place=len(moments) - 1, applied=applied)

    def moved(self, by: int, *, operation: str) -> Timeline:
        """Go one place back (-1) or forward (1), if there is one."""
        place = self.place + by
        if not 0 <= place < len(self.moments):
            return self.heard(operation)
        return changed(self, revision=self.revision + 1, place=place, applied=self._applied(operation))

    def _applied(self, operation: str) -> tuple[str, ...]:
        return (*self.applied, operation)[-KEPT_OPERATIONS:]
