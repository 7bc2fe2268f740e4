"""What the tests of the stores share: a PostgreSQL for each process that tests, a store of every kind."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.storage.postgres_server import PostgresServer
from tests.storage.stores import KINDS, Clock, Opened, open_database
from toolbox.storage.sealed import SealedStore


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    # Not in the folder of pytest: as root the server runs as another user, and pytest closes that for others.
    with TemporaryDirectory(prefix="toolbox-postgres-") as folder:
        started = PostgresServer(Path(folder) / "plans")
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
