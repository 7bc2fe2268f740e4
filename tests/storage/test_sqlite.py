import os
import sqlite3
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Thread

import pytest

from tests.making import an_id
from tests.storage.stores import KEY, PEPPER, adding, sqlite_at, start_after
from toolbox.storage.migrating import MIGRATIONS, steps_after
from toolbox.storage.rows import Rows
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sqlite import ROOM, SqliteDatabase, SqliteStore
from toolbox.storage.store import StartRefusedError, Store, Stored, StoreFullError, StoreUnavailableError

SHORT = 0.05  # seconds to wait for a lock
LABEL = "write-note"


class AskedDatabase(SqliteDatabase):
    """A database that tells the settings of the connection that writes."""

    def ask(self, setting: str) -> object:
        with self._writing_lock:
            return self._writer.execute(f"PRAGMA {setting}").fetchone()[0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


@pytest.fixture
def database(file: Path) -> Iterator[AskedDatabase]:
    opened = AskedDatabase(file, wait=SHORT)
    yield opened
    opened.close()


@pytest.fixture
def store(database: AskedDatabase) -> SealedStore:
    return SealedStore(database, pepper=PEPPER)


def add(store: Store, number: int, *, note: str = "") -> Stored:
    """Add a step; its number is also the id of the operation."""
    return store.change(KEY, operation=an_id(number), change=adding(number, note=note), label=LABEL)


def test_fault_07_every_commit_is_on_disk_before_it_is_answered(database: AskedDatabase) -> None:
    assert database.ask("synchronous") == 2
    assert database.ask("journal_mode") == "wal"


def test_the_file_knows_the_last_migration(database: AskedDatabase) -> None:
    assert database.ask("user_version") == steps_after(0, MIGRATIONS / "sqlite")[-1].number
    assert database.ask("integrity_check") == "ok"


def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "down" / "plans.sqlite3"

    SqliteStore(file, pepper=tmp_path / "pepper").close()

    assert file.exists()


def test_a_file_that_is_opened_again_keeps_its_plans_and_what_can_be_undone(file: Path) -> None:
    with sqlite_at(file) as store:
        start_after(store, 60, 120)
        stored = store.undo(KEY, operation=an_id(3))

    with sqlite_at(file) as store:
        assert store.load(KEY) == stored
        assert store.redo(KEY, operation=an_id(4)).plan.start == 120


def test_two_stores_on_one_file_see_each_other(file: Path) -> None:
    with sqlite_at(file) as one, sqlite_at(file) as other:
        add(one, 1)
        add(other, 2)
        stored = add(one, 3)

        assert other.load(KEY) == stored
        assert [step.id for step in stored.plan.steps] == [an_id(1), an_id(2), an_id(3)]


def test_fault_16_two_stores_on_one_file_lose_nothing(file: Path) -> None:
    def add_all(store: SqliteStore, numbers: range) -> None:
        for number in numbers:
            add(store, number)

    with sqlite_at(file) as one, sqlite_at(file) as other:
        threads = [
            Thread(target=add_all, args=(one, range(12))),
            Thread(target=add_all, args=(other, range(100, 112))),
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(one.load(KEY).plan.steps) == 24
        assert other.load(KEY).revision == 24


def test_a_change_that_is_written_halfway_leaves_everything_as_it_was(file: Path, store: SealedStore) -> None:
    stored = add(store, 1)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            "CREATE TRIGGER no_more BEFORE INSERT ON moment BEGIN SELECT RAISE(ABORT, 'no more'); END"
        )

    with pytest.raises(StoreUnavailableError):
        add(store, 2)

    assert store.load(KEY) == stored


def fill(database: AskedDatabase, store: SealedStore) -> Iterator[Stored]:
    """Add steps to a file that may not grow, as long as the store answers."""
    yield add(store, 1)
    database.ask(f"max_page_count = {database.ask('page_count')}")
    for number in range(2, 40):
        yield add(store, number, note=os.urandom(2000).hex())


def test_a_full_file_loses_nothing_that_was_saved(database: AskedDatabase, store: SealedStore) -> None:
    answered: deque[Stored] = deque(maxlen=1)

    with pytest.raises(StoreFullError):
        answered.extend(fill(database, store))

    assert store.load(KEY) == answered[-1]


class SilentDatabase(AskedDatabase):
    """A database as it must not be: it says nothing when there is no room."""

    @contextmanager
    def writing(self, place: bytes) -> Iterator[Rows]:
        with suppress(StoreFullError), super().writing(place) as rows:
            yield rows


def test_fault_09_a_store_that_says_nothing_of_a_full_disk_is_found_out(file: Path) -> None:
    with closing(SilentDatabase(file, wait=SHORT)) as database:
        store = SealedStore(database, pepper=PEPPER)
        answered = list(fill(database, store))

        with pytest.raises(AssertionError):
            assert store.load(KEY) == answered[-1]


def test_a_file_without_its_tables_is_unavailable(file: Path) -> None:
    with sqlite_at(file) as store:
        add(store, 1)
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("DROP TABLE moment")

        with pytest.raises(StoreUnavailableError):
            store.load(KEY)


def test_a_file_that_keeps_nothing_for_itself_is_unavailable(file: Path, store: SealedStore) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DELETE FROM keeping")

    with pytest.raises(StoreUnavailableError):
        store.check()


def test_a_closed_store_is_unavailable(file: Path) -> None:
    store = SqliteStore(file, pepper=file.parent / "pepper")
    store.close()

    with pytest.raises(StoreUnavailableError):
        store.load(KEY)
    with pytest.raises(StoreUnavailableError):
        add(store, 1)


def refusal(file: Path) -> str:
    with pytest.raises(StartRefusedError) as refused:
        SqliteStore(file, pepper=file.parent / "pepper", wait=SHORT)
    return str(refused.value)


def test_fault_13_a_file_that_is_no_database_is_refused_and_left_alone(file: Path) -> None:
    file.write_bytes(b"garbage " * 1000)

    sentence = refusal(file)

    assert str(file) in sentence
    assert "not a database" in sentence
    assert file.read_bytes() == b"garbage " * 1000


@pytest.mark.parametrize("text", ["a folder", "a file"])
def test_where_no_database_can_be_the_start_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a file").write_text("")

    assert "cannot be opened" in refusal(
        tmp_path / text / "plans.sqlite3" if text == "a file" else tmp_path / text
    )


def test_fault_14_a_pepper_that_is_gone_or_changed_refuses_the_start(file: Path) -> None:
    pepper = file.parent / "pepper"
    with sqlite_at(file) as store:
        stored = add(store, 1)
    right = pepper.read_text()

    pepper.unlink()
    assert "put it back" in refusal(file)
    assert not pepper.exists()
    pepper.write_text("0" * 64)
    assert "put the right one back" in refusal(file)
    pepper.write_text(right)

    with sqlite_at(file) as store:
        assert store.load(KEY) == stored


def test_room_is_kept_for_removing_on_a_full_disk(file: Path, database: AskedDatabase) -> None:
    database.wipe()

    assert file.with_name(f"{file.name}-reserve").stat().st_size == ROOM


def test_room_that_was_used_is_kept_again(file: Path) -> None:
    reserve = file.with_name(f"{file.name}-reserve")
    database = SqliteDatabase(file)

    database.make_room()
    assert not reserve.exists()
    database.wipe()

    assert reserve.exists()
    database.close()


def test_without_room_for_it_a_store_opens_all_the_same(file: Path) -> None:
    file.with_name(f"{file.name}-reserve").symlink_to("/nowhere/at/all")

    with sqlite_at(file) as store:
        add(store, 1)

    assert not file.with_name(f"{file.name}-reserve").is_symlink()
