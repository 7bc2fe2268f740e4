"""Several processes may open one file at once, also a new one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer

import pytest

from tests.storage.killing import kill_writers
from tests.storage.stores import KEY, sqlite_at, start_after

MOMENT = 0.2  # seconds


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


@contextmanager
def held_for_a_moment(file: Path) -> Iterator[None]:
    """Somebody else is making the file."""
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        timer = Timer(MOMENT, holder.execute, args=("ROLLBACK",))
        timer.start()
        yield
        timer.join()


def test_a_file_that_another_is_making_is_waited_for(file: Path) -> None:
    with held_for_a_moment(file), sqlite_at(file) as store:
        assert start_after(store, 60).revision == 1


def test_a_file_that_is_opened_without_trying_again_is_locked(file: Path) -> None:
    with (
        held_for_a_moment(file),
        closing(sqlite3.connect(file, timeout=10)) as connection,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        connection.execute("PRAGMA journal_mode=WAL")


def test_eight_processes_open_a_new_file_at_once(tmp_path: Path) -> None:
    for turn in range(2):
        assert kill_writers(tmp_path / f"{turn}.sqlite3", kills=8).gone == []


def test_many_stores_of_one_process_open_a_new_file(file: Path) -> None:
    with sqlite_at(file) as first, sqlite_at(file) as second, sqlite_at(file) as third:
        stored = start_after(first, 60)

        assert second.load(KEY) == third.load(KEY) == stored
