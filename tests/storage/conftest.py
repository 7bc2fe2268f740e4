"""What the tests of the stores share: a PostgreSQL for each process that tests, a store of every kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.postgres_server import PostgresServer
from tests.storage.stores import KINDS, Clock, Opened, open_database
from toolbox.storage.sealed import SealedStore


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    started = PostgresServer(tmp_path_factory.mktemp("postgres"))
    yield started
    started.stop()


@pytest.fixture(params=KINDS)
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opened]:
    def url() -> str:
        started: PostgresServer = request.getfixturevalue("server")
        return started.url()

    database = open_database(request.param, tmp_path, url)
    yield Opened(database)
    database.close()


@pytest.fixture
def store(opened: Opened) -> SealedStore:
    return opened.store


@pytest.fixture
def clock(opened: Opened) -> Clock:
    return opened.clock
