"""SqliteStore: plans in one SQLite file; what was answered survives a kill and a power cut."""

from __future__ import annotations

import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from toolbox.storage.days import today_here
from toolbox.storage.migrating import MIGRATIONS, steps_after
from toolbox.storage.pepper import settle_pepper
from toolbox.storage.rows import Rows, SqlRows
from toolbox.storage.sealed import SealedStore, Today
from toolbox.storage.store import StartRefusedError, StoreFullError, StoreUnavailableError

WAIT = 10.0  # seconds for a lock of another process
AGAIN = 0.02  # seconds between two tries to open
WIPING = 1000  # milliseconds for somebody who reads, such as a backup; the next wiping takes what is left
ROOM = 5 * 1024 * 1024  # bytes that removing needs at most on a full disk
SEALED_SINCE = 2  # the migration that seals

_LOG = logging.getLogger("toolbox")
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
SETTINGS = (
    "PRAGMA journal_mode=WAL",
    # NORMAL, the usual advice, lost half of the answered saves in a simulated power cut; FULL lost none.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
)


class SqliteStore(SealedStore):
    """Keeps plans in a file."""

    def __init__(self, file: Path, *, pepper: Path, wait: float = WAIT, today: Today = today_here) -> None:
        """Open the file, and bring its tables up to date. Raises StartRefusedError."""
        try:
            database = SqliteDatabase(file, wait=wait)
            try:
                super().__init__(database, pepper=settle_pepper(database, pepper), today=today)
            except (StoreUnavailableError, StartRefusedError):
                database.close()
                raise
        except (sqlite3.Error, OSError, StoreUnavailableError) as error:
            raise StartRefusedError(f"The plans at {file} cannot be opened ({error}).") from error


class SqliteDatabase:
    """One SQLite file with two connections: who reads waits for nobody who writes."""

    def __init__(
        self, file: Path, *, wait: float = WAIT, migrations: Path = MIGRATIONS / "sqlite", room: int = ROOM
    ) -> None:
        """Open the file, and bring its tables up to date."""
        self._file = file
        self._wait = wait
        self._room = room
        self._reserve = file.with_name(f"{file.name}-reserve")
        self._reading_lock, self._writing_lock = Lock(), Lock()
        file.parent.mkdir(parents=True, exist_ok=True)
        self._writer = self._opened()
        self._reader = self._opened()
        try:
            self._migrate(migrations)
        except StoreUnavailableError:
            self.close()
            raise
        self._keep_room()

    @contextmanager
    def reading(self) -> Iterator[Rows]:
        """See all rows as they are at one moment."""
        with self._reading_lock, _transaction(self._reader, "BEGIN"):
            yield SqlRows(self._reader.execute)

    @contextmanager
    def writing(self, place: bytes) -> Iterator[Rows]:
        """Change rows. One at a time, whatever the place: SQLite has one writer."""
        until = time.monotonic() + self._wait
        if not self._writing_lock.acquire(timeout=self._wait):
            raise StoreUnavailableError("busy")
        try:
            left = max(0, round(1000 * (until - time.monotonic())))
            with _transaction(self._writer, f"PRAGMA busy_timeout = {left}", "BEGIN IMMEDIATE"):
                yield SqlRows(self._writer.execute)
        finally:
            self._writing_lock.release()

    def make_room(self) -> None:
        """Remove the reserve: also removing needs room, for the log."""
        self._reserve.unlink(missing_ok=True)

    def wipe(self) -> None:
        """Empty the log: what was removed is overwritten in the file, and still stands there."""
        with self._writing_lock, self._reading_lock, suppress(sqlite3.Error):
            self._writer.execute(f"PRAGMA busy_timeout = {WIPING}")
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self._keep_room()

    def close(self) -> None:
        """Close the file."""
        with self._writing_lock, self._reading_lock:
            self._reader.close()
            self._writer.close()

    def _opened(self) -> sqlite3.Connection:
        """Connect. Two that open a new file at once can be in each other's way, whatever the timeout."""
        until = time.monotonic() + self._wait
        while True:
            # One connection for all threads: a lock lets one in at a time.
            connection = sqlite3.connect(
                self._file, timeout=self._wait, check_same_thread=False, isolation_level=None
            )
            try:
                for setting in SETTINGS:
                    connection.execute(setting).fetchone()
            except sqlite3.Error as error:
                connection.close()
                if not _is_busy(error) or time.monotonic() > until:
                    raise
                time.sleep(AGAIN)
            else:
                return connection

    def _migrate(self, folder: Path) -> None:
        with self.writing(b""):
            done = self._writer.execute("PRAGMA user_version").fetchone()[0]
            steps = steps_after(done, folder)
            lost = self._count() if 0 < done < SEALED_SINCE else 0
            if steps and done >= SEALED_SINCE:
                self._copy(self._file.with_name(f"{self._file.name}-before-{steps[0].number:04}"))
            for step in steps:
                for statement in step.statements:
                    self._writer.execute(statement)
                self._writer.execute(f"PRAGMA user_version = {step.number}")
        if lost:
            _LOG.warning("plans of a version that did not seal them were removed count=%s", lost)
            self.wipe()

    def _count(self) -> int:
        return int(self._writer.execute("SELECT count(*) FROM plan").fetchone()[0])

    def _copy(self, to: Path) -> None:
        """Copy the database as it is; the reader sees it without what is being done to it."""
        to.unlink(missing_ok=True)
        self._reader.execute("VACUUM INTO ?", (str(to),))

    def _keep_room(self) -> None:
        """Fill the reserve, as far as there is room."""
        if self._reserve.exists():
            return
        try:
            with self._reserve.open("wb") as reserve:
                reserve.write(os.urandom(self._room))  # some disks give no room to zeros
                os.fsync(reserve.fileno())
        except OSError:
            self._reserve.unlink(missing_ok=True)


@contextmanager
def _transaction(connection: sqlite3.Connection, *begin: str) -> Iterator[None]:
    try:
        for statement in begin:
            connection.execute(statement)
        try:
            yield
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        raise (StoreFullError if full else StoreUnavailableError)(type(error).__name__) from error


def _is_busy(error: sqlite3.Error) -> bool:
    """The lowest byte says what it is, the others why."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY
