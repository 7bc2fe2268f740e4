"""A disk that loses power: what was not flushed is kept, dropped or torn, sector by sector, by chance.

Our own database on SQLite's own code, on a disk that exists in memory alone. SQLite has no shared memory
there, so it locks the file for one connection, and that one both reads and writes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import apsw

from toolbox.storage.sqlite import SETTINGS, SqliteDatabase

SECTOR = 512
NAME = "losing-power"


@dataclass
class Content:
    """A file: what is safe, what stands in it, and what was written since the last flush."""

    safe: bytes = b""
    now: bytearray = field(default_factory=bytearray)
    unsafe: list[tuple[int, bytes]] = field(default_factory=list)

    def write(self, at: int, some: bytes) -> None:
        _put(self.now, at, some)
        self.unsafe += [(at + place, some[place : place + SECTOR]) for place in range(0, len(some), SECTOR)]

    def truncate(self, length: int) -> None:
        del self.now[length:]
        self.flush()  # SQLite flushes itself where a length matters

    def flush(self) -> None:
        self.safe, self.unsafe = bytes(self.now), []

    def lose_power(self, chance: Random) -> None:
        left = bytearray(self.safe)
        for at, some in self.unsafe:
            fate = chance.random()
            if fate < 0.6:
                _put(left, at, some if fate < 0.5 else chance.randbytes(len(some)))
        self.now = left
        self.flush()


def _put(content: bytearray, at: int, some: bytes) -> None:
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(some)] = some


class PowerlessDisk(apsw.VFS):
    """All files of a machine; SQLite knows it by its name."""

    def __init__(self) -> None:
        self.files: dict[str, Content] = {}
        self.starts = 0
        self.is_on = True
        super().__init__(NAME, "")

    def lose_power(self, chance: Random) -> None:
        """From here on nothing is written any more, until somebody opens a file after `start`."""
        self.is_on = False
        self.starts += 1
        for content in self.files.values():
            content.lose_power(chance)

    def start(self) -> None:
        """There is power again."""
        self.is_on = True

    def xOpen(self, name: Any, flags: list[int]) -> Any:  # noqa: N802, ANN401 - SQLite's name and types
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        return OpenFile(self, self.files.setdefault(path, Content()))

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802, FBT001
        if self.is_on:
            self.files.pop(name, None)

    def xAccess(self, name: str, flags: int) -> bool:  # noqa: N802
        return name in self.files

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        return name


class OpenFile:
    """A file as SQLite uses it; all names are SQLite's."""

    def __init__(self, disk: PowerlessDisk, content: Content) -> None:
        self._disk, self._content, self._start = disk, content, disk.starts

    def _is_on(self) -> bool:
        return self._start == self._disk.starts

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return bytes(self._content.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        if self._is_on():
            self._content.write(offset, bytes(data))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        if self._is_on():
            self._content.truncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        if self._is_on():
            self._content.flush()

    def xFileSize(self) -> int:  # noqa: N802
        return len(self._content.now)

    def xLock(self, level: int) -> None:  # noqa: N802
        """Nobody else is there."""

    def xUnlock(self, level: int) -> None:  # noqa: N802
        """Nobody else is there."""

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xFileControl(self, op: int, ptr: int) -> bool:  # noqa: N802
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return 0

    def xClose(self) -> None:  # noqa: N802
        """Nothing to let go of."""


class Answered:
    """An answer of apsw, as sqlite3 gives it."""

    def __init__(self, cursor: Any, connection: Any) -> None:  # noqa: ANN401
        self._cursor = cursor
        self.rowcount = connection.changes()

    def fetchone(self) -> Any:  # noqa: ANN401
        return self._cursor.fetchone()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._cursor)


class Connected:
    """A connection of apsw, as sqlite3 gives it."""

    def __init__(self, synchronous: str, chance: Random) -> None:
        self._connection = apsw.Connection("/plans", vfs=NAME)
        self.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._synchronous = synchronous
        self._checkpoint = chance.choice((4, 20, 1000))

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> Answered:
        if statement.startswith("PRAGMA synchronous"):
            self.execute(f"PRAGMA wal_autocheckpoint={self._checkpoint}")
            statement = statement.replace("FULL", self._synchronous)
        return Answered(self._connection.execute(statement, values), self._connection)

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    def close(self) -> None:
        self._connection.close()


class PoweredDatabase(SqliteDatabase):
    """Our own database, with our own settings, on a disk that loses power."""

    def __init__(self, folder: Path, chance: Random, *, synchronous: str = "FULL") -> None:
        self._chance, self._synchronous = chance, synchronous
        self._connected: Any = None
        super().__init__(folder / "plans.sqlite3")

    def _opened(self) -> Any:  # noqa: ANN401
        if self._connected is None:
            self._connected = Connected(self._synchronous, self._chance)
            for setting in SETTINGS:
                self._connected.execute(setting)
        return self._connected
