import json

import pytest
from starlette.applications import Starlette

from tests.screens.asking import ask
from tests.screens.conftest import KEY, MakeVisit, add
from toolbox.planning.paper import Paper
from toolbox.screens.desk import Desk
from toolbox.screens.printing import LARGEST, run_sheet_route
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import Stored, StoreUnavailableError

PATH = "/papers/run-sheet"


class Plain:
    """An exporter that writes the titles of the rows."""

    name = "pdf"
    media_type = "application/pdf"
    suffix = ".pdf"

    def export(self, paper: Paper) -> bytes:
        return " · ".join(row.title.text for row in paper.blocks[0].rows).encode()  # type: ignore[union-attr]


class LockedStore(MemoryStore):
    def load(self, key: str) -> Stored:
        raise StoreUnavailableError


@pytest.fixture
def printing(desk: Desk) -> Desk:
    return Desk(desk.library, desk.index, desk.store, (Plain(),))


def _post(desk: Desk, body: object) -> tuple[int, bytes, dict[str, str]]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = ask(Starlette(routes=[run_sheet_route(desk)]), PATH, method="POST", body=content)
    return answer.status, answer.body, answer.headers


def test_a_key_gives_the_run_sheet_under_a_neutral_name(printing: Desk, visit: MakeVisit) -> None:
    visit(add("tea-welcome"))

    status, body, headers = _post(printing, {"key": KEY, "language": "en"})

    assert status == 200
    assert body == "Tea welcome · Extra time".encode()
    assert headers["content-disposition"] == 'attachment; filename="draaiboek.pdf"'
    assert headers["content-type"] == "application/pdf"


def test_an_unknown_key_gives_nothing(printing: Desk) -> None:
    assert _post(printing, {"key": "f" * 32})[0] == 404


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[" * 100_000,
        {"key": "short"},
        {"key": KEY, "language": "xx"},
        {"key": KEY, "kind": "exe"},
        {"key": KEY, "path": "/etc/passwd"},
        {"key": KEY, "language": "n" * LARGEST},
    ],
)
def test_what_is_not_a_request_of_ours_is_refused(printing: Desk, visit: MakeVisit, body: object) -> None:
    visit(add("tea-welcome"))

    status, answer, _ = _post(printing, body)

    assert (status, answer) == (400, b"400")


def test_a_store_that_cannot_read_says_try_again(printing: Desk) -> None:
    locked = Desk(printing.library, printing.index, LockedStore(), printing.run_sheet_exporters)

    assert _post(locked, {"key": KEY})[0] == 503


def test_the_address_only_takes_posts(printing: Desk) -> None:
    assert ask(Starlette(routes=[run_sheet_route(printing)]), PATH).status == 405
