"""A new version takes every plan along, or leaves everything as it was."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.making import an_id
from tests.storage.stores import KEY, sqlite_at, start_after, written
from toolbox.storage.migrating import MIGRATIONS, steps_after
from toolbox.storage.sqlite import SqliteDatabase
from toolbox.storage.store import PlanNotFoundError, StoreUnavailableError

FOLDER = MIGRATIONS / "sqlite"
NOTE = "Rustig beginnen met naastenliefde."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


def test_plans_that_were_not_sealed_are_removed_with_a_line_in_the_log(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in steps_after(0, FOLDER)[0].statements:
            connection.execute(statement)
        connection.execute("INSERT INTO plan VALUES (?, 0, 1, '', 20000)", (bytes(32),))
        connection.execute("INSERT INTO moment VALUES (?, 0, 'write-note', ?)", (bytes(32), NOTE))
        connection.execute("PRAGMA user_version = 1")
    assert NOTE.encode() in written(file)

    with caplog.at_level(logging.WARNING), sqlite_at(file) as store:
        assert NOTE.encode() not in written(file)
        with pytest.raises(PlanNotFoundError):
            store.load(KEY)

    assert [record.getMessage() for record in caplog.records] == [
        "plans of a version that did not seal them were removed count=1"
    ]


def test_a_new_file_says_nothing(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), sqlite_at(file):
        assert caplog.records == []


def next_step(folder: Path, *statements: str) -> Path:
    """All migrations, and one more."""
    for path in FOLDER.glob("*.sql"):
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "0003_next.sql").write_text(";\n".join(statements) + ";\n")
    return folder


def test_fault_20_an_upgrade_that_fails_halfway_leaves_the_old_version_and_a_copy(
    file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = next_step(tmp_path_factory.mktemp("next"), "CREATE TABLE half (one BLOB)", "DROP TABLE absent")
    with sqlite_at(file) as store:
        stored = start_after(store, 60)

    with pytest.raises(StoreUnavailableError):
        SqliteDatabase(file, migrations=folder)

    copy = file.with_name("plans.sqlite3-before-0003")
    for kept in (file, copy):
        assert tables(kept) == ["keeping", "moment", "plan"]
        with sqlite_at(kept) as store:
            assert store.load(KEY) == stored


def test_fault_20_an_upgrade_that_is_not_one_transaction_is_found_out(
    file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    half = ("CREATE TABLE half (one BLOB)", "COMMIT", "DROP TABLE absent")
    folder = next_step(tmp_path_factory.mktemp("next"), *half)
    SqliteDatabase(file).close()

    with pytest.raises(StoreUnavailableError):
        SqliteDatabase(file, migrations=folder)

    assert "half" in tables(file)


def test_an_upgrade_keeps_every_plan(file: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = next_step(tmp_path_factory.mktemp("next"), "ALTER TABLE plan ADD COLUMN more INTEGER")
    with sqlite_at(file) as store:
        stored = start_after(store, 60)

    for _ in range(2):
        SqliteDatabase(file, migrations=folder).close()

    with sqlite_at(file) as store:
        assert store.load(KEY) == stored
        assert start_after(store, 120).plan.start == 120
        assert store.undo(KEY, operation=an_id(3)).plan == stored.plan


def tables(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return [name for (name,) in found]
