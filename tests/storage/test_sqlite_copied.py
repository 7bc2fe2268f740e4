"""Fault 15: a copy that was taken while somebody saved opens elsewhere, by the old links."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.making import an_id
from tests.storage.stores import KEY, PEPPER, reading_code, starting
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sqlite import SqliteDatabase
from toolbox.storage.store import PlanNotFoundError

Copy = Callable[[Path, Path], None]


def by_the_backup_of_sqlite(file: Path, to: Path) -> None:
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)


def by_vacuum_into(file: Path, to: Path) -> None:
    with closing(sqlite3.connect(file)) as source:
        source.execute("VACUUM INTO ?", (str(to),))


def by_copying_the_file(file: Path, to: Path) -> None:
    shutil.copy(file, to)


@contextmanager
def saving(store: SealedStore) -> Iterator[list[str]]:
    """Somebody saves all the time; what was answered so far."""
    answered: list[str] = []
    enough, ended = Event(), Event()

    def save() -> None:
        for number in count(1):
            answered.extend(
                store.change(KEY, operation=an_id(number), change=starting(number % 1440)).applied[-1:]
            )
            if len(answered) == 20:
                enough.set()
            if ended.is_set():
                return

    thread = Thread(target=save)
    thread.start()
    assert enough.wait(timeout=60)
    yield answered
    ended.set()
    thread.join()


def missing_after(copy: Copy, folder: Path) -> set[str]:
    """What was answered before a copy began and is not in the copy."""
    file, to = folder / "plans.sqlite3", folder / "elsewhere.sqlite3"
    with closing(SealedStore(SqliteDatabase(file), pepper=PEPPER)) as store, saving(store) as answered:
        before = tuple(answered)
        copy(file, to)
    with closing(SealedStore(SqliteDatabase(to), pepper=PEPPER)) as copied, suppress(PlanNotFoundError):
        stored = copied.load(KEY)
        assert copied.load(reading_code()).plan == stored.plan
        return set(before) - set(stored.applied)
    return set(before)


@pytest.mark.parametrize("copy", [by_the_backup_of_sqlite, by_vacuum_into])
def test_a_copy_has_all_that_was_answered_before_it(tmp_path: Path, copy: Copy) -> None:
    assert missing_after(copy, tmp_path) == set()


def test_a_copy_of_the_file_alone_is_found_out(tmp_path: Path) -> None:
    assert missing_after(by_copying_the_file, tmp_path)
