"""Gate: how much one address may ask, so that one machine that asks without end takes little from others.

An address is kept as a keyed hash, in memory alone; the key is thrown away every hour. Behind a proxy the
address is the one that a trusted proxy names (FORWARDED_ALLOW_IPS, read by uvicorn); anybody else can name
what they like and is counted as who they are.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from ipaddress import IPv4Address, IPv6Network, ip_address

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

A_SECOND = 20  # requests of one address, in the long run
# Thirty people who share an address and open the page together ask some hundred things.
AT_ONCE = 200  # requests
SOCKETS = 200  # open at one time
HOUR = 3600.0  # seconds that a key lives
QUIET = AT_ONCE / A_SECOND  # seconds after which all that was asked is forgiven
_HERE = ("127.0.0.1", "::1")  # this machine, and a proxy that names nobody
_FREE = (
    "/static/",
    "/toolbox/",
    "/_stcore/bidi-components/",
)  # a first page asks 125 of these and keeps them
_HOME = 64  # bits of an IPv6 address; the rest one visitor changes at will

Clock = Callable[[], float]


@dataclass(slots=True)
class _Asked:
    """What one address may still ask, since when that is so, and its open sockets."""

    left: float
    at: float
    sockets: int = 0


class Gate:
    """Counts what each address asks, turns away what is too much, and hides the address from the rest."""

    def __init__(self, app: ASGIApp, *, now: Clock = time.monotonic) -> None:
        """Wrap an application."""
        self.app = app
        self._now = now
        self._asked: dict[str, _Asked] = {}
        self._key, self._until = b"", 0.0
        self._tidied = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request or one websocket."""
        self._tidy()
        client = scope.get("client")
        if scope["type"] not in {"http", "websocket"} or client is None or client[0] in _HERE:
            await self.app(scope, receive, send)
            return
        name = self._name(client[0])
        hidden = {**scope, "client": (name, 0), "headers": _without_address(scope)}
        if scope["path"].startswith(_FREE):
            await self.app(hidden, receive, send)
        elif not self._may_ask(name, socket=scope["type"] == "websocket"):
            await _turn_away(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._through(name, hidden, receive, send)
        else:
            await self.app(hidden, receive, send)

    async def _through(self, name: str, scope: Scope, receive: Receive, send: Send) -> None:
        asked = self._asked[name]
        asked.sockets += 1
        try:
            await self.app(scope, receive, send)
        finally:
            asked.sockets -= 1

    def _may_ask(self, name: str, *, socket: bool) -> bool:
        now = self._now()
        asked = self._asked.setdefault(name, _Asked(AT_ONCE, now))
        asked.left = min(AT_ONCE, asked.left + (now - asked.at) * A_SECOND)
        asked.at = now
        if asked.left < 1 or (socket and asked.sockets >= SOCKETS):
            return False
        asked.left -= 1
        return True

    def _name(self, address: str) -> str:
        """A name for an address that tells nothing without the key of this hour."""
        return blake2b(_of_one_home(address).encode(), key=self._key, digest_size=16).hexdigest()

    def _tidy(self) -> None:
        """Forget addresses that are quiet, and the key after an hour; a look at our health does it too."""
        now = self._now()
        if now >= self._until:
            self._key, self._until = secrets.token_bytes(32), now + HOUR
        if now - self._tidied >= QUIET:
            self._tidied = now
            self._asked = {
                name: asked for name, asked in self._asked.items() if asked.sockets or now - asked.at < QUIET
            }


async def _turn_away(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1013})  # "try again later"; the page does
        return
    answer = PlainTextResponse("429", status_code=429, headers={"retry-after": str(int(QUIET))})
    await answer(scope, receive, send)


def _without_address(scope: Scope) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in scope["headers"] if name != b"x-forwarded-for"]


def _of_one_home(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:  # a proxy may name what is no address
        return address
    if isinstance(found, IPv4Address):
        return address
    # An IPv4 address in the clothes of IPv6 is one visitor, and not a network with everybody in it.
    return str(found.ipv4_mapped or IPv6Network((int(found), _HOME), strict=False))
