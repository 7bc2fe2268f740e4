"""Packed: Streamlit's scripts and styles, made small once; as they are, a first page takes 2 MB."""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

import streamlit
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

PACKED = ("/static/js/", "/static/css/")  # letters and pictures are small already
_FILES = Path(streamlit.__file__).parent / "static" / "static"
_FOR_EVER = "public, immutable, max-age=31536000"  # as Streamlit says: the name changes with the file


class Packed(StaticFiles):
    """Streamlit's files, packed for who can unpack them."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer one request."""
        answer = await super().get_response(path, scope)
        if isinstance(answer, FileResponse) and "gzip" in Headers(scope=scope).get("accept-encoding", ""):
            packed = await run_in_threadpool(_packed, str(answer.path))
            answer = Response(packed, headers={"content-encoding": "gzip"}, media_type=answer.media_type)
        answer.headers["cache-control"] = _FOR_EVER
        answer.headers["vary"] = "accept-encoding"
        return answer


def packed_files() -> Starlette:
    """What answers the addresses of PACKED."""
    return Starlette(routes=[Mount("/static", Packed(directory=_FILES))])


@lru_cache(maxsize=256)  # there are 320 of them, 3 MB together, and a page asks for 60
def _packed(file: str) -> bytes:
    return gzip.compress(Path(file).read_bytes(), mtime=0)
