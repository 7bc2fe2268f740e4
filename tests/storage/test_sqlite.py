import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import applying, edits
from tests.making import a_plan, a_step, an_id
from toolbox.planning.editing import Edit
from toolbox.planning.plan import Plan
from toolbox.storage.memory import MemoryStore
from toolbox.storage.sqlite import MIGRATIONS, SqliteStore
from toolbox.storage.store import Store, Stored, StoreUnavailableError
from toolbox.values import changed

KEY = "0123456789abcdef0123456789abcdef"
SHORT = 0.01  # seconds to wait for a lock


class AskedStore(SqliteStore):
    """A store that tells the settings of its own connection."""

    def ask(self, setting: str) -> object:
        with self._lock:
            return self._connection.execute(f"PRAGMA {setting}").fetchone()[0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


@pytest.fixture
def store(file: Path) -> Iterator[AskedStore]:
    with closing(AskedStore(file, wait=SHORT)) as opened:
        yield opened


def add(store: Store, number: int, *, note: str = "") -> Stored:
    """Add a step; its number is also the id of the operation."""
    step = a_step(number, note=note)
    return store.change(
        KEY, operation=an_id(number), change=lambda plan: changed(plan, steps=(*plan.steps, step))
    )


def test_every_commit_is_on_disk_before_it_is_answered(store: AskedStore) -> None:
    assert store.ask("synchronous") == 2
    assert store.ask("journal_mode") == "wal"


def test_what_was_removed_is_overwritten(store: AskedStore) -> None:
    assert store.ask("secure_delete") == 1


def test_the_file_knows_the_last_migration(store: AskedStore) -> None:
    last = max(int(path.name[:4]) for path in MIGRATIONS.glob("*.sql"))

    assert store.ask("user_version") == last
    assert store.ask("integrity_check") == "ok"


def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "down" / "plans.sqlite3"

    SqliteStore(file).close()

    assert file.exists()


def test_a_file_that_is_opened_again_keeps_its_plans_and_what_can_be_undone(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        add(store, 1)
        add(store, 2)
        stored = store.undo(KEY, operation=an_id(3))

    with closing(SqliteStore(file)) as store:
        assert store.load(KEY) == stored
        assert store.redo(KEY, operation=an_id(4)).plan == a_plan(a_step(1), a_step(2))


def test_two_stores_on_one_file_see_each_other(file: Path) -> None:
    with closing(SqliteStore(file)) as one, closing(SqliteStore(file)) as other:
        add(one, 1)
        add(other, 2)
        stored = add(one, 3)

        assert other.load(KEY) == stored
        assert [step.id for step in stored.plan.steps] == [an_id(1), an_id(2), an_id(3)]


def test_two_stores_on_one_file_lose_nothing(file: Path) -> None:
    def add_all(store: SqliteStore, numbers: range) -> None:
        for number in numbers:
            add(store, number)

    with closing(SqliteStore(file)) as one, closing(SqliteStore(file)) as other:
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


def test_the_key_of_a_plan_does_not_stand_in_the_file(file: Path, store: AskedStore) -> None:
    add(store, 1, note="Rustig beginnen.")

    written = b"".join(path.read_bytes() for path in file.parent.iterdir())

    assert b"Rustig beginnen." in written
    assert KEY.encode() not in written
    assert bytes.fromhex(KEY) not in written


def test_the_file_knows_the_day_of_a_change_and_not_the_time(file: Path, store: AskedStore) -> None:
    add(store, 1)

    with closing(sqlite3.connect(file)) as connection:
        (day,) = connection.execute("SELECT touched_day FROM plan").fetchone()

    assert 20_000 < day < 100_000


def test_a_file_that_another_process_holds_is_unavailable_and_then_available_again(
    file: Path, store: AskedStore
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


def test_a_store_waits_for_a_lock_as_long_as_it_is_told(store: AskedStore) -> None:
    assert store.ask("busy_timeout") == SHORT * 1000


def test_a_change_that_is_written_halfway_leaves_everything_as_it_was(file: Path, store: AskedStore) -> None:
    stored = add(store, 1)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            "CREATE TRIGGER no_more BEFORE INSERT ON moment BEGIN SELECT RAISE(ABORT, 'no more'); END"
        )

    with pytest.raises(StoreUnavailableError):
        add(store, 2)

    assert store.load(KEY) == stored


def test_a_full_disk_loses_nothing_that_was_saved(store: AskedStore) -> None:
    stored = [add(store, 1)]
    store.ask(f"max_page_count = {store.ask('page_count')}")

    def fill() -> None:
        for number in range(2, 40):
            stored.append(add(store, number, note="x" * 5000))  # noqa: PERF401 - one of these raises

    with pytest.raises(StoreUnavailableError):
        fill()

    assert store.load(KEY) == stored[-1]


def test_a_damaged_file_is_unavailable(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        add(store, 1)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE moment")

    with closing(SqliteStore(file)) as store, pytest.raises(StoreUnavailableError):
        store.load(KEY)


def test_a_closed_store_is_unavailable(file: Path) -> None:
    store = SqliteStore(file)
    store.close()

    with pytest.raises(StoreUnavailableError):
        store.load(KEY)


@settings(max_examples=40)
@given(st.lists(edits() | st.sampled_from(["undo", "redo", "again"]), max_size=12), st.booleans())
def test_both_stores_answer_the_same(steps: list[Edit | str], labelled: bool) -> None:  # noqa: FBT001 - drawn
    with closing(SqliteStore(Path(":memory:"))) as sqlite:
        memory = MemoryStore()
        for number, step in enumerate(steps):
            answers = [answer(store, step, number=number, labelled=labelled) for store in (sqlite, memory)]

            assert answers[0] == answers[1]
            assert sqlite.load(KEY) == memory.load(KEY)


def answer(store: Store, step: Edit | str, *, number: int, labelled: bool) -> Stored:
    if step == "undo":
        return store.undo(KEY, operation=an_id(number))
    if step == "redo":
        return store.redo(KEY, operation=an_id(number))
    if isinstance(step, str):
        return store.change(KEY, operation=an_id(max(number - 1, 0)), change=lambda _: Plan(start=number))
    label = step.label if labelled else None
    return store.change(KEY, operation=an_id(number), change=applying(step), label=label)
