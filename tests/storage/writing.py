"""A program that writes to a store until it is killed: `python -m tests.storage.writing FILE KIND WRITERS`.

For every number on its input it starts writers that open the file at once, each with a plan of its own, and
begin there. A writer tells the number of its process, and then each change once the store has answered it.
When all are killed, the program says so.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from tests.making import an_id
from tests.storage.stores import PEPPER, starting
from toolbox.storage.rows import Rows, SqlRows
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sqlite import SqliteDatabase

TIMES = 24 * 60  # a start of a meeting is a minute of the day


class HastyDatabase(SqliteDatabase):
    """A database as it must not be: it answers before it saves, because one transaction holds all changes."""

    @contextmanager
    def writing(self, place: bytes) -> Iterator[Rows]:
        with self._writing_lock:
            if not self._writer.in_transaction:
                self._writer.execute("BEGIN")
            yield SqlRows(self._writer.execute)


class SparingDatabase(SqliteDatabase):
    """A database as it must not be: of the changes that it answers it keeps one in five."""

    asked = 0

    @contextmanager
    def writing(self, place: bytes) -> Iterator[Rows]:
        self.asked += 1
        with suppress(_SparedError), super().writing(place) as rows:
            yield rows
            if self.asked % 5:
                raise _SparedError


class _SparedError(Exception):
    """What was written is taken back."""


KINDS = {"sound": SqliteDatabase, "hasty": HastyDatabase, "sparing": SparingDatabase}


def key_of(writer: int) -> str:
    """The key of the plan of a writer."""
    return f"{writer:032x}"


def write(file: Path, kind: str, *, writer: int, first: int) -> None:
    """Change the start of the meeting again and again."""
    tell("process", writer, os.getpid())
    SqliteDatabase(file).close()  # so that also the hasty one has its tables
    store = SealedStore(KINDS[kind](file), pepper=PEPPER)
    for number in count(first):
        store.change(key_of(writer), operation=an_id(number), change=starting(number % TIMES))
        tell("answered", writer, number)


def tell(*words: object) -> None:
    """Write a line at once and in one piece."""
    os.write(1, f"{' '.join(map(str, words))}\n".encode())


def main() -> None:
    """Start writers, as many at once as was asked for."""
    file, kind, writers = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    for line in sys.stdin:
        started: list[int] = []
        for writer in range(writers):
            process = os.fork()
            if process == 0:
                write(file, kind, writer=writer, first=int(line))
            started.append(process)
        ends = [os.waitpid(process, 0)[1] for process in started]
        tell("killed", *(os.WTERMSIG(end) for end in ends))


if __name__ == "__main__":
    main()
