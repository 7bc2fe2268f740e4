"""Store: the promise of every place where plans stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from toolbox.planning.plan import Plan
from toolbox.storage.codes import Key

KEPT_REVISIONS = 50
KEPT_OPERATIONS = 500

Change = Callable[[Plan], Plan]


class PlanNotFoundError(Exception):
    """No plan stays under this key; whether there ever was one is not told."""


class ReadOnlyError(Exception):
    """The key opens a plan for reading alone."""


class KeyTakenError(Exception):
    """A plan stays under this key already."""


class StoreUnavailableError(Exception):
    """The store cannot save or read now; nothing that was saved is lost, and trying again is safe."""


class StoreFullError(StoreUnavailableError):
    """There is no room to save."""


class PlanUnreadableError(StoreUnavailableError):
    """The plan is there, and this version cannot read it; `as_written` gives it as it is."""


class PlanDamagedError(PlanUnreadableError):
    """What is stored of the plan does not open any more; undo may give an older one."""


class StartRefusedError(Exception):
    """A store cannot be opened safely; the sentence is for the operator."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A plan as it is in the store.

    `revision` rises with every change and every undo. `applied` are the ids of the last operations: an
    operation that arrives again is known by its id and changes nothing. `saved` says whether it was kept on
    purpose, `until` is the last day on which it opens when nobody uses it any more. A read key gives the plan
    without its history.
    """

    plan: Plan
    revision: int
    can_undo: bool
    can_redo: bool
    applied: tuple[str, ...]
    saved: bool = False
    until: date | None = None
    can_edit: bool = True


class Store(Protocol):
    """Keeps plans. What a method returns is on disk; what raises has changed nothing.

    A key is text as `parse_key` reads it; other text raises CodeError before anything is looked for.
    What changes a plan wants an edit key, otherwise ReadOnlyError. All may raise StoreUnavailableError.
    """

    def load(self, key: str) -> Stored:
        """Return the newest plan under a key. Raises PlanNotFoundError."""

    def as_written(self, key: str) -> bytes:
        """Return the newest plan as JSON, also when this version cannot read it. Raises PlanNotFoundError."""

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        """Apply a change to the newest plan in one transaction; an absent plan begins empty.

        Changes in a row with the same label are one step for undo. An exception of `change` passes through.
        """

    def undo(self, key: str, *, operation: str) -> Stored:
        """Go one step back, if there is one."""

    def redo(self, key: str, *, operation: str) -> Stored:
        """Go one step forward again, if there is one."""

    def save(self, key: str) -> Stored:
        """Keep a plan on purpose; until then it is a draft and soon gone. Raises PlanNotFoundError."""

    def forget(self, key: str) -> None:
        """Remove a plan and its history now; one that is gone already is no mistake."""

    def renew(self, key: str, new: str | None = None) -> Key:
        """Lock a plan and its history under a new edit key; all old keys stop. Raises PlanNotFoundError.

        The caller may choose the new key, and hears the same when it asks again after a lost answer.
        Raises KeyTakenError when another plan stays there.
        """

    def purge(self, today: date) -> int:
        """Remove what is over, and say how many plans; every store does so by itself once a day."""

    def check(self) -> None:
        """Return when the store answers, its pepper is the right one and it purged lately."""

    def close(self) -> None:
        """Let go of files and connections."""
