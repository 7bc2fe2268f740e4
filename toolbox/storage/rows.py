"""Rows: what a store asks of a database inside one transaction, and how a SQL database answers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from toolbox.storage.days import Calendar


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan as a database knows it: sealed, with its revision and the last day on which it opens."""

    revision: int
    last_day: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a database keeps for itself: something sealed to try the pepper on, and its calendar."""

    canary: bytes
    calendar: Calendar


class Rows(Protocol):
    """The rows of a database. `place` is where a plan stays."""

    def plan(self, place: bytes) -> PlanRow | None:
        """Return a plan; in a transaction that writes, it is ours until the end."""

    def put_plan(self, place: bytes, row: PlanRow) -> None:
        """Add a plan or write it anew."""

    def drop_plan(self, place: bytes) -> None:
        """Remove a plan with its moments."""

    def use(self, place: bytes, until: int) -> None:
        """Let a plan live until a day at least."""

    def moment(self, place: bytes, number: int) -> bytes | None:
        """Return a moment."""

    def add_moment(self, place: bytes, number: int, body: bytes) -> None:
        """Add a moment."""

    def drop_moment(self, place: bytes, number: int) -> None:
        """Remove a moment."""

    def drop_over(self, today: int) -> int:
        """Remove every plan whose last day is past, and say how many."""

    def shorten(self, until: int) -> None:
        """Let no plan live longer than until a day."""

    def keeping(self) -> Keeping | None:
        """Return what the database keeps for itself; nothing in a new one."""

    def put_keeping(self, keeping: Keeping) -> None:
        """Write what the database keeps for itself."""


class Database(Protocol):
    """Gives transactions. Its errors are StoreUnavailableError; any other undoes all and passes."""

    def reading(self) -> AbstractContextManager[Rows]:
        """See all rows as they are at one moment."""

    def writing(self, place: bytes) -> AbstractContextManager[Rows]:
        """Change rows; who wants to change the same place waits. At the end everything is on disk."""

    def make_room(self) -> None:
        """Give up what was kept for the day on which the disk is full."""

    def wipe(self) -> None:
        """Overwrite what was removed, as far as the database can."""

    def close(self) -> None:
        """Let go of files and connections."""


class Answer(Protocol):
    """What a driver returns."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""

    def fetchone(self) -> Any:  # noqa: ANN401 - a row of any table
        """Return the next row."""


Execute = Callable[[str, tuple[object, ...]], Answer]


class SqlRows:
    """Rows in SQL that SQLite and PostgreSQL both understand."""

    def __init__(self, execute: Execute, *, locks_rows: bool = False) -> None:
        """Ask through a driver; only databases with several writers have a lock for each row."""
        self._execute = execute
        self._locks_rows = locks_rows

    def plan(self, place: bytes) -> PlanRow | None:
        """Return a plan."""
        free = "SELECT revision, last_day, head FROM plan WHERE id = ?"
        ours = "SELECT revision, last_day, head FROM plan WHERE id = ? FOR UPDATE"
        found = self._execute(ours if self._locks_rows else free, (place,)).fetchone()
        return PlanRow(*found) if found else None

    def put_plan(self, place: bytes, row: PlanRow) -> None:
        """Add a plan or write it anew."""
        self._execute(
            "INSERT INTO plan (id, revision, last_day, head) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
            " SET revision = excluded.revision, last_day = excluded.last_day, head = excluded.head",
            (place, row.revision, row.last_day, row.head),
        )

    def drop_plan(self, place: bytes) -> None:
        """Remove a plan with its moments."""
        self._execute("DELETE FROM plan WHERE id = ?", (place,))

    def use(self, place: bytes, until: int) -> None:
        """Let a plan live until a day at least."""
        self._execute("UPDATE plan SET last_day = ? WHERE id = ? AND last_day < ?", (until, place, until))

    def moment(self, place: bytes, number: int) -> bytes | None:
        """Return a moment."""
        found = self._execute(
            "SELECT body FROM moment WHERE plan = ? AND number = ?", (place, number)
        ).fetchone()
        return bytes(found[0]) if found else None

    def add_moment(self, place: bytes, number: int, body: bytes) -> None:
        """Add a moment."""
        self._execute("INSERT INTO moment (plan, number, body) VALUES (?, ?, ?)", (place, number, body))

    def drop_moment(self, place: bytes, number: int) -> None:
        """Remove a moment."""
        self._execute("DELETE FROM moment WHERE plan = ? AND number = ?", (place, number))

    def drop_over(self, today: int) -> int:
        """Remove every plan whose last day is past, and say how many."""
        return self._execute("DELETE FROM plan WHERE last_day < ?", (today,)).rowcount

    def shorten(self, until: int) -> None:
        """Let no plan live longer than until a day."""
        self._execute("UPDATE plan SET last_day = ? WHERE last_day > ?", (until, until))

    def keeping(self) -> Keeping | None:
        """Return what the database keeps for itself."""
        found = self._execute("SELECT canary, seen_day, sure_day FROM keeping", ()).fetchone()
        return Keeping(found[0], Calendar(*found[1:])) if found else None

    def put_keeping(self, keeping: Keeping) -> None:
        """Write what the database keeps for itself."""
        self._execute(
            "INSERT INTO keeping (one, canary, seen_day, sure_day) VALUES (1, ?, ?, ?) ON CONFLICT (one)"
            " DO UPDATE SET seen_day = excluded.seen_day, sure_day = excluded.sure_day",
            (keeping.canary, keeping.calendar.seen, keeping.calendar.sure),
        )
