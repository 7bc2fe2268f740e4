"""Door: what a stranger sees of the proxy over TLS: headers, cookies, limits, and what is written of it."""

from __future__ import annotations

import http.client
import ssl
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60.0  # seconds
ONE, OTHER = "127.0.0.2", "127.0.0.3"  # addresses of this machine that the toolbox does not take for its own
COOKIE = "__Host-toolbox_process"
BOUND = "Path=/; Secure; HttpOnly; SameSite=Lax"
STRICT = "max-age=63072000; includeSubDomains"
LARGEST = 5 * 1024 * 1024
MANY = 2000  # requests; one address may ask 200 at once, and 20 a second after that
PATHS = ("/", "/static/no-such-file.js", "/toolbox/static/overlay.js", "/_stcore/host-config", "/nowhere")


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and cookies of an answer."""

    status: int
    headers: dict[str, str]
    cookies: list[str]


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody at one address, who may lie about it."""

    port: int
    address: str = ONE

    def ask(self, path: str, *, body: bytes | None = None) -> Answer:
        """Send one request."""
        with self._connected() as wire:
            return _answer(wire, path, body=body)

    def insist(self, path: str, *, cookie: str) -> Counter[int]:
        """Send many requests over one connection, each with another lie; count the answers."""
        with self._connected() as wire:
            lies = ({"x-forwarded-for": f"203.0.113.{one % 250}", "cookie": cookie} for one in range(MANY))
            return Counter(_answer(wire, path, headers=lie).status for lie in lies)

    @contextmanager
    def _connected(self) -> Iterator[http.client.HTTPSConnection]:
        """Connect over TLS; the certificate is one that Caddy made itself."""
        trusting = ssl._create_unverified_context()  # noqa: S323, SLF001 - as above
        wire = http.client.HTTPSConnection(
            "localhost", self.port, timeout=PATIENCE, source_address=(self.address, 0), context=trusting
        )
        try:
            yield wire
        finally:
            wire.close()


def _answer(
    wire: http.client.HTTPSConnection,
    path: str,
    *,
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> Answer:
    wire.request("GET" if body is None else "POST", path, body=body, headers=headers or {})
    answer = wire.getresponse()
    answer.read()
    named = {name.lower(): value for name, value in answer.getheaders()}
    return Answer(answer.status, named, answer.headers.get_all("set-cookie", []))


def problems_at_the_door(port: int, log: Path) -> list[str]:
    """Look, and say what is not as it should be."""
    return [*_first_visit(port), *_limits(port), *_sizes(port), *_written(log)]


def _first_visit(port: int) -> list[str]:
    found = []
    for path in PATHS:
        answer = Caller(port).ask(path)
        if (strict := answer.headers.get("strict-transport-security")) != STRICT:
            found.append(f"ASVS 3.4.1: {path} has HSTS {strict}")
        for cookie in answer.cookies:
            name, _, rest = cookie.partition("=")
            if name != COOKIE or rest.partition("; ")[2] != BOUND:
                found.append(f"ASVS 3.3.1: {path} sets {name}, {rest.partition('; ')[2]}")
        if "server" in answer.headers or "via" in answer.headers:
            found.append(f"ASVS 13.4.6: {path} names its server")
    print(f"over TLS, {len(PATHS)} answers: HSTS “{STRICT}”, cookie “{COOKIE}=…; {BOUND}”")
    return found


def _limits(port: int) -> list[str]:
    """One address lies about itself and asks too much; the other goes on."""
    cookie = Caller(port, OTHER).ask("/").cookies[0].partition(";")[0]
    seen = Caller(port).insist("/weg", cookie=cookie)  # the quickest answer: a slow machine limits by itself
    other = Caller(port, OTHER).ask("/weg").status
    print(f"one address that asks {MANY} times under other names: {dict(seen)}; another address: {other}")
    right = seen.keys() == {303, 429} and other == 303
    return [] if right else ["ASVS 2.4.1: one address is not limited, or another one is"]


def _sizes(port: int) -> list[str]:
    """Caddy 2.6 ends what is too large with 502, later ones with 413; the page looks at sizes itself."""
    caller = Caller(port, OTHER)
    fits = caller.ask("/plans/read?taal=nl", body=bytes(LARGEST)).status
    large = caller.ask("/plans/read?taal=nl", body=bytes(LARGEST + 1)).status
    print(f"a file of 5 MiB: {fits}; one byte more: {large}")
    return [] if fits == 200 and large in {413, 502} else ["ASVS 5.2.1: proxy and toolbox have two limits"]


def _written(log: Path) -> list[str]:
    written = log.read_text("utf-8")
    found = [one for one in (ONE, OTHER, "203.0.113.", "taal=") if one in written]
    print(f"the log of the proxy: {len(written.splitlines())} lines, {len(found)} of them with an address")
    return [f"ASVS 16.2.5: the log of the proxy holds {one}" for one in found]
