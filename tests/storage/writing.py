"""A program that writes to a store until it is killed: `python -m tests.storage.writing FILE KIND`.

For every number on its input it starts a writer that begins there. A writer tells the number of its process,
and then each change as soon as the store has answered it. When it is killed, the program says so.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from toolbox.storage.sqlite import SqliteStore
from toolbox.values import changed

KEY = "0123456789abcdef0123456789abcdef"


class HastyStore(SqliteStore):
    """A store as it must not be: it answers before it saves, because one transaction holds all changes."""

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._lock:
            if not self._connection.in_transaction:
                self._connection.execute(begin)
            yield


KINDS = {"sound": SqliteStore, "hasty": HastyStore}


def write(store: SqliteStore, first: int) -> None:
    """Change the start of the meeting again and again; the start is also the id of the operation."""
    for number in count(first):
        store.change(KEY, operation=f"{number:016x}", change=lambda plan, at=number: changed(plan, start=at))  # type: ignore[misc]
        tell(number)


def tell(what: object) -> None:
    """Write a line at once and in one piece."""
    os.write(1, f"{what}\n".encode())


def main() -> None:
    """Start writers, one at a time."""
    file, kind = Path(sys.argv[1]), sys.argv[2]
    for line in sys.stdin:
        writer = os.fork()
        if writer == 0:
            tell(os.getpid())
            write(KINDS[kind](file), int(line))
        os.waitpid(writer, 0)
        tell("killed")


if __name__ == "__main__":
    main()
