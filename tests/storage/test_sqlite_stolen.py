"""What stands in the file of a stolen database, and what stands there no more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.making import an_id
from tests.storage.stores import KEY, PEPPER, adding, sqlite_at, written
from toolbox.storage.codes import parse_key
from toolbox.storage.sqlite import SqliteStore
from toolbox.storage.store import Store, Stored

LABEL = "write-note"
NOTE = "Rustig beginnen met naastenliefde."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


@pytest.fixture
def store(file: Path) -> Iterator[SqliteStore]:
    with sqlite_at(file) as opened:
        yield opened


def add(store: Store, number: int, *, note: str = "") -> Stored:
    """Add a step; its number is also the id of the operation."""
    return store.change(KEY, operation=an_id(number), change=adding(number, note=note), label=LABEL)


def test_no_word_id_label_or_key_stands_in_the_file(file: Path, store: SqliteStore) -> None:
    add(store, 1, note=NOTE)
    add(store, 2, note=NOTE)
    store.undo(KEY, operation=an_id(3))
    secrets = [key.secret for key in (parse_key(KEY), parse_key(KEY).for_reading())]
    words = [NOTE, "naastenliefde", "five-fingers", LABEL, "minutes", "steps", KEY, an_id(1), an_id(3)]

    found = [word for word in (*secrets, PEPPER, *map(str.encode, words)) if word in written(file)]

    assert found == []


@pytest.mark.usefixtures("store")
def test_a_word_that_is_not_sealed_would_be_found(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE note AS SELECT ? AS text", (NOTE,))

    assert NOTE.encode() in written(file)


def test_the_file_knows_days_and_no_times(file: Path, store: SqliteStore) -> None:
    add(store, 1)

    with closing(sqlite3.connect(file)) as connection:
        columns = [
            row[1:3] for table in ("plan", "moment", "keeping") for row in columns_of(connection, table)
        ]
        (day,) = connection.execute("SELECT last_day FROM plan").fetchone()

    assert 730_000 < day < 800_000
    assert {name for name, kind in columns if kind == "INTEGER"} == {
        *("revision", "last_day", "number", "one", "seen_day", "sure_day")
    }


def columns_of(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"PRAGMA table_info({table})").fetchall()


def test_what_was_forgotten_stands_nowhere_any_more(file: Path, store: SqliteStore) -> None:
    for number in range(20):
        add(store, number, note="x" * 500)
    with closing(sqlite3.connect(file)) as connection:
        pieces = [
            body[100:160]
            for (body,) in connection.execute("SELECT body FROM moment UNION SELECT head FROM plan")
        ]
    assert all(piece in written(file) for piece in pieces)

    store.forget(KEY)

    assert not any(piece in written(file) for piece in pieces)


def test_what_was_removed_without_wiping_is_found_out(file: Path, store: SqliteStore) -> None:
    add(store, 1)
    with closing(sqlite3.connect(file)) as connection:
        (body,) = connection.execute("SELECT body FROM moment WHERE number = 1").fetchone()
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("DELETE FROM plan")
        connection.commit()

    assert body[100:160] in written(file)
