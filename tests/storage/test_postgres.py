"""PostgreSQL keeps the promise of all stores; here is what only a server can do wrong."""

import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from threading import Event, Thread
from typing import Any

import psycopg
import pytest
from psycopg import Connection

from tests.making import an_id
from tests.storage.postgres_server import PostgresServer
from tests.storage.stores import KEY, PEPPER, adding, start_after, starting
from toolbox.storage.migrating import MIGRATIONS
from toolbox.storage.postgres import PostgresDatabase, PostgresStore
from toolbox.storage.sealed import SealedStore
from toolbox.storage.store import PlanNotFoundError, StartRefusedError, StoreFullError, StoreUnavailableError

SHORT = 0.2  # seconds to wait for a lock
WRITERS = 4


class HastyDatabase(PostgresDatabase):
    """A database as it must not be: it answers before the server has written."""

    def _configure(self, connection: Connection[Any]) -> None:
        super()._configure(connection)
        connection.execute("SELECT set_config('synchronous_commit', 'off', false)")


@pytest.fixture
def url(server: PostgresServer) -> str:
    return server.url()


@pytest.fixture
def database(url: str) -> Iterator[PostgresDatabase]:
    opened = PostgresDatabase(url)
    yield opened
    opened.close()


@pytest.fixture
def store(database: PostgresDatabase) -> SealedStore:
    return SealedStore(database, pepper=PEPPER)


@pytest.fixture
def pepper(tmp_path: Path) -> Path:
    return tmp_path / "pepper"


def setting(database: PostgresDatabase, name: str) -> str:
    with database._pool.connection() as connection:  # noqa: SLF001 - settings are of a connection
        found = connection.execute("SELECT current_setting(%s)", (name,)).fetchone()
    assert found
    return str(found[0])


def test_the_server_of_the_tests_is_a_real_one(database: PostgresDatabase) -> None:
    assert int(setting(database, "server_version").split(".")[0]) >= 15
    assert setting(database, "fsync") == "on"


def test_every_commit_is_on_disk_before_it_is_answered_and_nobody_waits_for_ever(
    database: PostgresDatabase,
) -> None:
    assert setting(database, "synchronous_commit") == "on"
    assert setting(database, "lock_timeout") == "10s"
    assert setting(database, "statement_timeout") == "10s"


def test_a_server_that_is_opened_again_keeps_its_plans(url: str, pepper: Path) -> None:
    with_plans = PostgresStore(url, pepper=pepper)
    start_after(with_plans, 60, 120)
    stored = with_plans.undo(KEY, operation=an_id(3))
    with_plans.close()

    again = PostgresStore(url, pepper=pepper)

    assert again.load(KEY) == stored
    assert again.redo(KEY, operation=an_id(4)).plan.start == 120
    again.close()


def test_fault_14_another_machine_without_the_pepper_does_not_start(url: str, pepper: Path) -> None:
    PostgresStore(url, pepper=pepper).close()

    with pytest.raises(StartRefusedError, match="put it back"):
        PostgresStore(url, pepper=pepper.with_name("other"))


