"""Bodies: what a browser sends us beside the websocket, taken in with a limit and from our own pages only."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import Scope


async def body_of(request: Request, *, most: int) -> bytes | None:
    """Give the body of a request; nothing when it is larger than `most` bytes: the rest is not taken in."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            return None
    return bytes(body)


def is_same_origin(scope: Scope) -> bool:
    """Say whether our own page asks: a client without an origin is not a page of another site."""
    headers = dict(scope["headers"])
    origin = headers.get(b"origin")
    return origin is None or origin.split(b"://")[-1] == headers.get(b"host")
