"""Shell: what lies round Streamlit: the page with its language, the security headers, our own routes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs

from starlette.middleware import Middleware
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.screens.bodies import is_same_origin
from toolbox.screens.desk import Desk
from toolbox.screens.gate import Gate
from toolbox.screens.health import Health
from toolbox.screens.index_page import index_pages
from toolbox.screens.packed import PACKED, packed_files
from toolbox.screens.plan_files import file_routes
from toolbox.screens.press import Press
from toolbox.screens.printing import picked_route, run_sheet_route

STATIC = Path(__file__).parent / "static"

# No unsafe-inline and no unsafe-eval. The one hash is that of an empty style element: Streamlit's own style
# library fills it by script.
_EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        f"style-src 'self' {_EMPTY}",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "media-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS: Mapping[str, str] = {
    "content-security-policy": _POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), payment=(), interest-cohort=()",
}
# All that the page needs of Streamlit; session counts, uploads and the agent interface stay shut.
_OPEN = (
    "/static/",
    "/toolbox/",
    "/papers/",
    "/plans/",
    "/weg",
    "/healthz",
    "/_stcore/health",
    "/_stcore/host-config",
    "/_stcore/stream",
    "/_stcore/bidi-components/",
)
# Streamlit fetches its letters with symbols at the start: 375 kB for pictures that no page of ours shows.
_SYMBOLS = "/static/media/MaterialSymbols-"
_NO_SYMBOLS = STATIC / "fonts" / "no-symbols.woff2"
_KEPT = ("/static/", "/toolbox/", "/_stcore/bidi-components/")


class Shell:
    """Answers the page itself, shuts what nobody needs, and puts the headers on everything."""

    def __init__(self, app: ASGIApp, *, pages: Mapping[str, str]) -> None:
        """Wrap an application; `pages` are the page in every language."""
        self.app = app
        self.pages = pages
        self.packed = packed_files()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request or one websocket."""
        if scope["type"] == "websocket" and not is_same_origin(scope):
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = self._own_answer(scope) or self.app
        await answer(scope, receive, _with_headers(scope["path"], send))

    def _own_answer(self, scope: Scope) -> ASGIApp | None:
        if scope["path"] == "/":
            asked = parse_qs(scope["query_string"].decode("latin-1")).get("taal", [""])[0]
            return HTMLResponse(self.pages.get(asked, self.pages[SOURCE_LANGUAGE]))
        if scope["path"].startswith(PACKED):
            return self.packed
        if scope["path"].startswith(_SYMBOLS):
            return FileResponse(_NO_SYMBOLS, headers={"cache-control": "public, max-age=86400"})
        return None if scope["path"].startswith(_OPEN) else PlainTextResponse("404", status_code=404)


def middleware(desk: Desk) -> list[Middleware]:
    """What `app.py` wraps round Streamlit."""
    return [Middleware(Shell, pages=index_pages(desk.library)), Middleware(Gate)]


def routes(desk: Desk) -> list[Route | Mount]:
    """Our own addresses: static files, papers, the quick way out, and how the toolbox is."""
    health, press = Health(desk.store, desk.disk), Press()

    async def healthz(_: object) -> Response:
        good = await health.is_good()
        return PlainTextResponse("ok" if good else "not ok", status_code=200 if good else 503)

    async def leave(_: object) -> Response:
        # The page has emptied itself; this empties what the browser keeps of us.
        wiped = {"clear-site-data": '"cache", "cookies", "storage"'}
        return RedirectResponse(desk.leave_to, status_code=303, headers=wiped)

    return [
        Route("/healthz", healthz),
        Mount("/toolbox/static", StaticFiles(directory=STATIC)),
        Route("/weg", leave),
        run_sheet_route(desk, press),
        picked_route(desk, press),
        *file_routes(desk),
    ]


def _with_headers(path: str, send: Send) -> Send:
    kept = path.startswith(_KEPT)

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            ours = {name.encode(): value.encode() for name, value in HEADERS.items()}
            if not kept:
                ours[b"cache-control"] = b"no-store"
            theirs = [
                (name, value) for name, value in message["headers"] if name.lower() not in {*ours, b"server"}
            ]
            message = {**message, "headers": [*theirs, *ours.items()]}
        await send(message)

    return sending
