"""Printing: turns the plan of a tab into a file. The key travels in the body, never in the address."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import StringConstraints, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.planning.run_sheet import work_out
from toolbox.planning.sheet import run_sheet_paper
from toolbox.screens.desk import Desk, Exporter
from toolbox.storage.store import PlanNotFoundError, StoreUnavailableError
from toolbox.values import Value

LARGEST = 4096  # bytes of a request
_NAME = re.compile(r"[^a-z-]")


class PrintRequest(Value):
    """Which plan, in which language, as which kind of file."""

    key: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
    language: Annotated[str, StringConstraints(max_length=8)] = SOURCE_LANGUAGE
    kind: Annotated[str, StringConstraints(max_length=8)] = "pdf"


def run_sheet_route(desk: Desk) -> Route:
    """POST a key, get the run sheet."""

    async def print_run_sheet(request: Request) -> Response:
        wanted = await _wanted(request)
        if wanted is None:
            return PlainTextResponse("400", status_code=400)
        return await run_in_threadpool(_printed, desk, wanted)

    return Route("/papers/run-sheet", print_run_sheet, methods=["POST"])


async def _wanted(request: Request) -> PrintRequest | None:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    try:
        return PrintRequest.model_validate_json(body)
    except ValidationError:
        return None


def _printed(desk: Desk, wanted: PrintRequest) -> Response:
    exporter = next((one for one in desk.run_sheet_exporters if one.name == wanted.kind), None)
    if exporter is None or wanted.language not in desk.library.texts:
        return PlainTextResponse("400", status_code=400)
    try:
        plan = desk.store.load(wanted.key).plan
    except PlanNotFoundError:
        return PlainTextResponse("404", status_code=404)
    except StoreUnavailableError:
        return PlainTextResponse("503", status_code=503)
    sheet = work_out(plan, desk.library)
    paper = run_sheet_paper(sheet, desk.library, desk.library.texts[wanted.language])
    return _file(exporter, exporter.export(paper), name=_NAME.sub("", paper.name))


def _file(exporter: Exporter, content: bytes, *, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}{exporter.suffix}"'}
    return Response(content, media_type=exporter.media_type, headers=headers)
