"""PostgresStore: plans in PostgreSQL, for several machines or where a host offers nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.errors import DiskFull
from psycopg_pool import ConnectionPool

from toolbox.storage.days import today_here
from toolbox.storage.migrating import MIGRATIONS, steps_after
from toolbox.storage.pepper import settle_pepper
from toolbox.storage.rows import Answer, Execute, Rows, SqlRows
from toolbox.storage.sealed import SealedStore, Today
from toolbox.storage.store import StartRefusedError, StoreFullError, StoreUnavailableError

WAIT = 10.0  # seconds for a connection, and for a lock
CONNECTIONS = 8  # of one process
# Seconds in which the pool tries again, with growing pauses; then the next visitor makes it begin anew.
AGAIN = 2.0

_MIGRATING = b"migrating"


class PostgresStore(SealedStore):
    """Keeps plans in a PostgreSQL database."""

    def __init__(self, url: str, *, pepper: Path, wait: float = WAIT, today: Today = today_here) -> None:
        """Connect, and bring the tables up to date. Raises StartRefusedError."""
        try:
            database = PostgresDatabase(url, wait=wait)
            try:
                super().__init__(database, pepper=settle_pepper(database, pepper), today=today)
            except (StoreUnavailableError, StartRefusedError):
                database.close()
                raise
        except StoreUnavailableError as error:
            # The name of the error, not its text: that can hold the address and the user.
            raise StartRefusedError(f"The plans in PostgreSQL cannot be opened ({error}).") from error


class PostgresDatabase:
    """A pool of connections; one that broke is replaced, so a server that comes back is found again."""

    def __init__(self, url: str, *, wait: float = WAIT, migrations: Path = MIGRATIONS / "postgres") -> None:
        """Connect, and bring the tables up to date."""
        self._wait = wait
        self._pool = ConnectionPool(
            url,
            kwargs={"autocommit": True},
            configure=self._configure,
            check=ConnectionPool.check_connection,
            min_size=1,
            max_size=CONNECTIONS,
            timeout=wait,
            reconnect_timeout=AGAIN,
            open=False,
        )
        try:
            with _answering():
                self._pool.open(wait=True, timeout=wait)
            self._migrate(migrations)
        except StoreUnavailableError:
            self._pool.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[Rows]:
        """See all rows as they are at one moment."""
        with _answering(), self._pool.connection() as connection, connection.transaction():
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield SqlRows(_asking(connection))

    @contextmanager
    def writing(self, place: bytes) -> Iterator[Rows]:
        """Change rows. The lock is for a plan that is not there yet; one that is has the lock of its row."""
        with _answering(), self._pool.connection() as connection, connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_number(place),))
            yield SqlRows(_asking(connection), locks_rows=True)

    def make_room(self) -> None:
        """The disk of the server is not ours."""

    def wipe(self) -> None:
        """Old rows and the log of the server are not ours; what stands there is sealed."""

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def _configure(self, connection: Connection[Any]) -> None:
        """An answer means on disk, whatever the server is set to; and nobody waits for ever."""
        milliseconds = str(int(self._wait * 1000))
        for name, value in (
            ("synchronous_commit", "on"),
            ("lock_timeout", milliseconds),
            ("statement_timeout", milliseconds),
        ):
            connection.execute("SELECT set_config(%s, %s, false)", (name, value))

    def _migrate(self, folder: Path) -> None:
        with _answering(), self._pool.connection() as connection, connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_number(_MIGRATING),))
            connection.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY)")
            done = connection.execute("SELECT coalesce(max(number), 0) FROM migration").fetchone()
            for step in steps_after(done[0] if done else 0, folder):
                for statement in step.statements:
                    connection.execute(statement)
                connection.execute("INSERT INTO migration VALUES (%s)", (step.number,))


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except DiskFull as error:
        raise StoreFullError(type(error).__name__) from error
    except psycopg.Error as error:
        raise StoreUnavailableError(type(error).__name__) from error


def _asking(connection: Connection[Any]) -> Execute:
    def execute(statement: str, values: tuple[object, ...]) -> Answer:
        return connection.execute(statement.replace("?", "%s"), values)

    return execute


def _number(place: bytes) -> int:
    """The number of a lock: 64 bits, signed."""
    return int.from_bytes(place[:8], "big", signed=True)
