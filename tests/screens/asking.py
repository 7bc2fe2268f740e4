"""Asking: call an ASGI application without a server; what it answers is what a browser would get."""

import asyncio
from dataclasses import dataclass
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.finishing import finished


@dataclass(frozen=True)
class Answer:
    """Status, headers and body of an answer."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(
    app: ASGIApp,
    path: str,
    *,
    method: str = "GET",
    query: str = "",
    body: bytes = b"",
    origin: str | None = None,
) -> Answer:
    """Send one request and collect the answer."""
    return finished(answered(app, path, method=method, query=query, body=body, origin=origin))


async def answered(
    app: ASGIApp,
    path: str,
    *,
    method: str = "GET",
    query: str = "",
    body: bytes = b"",
    origin: str | None = None,
) -> Answer:
    """As `ask`, for tests that ask several things at once."""
    sent: list[dict[str, Any]] = []
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(b"host", b"localhost"), *([(b"origin", origin.encode())] if origin else [])],
        "scheme": "http",
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 1),
        "http_version": "1.1",
    }

    told: list[bool] = []

    async def receive() -> dict[str, Any]:
        if told:
            await asyncio.Event().wait()  # a browser that stays until the answer is complete
        told.append(True)
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(dict(message))

    await _called(app, scope, receive, send)
    headers = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], headers, b"".join(one.get("body", b"") for one in sent[1:]))


def knock(app: ASGIApp, *, origin: str | None, host: str = "toolbox.example") -> list[dict[str, Any]]:
    """Ask for a websocket; return what the application said."""
    sent: list[dict[str, Any]] = []
    headers = [(b"host", host.encode())]
    if origin is not None:
        headers.append((b"origin", origin.encode()))

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(dict(message))

    scope = {"type": "websocket", "path": "/_stcore/stream", "headers": headers}
    finished(_called(app, scope, receive, send))
    return sent


async def _called(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    await app(scope, receive, send)
