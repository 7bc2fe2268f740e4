"""Store: the promise of every place where plans stay."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from toolbox.planning.plan import Plan

KEPT_REVISIONS = 50
KEPT_OPERATIONS = 500

Change = Callable[[Plan], Plan]


class PlanNotFoundError(Exception):
    """No plan stays under this key."""


class StoreUnavailableError(Exception):
    """The store cannot save or read now; nothing that was saved is lost, and trying again is safe."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A plan as it is in the store.

    `revision` rises with every change and every undo. `applied` are the ids of the last operations: an
    operation that arrives again is known by its id and changes nothing.
    """

    plan: Plan
    revision: int
    can_undo: bool
    can_redo: bool
    applied: tuple[str, ...]


class Store(Protocol):
    """Keeps plans. What a method returns is on disk; what raises has changed nothing."""

    def load(self, key: str) -> Stored:
        """Return the newest plan under a key. Raises PlanNotFoundError."""

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        """Apply a change to the newest plan in one transaction; an absent plan begins empty.

        Changes in a row with the same label are one step for undo. An exception of `change` passes through.
        """

    def undo(self, key: str, *, operation: str) -> Stored:
        """Go one step back, if there is one."""

    def redo(self, key: str, *, operation: str) -> Stored:
        """Go one step forward again, if there is one."""

    def close(self) -> None:
        """Let go of files and connections."""


def place_of(key: str) -> bytes:
    """Where a plan stays; the key cannot be found back from it."""
    return hashlib.sha256(b"toolbox plan " + key.encode()).digest()