def test_fault_16_two_stores_on_one_server_lose_nothing(url: str, pepper: Path) -> None:
    stores = [PostgresStore(url, pepper=pepper) for _ in range(2)]

    def add_all(store: SealedStore, numbers: range) -> None:
        for number in numbers:
            store.change(KEY, operation=an_id(number), change=adding(number))

    threads = [
        Thread(target=add_all, args=(store, range(100 * place, 100 * place + 12)))
        for place, store in enumerate(stores)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [len(store.load(KEY).plan.steps) for store in stores] == [24, 24]
    for store in stores:
        store.close()


def test_several_stores_that_start_at_once_make_the_tables_once(url: str, pepper: Path) -> None:
    opened: list[PostgresStore] = []
    threads = [Thread(target=lambda: opened.append(PostgresStore(url, pepper=pepper))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(opened) == 8
    for store in opened:
        store.close()


def test_who_reads_sees_one_moment(store: SealedStore, database: PostgresDatabase) -> None:
    start_after(store, 60, label="typing")

    with database.reading() as rows:
        before = rows.moment(b"", 0)
        start_after(store, 120, label="typing")  # replaces the moment that another is about to open
        assert rows.moment(b"", 0) == before
        assert [rows.moment(place, 1) is None for place in places(database)] == [False]


def places(database: PostgresDatabase) -> list[bytes]:
    with database._pool.connection() as connection:  # noqa: SLF001 - rows of all plans
        return [row[0] for row in connection.execute("SELECT id FROM plan")]


def test_fault_11_a_plan_that_another_holds_is_unavailable_and_then_available_again(
    url: str, pepper: Path
) -> None:
    store = PostgresStore(url, pepper=pepper, wait=SHORT)
    stored = start_after(store, 60)

    with psycopg.connect(url) as holder:
        holder.execute("SELECT * FROM plan FOR UPDATE")
        with pytest.raises(StoreUnavailableError):
            start_after(store, 120)
        assert store.load(KEY) == stored

    assert start_after(store, 120).plan.start == 120
    store.close()


def test_a_full_disk_is_told(store: SealedStore, url: str) -> None:
    stored = start_after(store, 60)
    with psycopg.connect(url) as connection:
        connection.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full'; END $$"
        )
        connection.execute(
            "CREATE TRIGGER full_disk BEFORE INSERT OR DELETE ON moment EXECUTE FUNCTION full_disk()"
        )

    with pytest.raises(StoreFullError):
        start_after(store, 120)
    with pytest.raises(StoreFullError):
        store.forget(KEY)

    assert store.load(KEY) == stored


def test_a_closed_store_is_unavailable(url: str, pepper: Path) -> None:
    store = PostgresStore(url, pepper=pepper)
    store.close()

    with pytest.raises(StoreUnavailableError):
        store.load(KEY)


def test_a_server_that_is_not_there_refuses_the_start_and_its_address_is_not_told(pepper: Path) -> None:
    url = "postgresql://somebody:secret@localhost:1/plans"

    with pytest.raises(StartRefusedError) as refused:
        PostgresStore(url, pepper=pepper, wait=SHORT)

    assert "secret" not in str(refused.value)
    assert not pepper.exists()


def test_fault_20_an_upgrade_that_fails_halfway_leaves_the_old_version(
    url: str, pepper: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("next")
    for path in (MIGRATIONS / "postgres").glob("*.sql"):
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "0002_next.sql").write_text("CREATE TABLE half (one BYTEA);\nDROP TABLE absent;\n")
    store = PostgresStore(url, pepper=pepper)
    stored = start_after(store, 60)

    with pytest.raises(StoreUnavailableError):
        PostgresDatabase(url, migrations=folder)

    assert store.load(KEY) == stored
    with psycopg.connect(url) as connection, pytest.raises(psycopg.errors.UndefinedTable):
        connection.execute("SELECT * FROM half")
    store.close()


# ---------------------------------------------------------------- fault 8: the whole server is killed


def killed_under_writers(server: PostgresServer, database: PostgresDatabase) -> tuple[int, list[str]]:
    """Kill the server while threads write: how many changes were answered, and which are gone."""
    store = SealedStore(database, pepper=PEPPER)
    answered: list[tuple[str, str]] = []
    enough, ended = Event(), Event()

    def write(writer: int) -> None:
        for number in count(1):
            key, operation = f"{writer:032x}", an_id(number)
            with suppress(StoreUnavailableError):
                store.change(key, operation=operation, change=starting(number % 1000))
                answered.append((key, operation))
            if len(answered) >= 40 * WRITERS:
                enough.set()
            if ended.is_set():
                return

    threads = [Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    assert enough.wait(timeout=60)
    server.kill()
    before = len(answered)
    ended.set()
    for thread in threads:
        thread.join()
    server.start()
    known = {key: applied(store, key) for key, _ in answered}
    return before, [operation for key, operation in answered if operation not in known[key]]


def applied(store: SealedStore, key: str) -> tuple[str, ...]:
    """What is known of a plan; trying again is safe. A server that mends itself first says no at once."""
    for _ in range(60):
        with suppress(StoreUnavailableError):
            try:
                return store.load(key).applied
            except PlanNotFoundError:
                return ()
        time.sleep(0.5)
    pytest.fail("the store does not find the server back")


def test_fault_08_a_killed_server_loses_nothing_and_the_same_store_goes_on(
    server: PostgresServer, url: str
) -> None:
    database = PostgresDatabase(url, wait=2)

    answered, gone = killed_under_writers(server, database)

    assert answered >= 40 * WRITERS
    assert gone == []
    database.close()


def test_fault_08_a_store_that_answers_too_early_is_found_out(server: PostgresServer, url: str) -> None:
    database = HastyDatabase(url, wait=2)

    assert any(killed_under_writers(server, database)[1] for _ in range(5))
    database.close()
