"""Fault 11: somebody else holds the file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from tests.making import an_id
from tests.storage.stores import KEY, PEPPER, adding
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sqlite import SqliteDatabase, SqliteStore
from toolbox.storage.store import StartRefusedError, Store, Stored, StoreUnavailableError

SHORT = 0.05  # seconds to wait for a lock


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


@pytest.fixture
def database(file: Path) -> Iterator[SqliteDatabase]:
    opened = SqliteDatabase(file, wait=SHORT)
    yield opened
    opened.close()


@pytest.fixture
def store(database: SqliteDatabase) -> SealedStore:
    return SealedStore(database, pepper=PEPPER)


def add(store: Store, number: int) -> Stored:
    """Add a step; its number is also the id of the operation."""
    return store.change(KEY, operation=an_id(number), change=adding(number))


def test_fault_11_a_file_that_another_process_holds_is_unavailable_and_then_available_again(
    file: Path, store: SealedStore
) -> None:
    stored = add(store, 1)

    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError):
            add(store, 2)
        with pytest.raises(StoreUnavailableError):
            store.undo(KEY, operation=an_id(3))
        assert store.load(KEY) == stored

    assert len(add(store, 2).plan.steps) == 2


def test_fault_11_all_who_wait_are_told(file: Path, store: SealedStore) -> None:
    raised: list[bool] = []

    def attempt() -> None:
        with pytest.raises(StoreUnavailableError):
            add(store, 2)
        raised.append(True)

    add(store, 1)
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        threads = [Thread(target=attempt) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert len(raised) == 8


def test_fault_11_who_waits_too_long_for_another_visitor_is_told(
    database: SqliteDatabase, store: SealedStore
) -> None:
    raised: list[bool] = []

    def attempt() -> None:
        with pytest.raises(StoreUnavailableError, match="busy"):
            add(store, 2)
        raised.append(True)

    stored = add(store, 1)
    with database.writing(b""):
        thread = Thread(target=attempt)
        thread.start()
        thread.join()
        assert store.load(KEY) == stored

    assert raised == [True]


def test_a_plan_that_cannot_be_used_can_still_be_read(file: Path, store: SealedStore) -> None:
    stored = add(store, 1)
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("UPDATE plan SET last_day = last_day - 1")
        holder.execute("BEGIN IMMEDIATE")

        assert store.load(KEY) == stored


def test_a_file_that_stays_locked_is_refused(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StartRefusedError, match="locked"):
            SqliteStore(file, pepper=file.parent / "pepper", wait=SHORT)
