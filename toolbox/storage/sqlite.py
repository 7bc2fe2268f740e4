"""SqliteStore: plans in one SQLite file; what was answered survives a kill and a power cut."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from toolbox.planning.plan import read_plan
from toolbox.storage.store import Change, PlanNotFoundError, Stored, StoreUnavailableError, place_of
from toolbox.storage.timeline import Moment, Timeline

MIGRATIONS = Path(__file__).parent / "migrations"
WAIT = 10.0  # seconds for a lock of another process
DAY = 24 * 60 * 60

_SETTINGS = (
    "PRAGMA journal_mode=WAL",
    # NORMAL, the usual advice, lost half of the answered saves in a simulated power cut; FULL lost none.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
)


class SqliteStore:
    """Keeps plans in a file."""

    def __init__(self, file: Path, *, wait: float = WAIT) -> None:
        """Open the file, and bring its tables up to date."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = Lock()
        # One connection for all threads: the lock lets one in at a time.
        self._connection = sqlite3.connect(file, timeout=wait, check_same_thread=False, isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(setting)
        self._migrate()

    def load(self, key: str) -> Stored:
        """Return the newest plan under a key."""
        with self._transaction("BEGIN"):
            timeline = self._read(place_of(key))
        if timeline is None:
            raise PlanNotFoundError
        return timeline.stored()

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        """Apply a change to the newest plan."""
        place = place_of(key)
        with self._transaction("BEGIN IMMEDIATE"):
            old = self._read(place)
            new = (old or Timeline()).changed(change, operation=operation, label=label)
            self._write(place, old, new)
        return new.stored()

    def undo(self, key: str, *, operation: str) -> Stored:
        """Go one step back."""
        return self._moved(key, -1, operation=operation)

    def redo(self, key: str, *, operation: str) -> Stored:
        """Go one step forward again."""
        return self._moved(key, 1, operation=operation)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _moved(self, key: str, by: int, *, operation: str) -> Stored:
        place = place_of(key)
        with self._transaction("BEGIN IMMEDIATE"):
            old = self._read(place)
            new = (old or Timeline()).moved(by, operation=operation)
            self._write(place, old, new)
        return new.stored()

    def _migrate(self) -> None:
        with self._transaction("BEGIN IMMEDIATE"):
            done = self._connection.execute("PRAGMA user_version").fetchone()[0]
            for file in sorted(MIGRATIONS.glob("*.sql")):
                number = int(file.name[:4])
                if number > done:
                    for statement in _statements(file):
                        self._connection.execute(statement)
                    self._connection.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._lock:
            try:
                self._connection.execute(begin)
                try:
                    yield
                    self._connection.execute("COMMIT")
                finally:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
            except sqlite3.Error as error:
                raise StoreUnavailableError(type(error).__name__) from error

    def _read(self, place: bytes) -> Timeline | None:
        found = self._connection.execute(
            "SELECT place, revision, applied FROM plan WHERE id = ?", (place,)
        ).fetchone()
        if found is None:
            return None
        rows = self._connection.execute(
            "SELECT label, body FROM moment WHERE plan = ? ORDER BY number", (place,)
        )
        moments = tuple(Moment(read_plan(body), label) for label, body in rows)
        return Timeline(moments, place=found[0], revision=found[1], applied=tuple(found[2].split()))

    def _write(self, place: bytes, old: Timeline | None, new: Timeline) -> None:
        if new is old:
            return
        applied, day = " ".join(new.applied), int(time.time()) // DAY
        self._connection.execute(
            "INSERT INTO plan (id, place, revision, applied, touched_day) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET place = excluded.place, revision = excluded.revision,"
            " applied = excluded.applied, touched_day = excluded.touched_day",
            (place, new.place, new.revision, applied, day),
        )
        if old is not None and new.moments == old.moments:
            return
        kept = _same_start(old.moments if old else (), new.moments)
        self._connection.execute("DELETE FROM moment WHERE plan = ? AND number >= ?", (place, kept))
        self._connection.executemany(
            "INSERT INTO moment (plan, number, label, body) VALUES (?, ?, ?, ?)",
            [
                (place, number, moment.label, moment.plan.model_dump_json())
                for number, moment in enumerate(new.moments)
                if number >= kept
            ],
        )


def _statements(file: Path) -> list[str]:
    """Cut a migration into statements; `executescript` would end our transaction."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("--")).split(";")


def _same_start(old: tuple[Moment, ...], new: tuple[Moment, ...]) -> int:
    """How many moments at the start are the same, so that only what differs is written."""
    same = 0
    for before, after in zip(old, new, strict=False):
        if before != after:
            break
        same += 1
    return same
