"""Stores as the tests want them: on every kind of database, with a clock that a test sets."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from tests.making import a_step
from toolbox.planning.plan import Plan
from toolbox.storage.codes import Key, parse_key
from toolbox.storage.memory import MemoryDatabase
from toolbox.storage.postgres import PostgresDatabase
from toolbox.storage.rows import Database
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sealing import Seal, seal_for
from toolbox.storage.sqlite import WAIT, SqliteDatabase, SqliteStore
from toolbox.storage.store import Store, Stored
from toolbox.values import changed

Kind = Literal["memory", "sqlite", "postgres"]
KINDS: tuple[Kind, ...] = ("memory", "sqlite", "postgres")

KEY = "0123456789abcdef0123456789abcdef"
OTHER_KEY = "f" * 32
PEPPER = bytes(range(32))
LITTLE = 1024  # bytes to keep for a full disk: no test of these fills one
FIRST_DAY = date(2026, 6, 1)


@dataclass
class Clock:
    """A clock that knows days and goes where a test sets it."""

    day: date = FIRST_DAY

    def __call__(self) -> date:
        return self.day

    def pass_days(self, days: int) -> None:
        self.day += timedelta(days=days)


@dataclass
class Opened:
    """A store, the database under it and the clock beside it."""

    database: Database
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.store = self.another()

    def live(self, days: int) -> None:
        """Let days pass, on each of which somebody comes."""
        for _ in range(days):
            self.clock.pass_days(1)
            self.store.check()

    def another(self, *, pepper: bytes = PEPPER) -> SealedStore:
        """Another store on the same database, as after a new start."""
        return SealedStore(self.database, pepper=pepper, today=self.clock)


def open_database(kind: Kind, folder: Path, url: Callable[[], str]) -> Database:
    """A new database of a kind."""
    if kind == "memory":
        return MemoryDatabase()
    if kind == "sqlite":
        return SqliteDatabase(folder / "plans.sqlite3", room=LITTLE)
    return PostgresDatabase(url())


def sqlite_at(file: Path, *, wait: float = WAIT) -> closing[SqliteStore]:
    """A store on a file, with the pepper of these tests beside it."""
    pepper = file.parent / "pepper"
    if not file.exists():
        pepper.write_text(PEPPER.hex())
    return closing(SqliteStore(file, pepper=pepper, wait=wait))


def written(file: Path) -> bytes:
    """All that a database wrote in its folder, apart from the reserve."""
    files = (path for path in file.parent.iterdir() if path.name.startswith(file.name))
    return b"".join(path.read_bytes() for path in files if not path.name.endswith("-reserve"))


def seal(key: str = KEY, pepper: bytes = PEPPER) -> Seal:
    """The seal of a plan."""
    return seal_for(parse_key(key), pepper)


def reading_code(key: str = KEY) -> str:
    """The code to share for reading."""
    return parse_key(key).for_reading().code()


def starting(at: int) -> Callable[[Plan], Plan]:
    """Make a change that sets the start, so that each plan can be told apart."""
    return lambda plan: changed(plan, start=at)


def adding(number: int, *, note: str = "") -> Callable[[Plan], Plan]:
    """Make a change that adds a step."""
    return lambda plan: changed(plan, steps=(*plan.steps, a_step(number, note=note)))


def start_after(store: Store, *starts: int, label: str | None = None, key: str = KEY) -> Stored:
    """Change the start a few times; the start is also the id of the operation."""
    for at in starts:
        stored = store.change(key, operation=f"{at:016x}", change=starting(at), label=label)
    return stored


def relabelled(code: Key) -> Key:
    """A read key that says of itself that it may edit."""
    return Key(code.secret, can_edit=True)
