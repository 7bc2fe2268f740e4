"""Door: what a stranger sees of the proxy over TLS: headers, cookies, limits and what is written of a visit."""

from __future__ import annotations

import http.client
import ssl
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60.0  # seconds
ONE, OTHER = (
    "127.0.0.2",
    "127.0.0.3",
)  # two addresses of this machine that the toolbox does not take for its own
COOKIE = "__Host-toolbox_process"
LARGEST = 5 * 1024 * 1024
MANY = 260  # requests; one address may ask 200 at once


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and cookies of an answer."""

    status: int
    headers: dict[str, str]
    cookies: list[str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody at one address, who may lie about it."""

    port: int
    address: str = ONE

    def ask(self, path: str, *, body: bytes | None = None, headers: dict[str, str] | None = None) -> Answer:
        """Send one request over TLS; the certificate is one that Caddy made itself."""
        trusting = ssl._create_unverified_context()  # noqa: S323, SLF001 - as above
        wire = http.client.HTTPSConnection(
            "localhost", self.port, timeout=PATIENCE, source_address=(self.address, 0), context=trusting
        )
        try:
            wire.request("GET" if body is None else "POST", path, body=body, headers=headers or {})
            answer = wire.getresponse()
            cookies = answer.headers.get_all("set-cookie", [])
            return Answer(
                answer.status, {k.lower(): v for k, v in answer.getheaders()}, cookies, answer.read()
            )
        finally:
            wire.close()


def problems_at_the_door(port: int, log: Path) -> list[str]:
    """Look, and say what is not as it should be."""
    return [*_first_visit(port), *_limits(port), *_sizes(port), *_written(log)]


def _first_visit(port: int) -> list[str]:
    found = []
    for path in (
        "/",
        "/static/no-such-file.js",
        "/toolbox/static/overlay.js",
        "/_stcore/host-config",
        "/nowhere",
    ):
        answer = Caller(port).ask(path)
        strict = answer.headers.get("strict-transport-security")
        if strict != "max-age=63072000; includeSubDomains":
            found.append(f"ASVS 3.4.1: {path} has HSTS {strict}")
        for cookie in answer.cookies:
            name, _, rest = cookie.partition("=")
            if name != COOKIE or rest.partition("; ")[2] != "Path=/; Secure; HttpOnly; SameSite=Lax":
                found.append(f"ASVS 3.3.1: {path} sets {name}, {rest.partition('; ')[2]}")
        if "server" in answer.headers or "via" in answer.headers:
            found.append(f"ASVS 13.4.6: {path} names its server")
    print("over TLS every answer has HSTS, and the one cookie is Secure, HttpOnly and bound to this host")
    return found


def _limits(port: int) -> list[str]:
    """One address lies about itself and asks too much; the other goes on."""
    cookie = Caller(port, OTHER).ask("/").cookies[0].partition(";")[0]
    seen: Counter[int] = Counter()
    for number in range(MANY):
        lie = {"x-forwarded-for": f"203.0.113.{number % 250}", "cookie": cookie}
        seen[Caller(port).ask("/_stcore/host-config", headers=lie).status] += 1
    other = Caller(port, OTHER).ask("/_stcore/host-config", headers={"cookie": cookie}).status
    print(f"one address that asks {MANY} times under other names: {dict(seen)}; another address: {other}")
    right = seen.keys() == {200, 429} and other == 200  # noqa: PLR2004 - as HTTP calls it
    return [] if right else ["ASVS 2.4.1: one address is not limited, or another one is"]


def _sizes(port: int) -> list[str]:
    caller = Caller(port, OTHER)
    fits = caller.ask("/plans/read?taal=nl", body=bytes(LARGEST)).status
    large = caller.ask("/plans/read?taal=nl", body=bytes(LARGEST + 1)).status
    print(f"a file of 5 MiB: {fits}; one byte more: {large}")
    return [] if (fits, large) == (200, 413) else ["ASVS 5.2.1: proxy and toolbox have two limits"]


def _written(log: Path) -> list[str]:
    written = log.read_text("utf-8")
    found = [one for one in (ONE, OTHER, "203.0.113.", "taal=") if one in written]
    print(f"the log of the proxy has {len(written.splitlines())} lines, and no address and no question in it")
    return [f"ASVS 16.2.5: the log of the proxy holds {one}" for one in found]
