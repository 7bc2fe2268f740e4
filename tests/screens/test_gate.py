"""Requests come through uvicorn's own reading of the proxy's header, as they do on a server."""

import asyncio
from dataclasses import dataclass, field

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from tests.finishing import finished
from toolbox.screens.gate import A_SECOND, AT_ONCE, HOUR, QUIET, SOCKETS, Gate

PROXY, VISITOR, OTHER = "127.0.0.1", "203.0.113.7", "203.0.113.8"
PATH = "/papers/run-sheet"


@dataclass
class Site:
    """Stands where Streamlit stands, with a gate and a proxy before it and a clock that is set by hand."""

    now: float = 0.0
    seen: list[Scope] = field(default_factory=list)
    gate: Gate = field(init=False)

    def __post_init__(self) -> None:
        self.gate = Gate(self._inside, now=lambda: self.now)
        self.app = ProxyHeadersMiddleware(self.gate, trusted_hosts=PROXY)  # type: ignore[arg-type]

    async def _inside(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.seen.append(scope)
        if scope["type"] == "http":
            await PlainTextResponse("inside")(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.accept"})
            await receive()

    def ask(self, visitor: str = VISITOR, *, peer: str = PROXY, path: str = PATH) -> int:
        """Send a request by the proxy, which names the visitor; return the status."""
        said = finished(_spoken(self.app, _scope("http", visitor, peer=peer, path=path)))
        return int(said[0]["status"])

    def count(self, visitor: str = VISITOR, **where: str) -> int:
        """How many of many requests come through."""
        return sum(self.ask(visitor, **where) == 200 for _ in range(AT_ONCE + 50))


@pytest.fixture
def site() -> Site:
    return Site()


def _scope(kind: str, visitor: str, *, peer: str, path: str) -> Scope:
    headers = [(b"host", b"toolbox.example")]
    if visitor:
        headers.append((b"x-forwarded-for", visitor.encode()))
    return {"type": kind, "method": "GET", "path": path, "headers": headers, "client": (peer, 1)}


async def _spoken(app: ProxyHeadersMiddleware, scope: Scope) -> list[Message]:
    said: list[Message] = []

    async def send(message: Message) -> None:
        said.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    await app(scope, receive, send)  # type: ignore[arg-type]
    return said


def test_asvs_2_4_1_one_address_asks_so_much_and_another_goes_on(site: Site) -> None:
    assert site.count() == AT_ONCE
    assert site.ask(OTHER) == 200
    site.now += 1

    assert site.count() == A_SECOND


def test_a_hall_that_opens_the_page_together_is_let_in(site: Site) -> None:
    """Thirty phones with one address: seventy files of the page each, and a handful of our own."""
    assert all(site.ask(path=f"/static/js/{number}.js") == 200 for number in range(70 * 30))
    assert all(site.ask(path="/_stcore/host-config") == 200 for _ in range(30 * 4))


def test_what_a_visitor_says_of_itself_does_not_count(site: Site) -> None:
    """Somebody who comes without the proxy gives every request another name."""
    through = sum(site.ask(f"198.51.100.{number % 250}", peer=VISITOR) == 200 for number in range(250))

    assert through == AT_ONCE


def test_the_last_address_is_that_of_the_proxy(site: Site) -> None:
    through = sum(site.ask(f"198.51.100.{number % 250}, {VISITOR}") == 200 for number in range(250))

    assert through == AT_ONCE


def test_one_visitor_with_a_whole_network_of_its_own_is_one(site: Site) -> None:
    through = sum(site.ask(f"2001:db8:1:2::{number:x}") == 200 for number in range(250))

    assert through == AT_ONCE
    assert site.ask("2001:db8:1:3::1") == 200


def test_an_old_address_written_as_a_new_one_is_itself(site: Site) -> None:
    assert site.count("::ffff:203.0.113.7") == AT_ONCE
    assert site.ask("203.0.113.7") == 429
    assert site.ask("::ffff:203.0.113.8") == 200
    assert site.ask("fe80::1%eth0") == 200


def test_this_machine_is_not_counted(site: Site) -> None:
    assert site.count("") == AT_ONCE + 50


def test_what_is_no_address_is_counted_all_the_same(site: Site) -> None:
    assert site.count("unknown") == AT_ONCE


def test_asvs_16_2_5_an_address_goes_no_further_than_the_gate_and_is_forgotten(site: Site) -> None:
    site.ask()
    hour = site.seen[-1]["client"][0]

    assert VISITOR not in repr(site.seen)
    assert VISITOR not in repr(site.gate.__dict__)
    assert len(site.gate._asked) == 1  # noqa: SLF001 - what it keeps is the point
    site.now += QUIET
    site.ask("")
    assert site.gate._asked == {}  # noqa: SLF001
    site.ask()
    assert site.seen[-1]["client"][0] == hour
    site.now = HOUR
    site.ask()
    assert site.seen[-1]["client"][0] != hour


def test_two_starts_call_an_address_by_two_names() -> None:
    names = set()
    for site in (Site(), Site()):
        site.ask()
        names.add(site.seen[-1]["client"][0])

    assert len(names) == 2


def test_one_address_holds_so_many_sockets_open_and_gets_places_back(site: Site) -> None:
    async def hold() -> tuple[list[str], str]:
        ends, kinds = asyncio.Event(), []

        async def receive() -> Message:
            await ends.wait()
            return {"type": "websocket.disconnect"}

        async def send(message: Message) -> None:
            kinds.append(message["type"])

        def opened() -> asyncio.Task[None]:
            scope = _scope("websocket", VISITOR, peer=PROXY, path="/_stcore/stream")
            return asyncio.create_task(site.app(scope, receive, send))  # type: ignore[arg-type]

        held = []
        for _ in range(SOCKETS + 3):
            held.append(opened())
            await asyncio.sleep(0)
            site.now += 0.1
        before = list(kinds)
        ends.set()
        await asyncio.gather(*held)
        await opened()
        return before, kinds[-1]

    before, again = finished(hold())

    assert before == ["websocket.accept"] * SOCKETS + ["websocket.close"] * 3
    assert again == "websocket.accept"


def test_what_is_no_request_passes(site: Site) -> None:
    finished(_spoken(site.app, {"type": "lifespan"}))

    assert [scope["type"] for scope in site.seen] == ["lifespan"]
