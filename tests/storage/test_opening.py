from pathlib import Path
from threading import Event

import pytest
from pydantic import SecretStr

from tests.storage.postgres_server import PostgresServer
from tests.storage.stores import KEY, start_after
from toolbox.settings import Settings
from toolbox.storage.memory import MemoryStore
from toolbox.storage.opening import keep_tidy, open_store
from toolbox.storage.postgres import PostgresStore
from toolbox.storage.sqlite import SqliteStore
from toolbox.storage.store import StartRefusedError, StoreUnavailableError


class WatchedStore(MemoryStore):
    """A store that tells when it was looked at; the first time it does not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.looked_twice = Event()

    def check(self) -> None:
        self.looks += 1
        if self.looks == 1:
            raise StoreUnavailableError
        self.looked_twice.set()


def test_without_an_address_plans_stay_in_a_file_with_the_pepper_beside_it(tmp_path: Path) -> None:
    store = open_store(Settings(plans=tmp_path / "plans.sqlite3"))

    assert isinstance(store, SqliteStore)
    assert (tmp_path / "plans.sqlite3").exists()
    assert (tmp_path / "pepper").exists()
    store.close()


def test_with_an_address_plans_stay_in_postgresql(tmp_path: Path, server: PostgresServer) -> None:
    plans, pepper = tmp_path / "plans.sqlite3", tmp_path / "elsewhere" / "pepper"

    store = open_store(Settings(plans=plans, pepper=pepper, database=SecretStr(server.url())))

    assert isinstance(store, PostgresStore)
    assert start_after(store, 60) == store.load(KEY)
    assert pepper.exists()
    assert not plans.exists()
    store.close()


@pytest.mark.parametrize("url", ["mysql://localhost/plans", "/srv/plans.sqlite3", "host=localhost"])
def test_another_kind_of_address_is_refused_and_not_repeated(tmp_path: Path, url: str) -> None:
    settings = Settings(plans=tmp_path / "plans.sqlite3", database=SecretStr(url))

    with pytest.raises(StartRefusedError, match="TOOLBOX_DATABASE") as refused:
        open_store(settings)

    assert url not in str(refused.value)


def test_a_store_is_looked_at_when_nobody_visits_also_after_it_did_not_answer() -> None:
    store = WatchedStore()

    stop = keep_tidy(store, every=0.001)

    assert store.looked_twice.wait(timeout=10)
    stop.set()
