from dataclasses import replace

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from tests.screens.asking import ask, knock
from toolbox.screens.desk import Desk
from toolbox.screens.gate import Gate
from toolbox.screens.index_page import index_pages
from toolbox.screens.shell import HEADERS, Shell, middleware, routes
from toolbox.settings import Settings
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import StoreUnavailableError


async def _inside(scope: Scope, receive: Receive, send: Send) -> None:
    """Stands where Streamlit stands."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
    elif scope["type"] == "http":
        await PlainTextResponse("streamlit", headers={"cache-control": "public"})(scope, receive, send)


@pytest.fixture
def shell(desk: Desk) -> Shell:
    return Shell(_inside, pages=index_pages(desk.library))


def test_the_page_is_in_the_language_that_is_asked_for(shell: Shell) -> None:
    assert b'<html lang="nl" dir="ltr">' in ask(shell, "/").body
    assert b'<html lang="en" dir="ltr">' in ask(shell, "/", query="s=find&taal=en").body
    assert b'<html lang="ar" dir="rtl">' in ask(shell, "/", query="taal=ar").body
    assert b'<html lang="nl" dir="ltr">' in ask(shell, "/", query="taal=%22%3E%3Cscript").body


def test_every_answer_has_the_security_headers(shell: Shell) -> None:
    for path in ("/", "/static/js/index.js", "/nowhere", "/healthz"):
        assert HEADERS.items() <= ask(shell, path).headers.items()


def test_the_policy_allows_nothing_inline_and_nobody_outside() -> None:
    policy = HEADERS["content-security-policy"]

    assert "unsafe" not in policy
    assert "http" not in policy
    assert "default-src 'none'" in policy


def test_only_files_that_never_change_are_kept(shell: Shell) -> None:
    assert ask(shell, "/static/media/letters.woff2").headers["cache-control"] == "public"
    assert ask(shell, "/").headers["cache-control"] == "no-store"
    assert ask(shell, "/_stcore/health").headers["cache-control"] == "no-store"


def test_letters_with_symbols_that_no_page_shows_are_not_sent(shell: Shell) -> None:
    assert len(ask(shell, "/static/media/MaterialSymbols-Rounded.abc.woff2").body) < 1000


@pytest.mark.parametrize(
    "path",
    [
        "/plan",
        "/_stcore/metrics",
        "/_stcore/agent/interact",
        "/media/x.pdf",
        "/_stcore/upload_file/1/2",
        "//",
    ],
)
def test_what_nobody_needs_is_shut(shell: Shell, path: str) -> None:
    assert ask(shell, path).status == 404


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://toolbox.example.evil.example"])
def test_another_site_cannot_open_the_websocket(shell: Shell, origin: str) -> None:
    assert knock(shell, origin=origin) == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize("origin", ["https://toolbox.example", "http://toolbox.example", None])
def test_our_own_page_can(shell: Shell, origin: str | None) -> None:
    assert knock(shell, origin=origin) == [{"type": "websocket.accept"}]


def test_our_own_addresses_answer(desk: Desk) -> None:
    ours = Starlette(routes=routes(desk))

    assert ask(ours, "/healthz").body == b"ok"
    assert ask(ours, "/toolbox/static/overlay.js").status == 200
    assert ask(ours, "/toolbox/static/../shell.py").status == 404
    assert [str(one.cls) for one in middleware(desk)] == [str(Shell), str(Gate)]


class IllStore(MemoryStore):
    """A store that does not answer."""

    def check(self) -> None:
        raise StoreUnavailableError("the reason is for nobody outside")


def test_who_watches_hears_yes_or_no_and_nothing_else(desk: Desk) -> None:
    ill = ask(Starlette(routes=routes(replace(desk, store=IllStore()))), "/healthz")

    assert (ill.status, ill.body) == (503, b"not ok")


def test_leaving_wipes_what_the_browser_keeps_and_leads_to_the_neutral_page(desk: Desk) -> None:
    chosen = replace(desk, leave_to="https://www.example.org/weather")

    answer = ask(Shell(Starlette(routes=routes(chosen)), pages=index_pages(desk.library)), "/weg")

    assert answer.status == 303
    assert answer.headers["location"] == "https://www.example.org/weather"
    assert answer.headers["clear-site-data"] == '"cache", "cookies", "storage"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_leaving_needs_no_choice_of_the_operator(desk: Desk) -> None:
    answer = ask(Starlette(routes=routes(desk)), "/weg")

    assert answer.headers["location"] == desk.leave_to == Settings().leave_to
