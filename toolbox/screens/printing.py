"""Printing: turns the plan of a tab into a file. The key travels in the body, never in the address.

The bytes go to the one who asked and are kept nowhere: on no shelf could two files change places.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import Field, StringConstraints, ValidationError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.planning.file_words import with_file_words
from toolbox.planning.handout import methods_paper, tips_list, tips_paper
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.meetings import series_paper
from toolbox.planning.run_sheet import work_out
from toolbox.screens.bodies import body_of
from toolbox.screens.desk import Desk, Exporter
from toolbox.screens.press import Press, PressBusyError
from toolbox.screens.quiet import what_of
from toolbox.screens.tab_key import KeyText, read_tab_key
from toolbox.storage.files.attaching import with_plan
from toolbox.storage.store import PlanNotFoundError, StoreUnavailableError
from toolbox.values import Value

W = TypeVar("W", bound=Value)
Kind = Annotated[str, StringConstraints(pattern=r"^[a-z]{1,8}$")]  # the name of an exporter
LARGEST = 4096  # bytes of a request
_LOG = logging.getLogger("toolbox")
_NAME = re.compile(r"[^a-z-]")


class PrintRequest(PackChoice):
    """Which plan, in which language, as which kind of file; the day is for a calendar and kept nowhere."""

    key: KeyText
    language: Annotated[str, StringConstraints(max_length=8)] = SOURCE_LANGUAGE
    kind: Kind = "pdf"
    day: Annotated[date, Field(ge=date(2020, 1, 1), le=date(2100, 1, 1))] | None = None


class PickedRequest(Value):
    """Which methods or tips, in which language, with questions from which value."""

    kind: Literal["methods", "tips", "tips-list"]
    ids: Annotated[
        tuple[Annotated[str, StringConstraints(max_length=60)], ...], Field(min_length=1, max_length=40)
    ]
    framing: Annotated[str, StringConstraints(max_length=60)] | None = None
    language: Annotated[str, StringConstraints(max_length=8)] = SOURCE_LANGUAGE
    file: Kind = "pdf"


def picked_route(desk: Desk, press: Press) -> Route:
    """POST ids of methods or tips, get their paper."""

    async def print_picked(request: Request) -> Response:
        wanted = await wanted_of(request, PickedRequest)
        if wanted is None:
            return PlainTextResponse("400", status_code=400)
        return await _pressed(press, lambda: _picked(desk, wanted))

    return Route("/papers/picked", print_picked, methods=["POST"])


def _picked(desk: Desk, wanted: PickedRequest) -> Response:
    library, texts = desk.library, desk.library.texts.get(wanted.language)
    methods = [library.methods[one] for one in wanted.ids if one in library.methods]
    tips = [library.tips[one] for one in wanted.ids if one in library.tips]
    exporter = desk.exporter(wanted.file)
    if exporter is None or texts is None or not (methods if wanted.kind == "methods" else tips):
        return PlainTextResponse("400", status_code=400)
    framing = wanted.framing if wanted.framing in library.vocabulary.framings else None
    match wanted.kind:
        case "methods":
            paper = methods_paper(methods, library, texts, framing=framing)
        case "tips":
            paper = tips_paper(tips, library, texts)
        case "tips-list":
            paper = tips_list(tips, library, texts)
    return _file(exporter, exporter.export(paper), name=_NAME.sub("", paper.name))


def run_sheet_route(desk: Desk, press: Press) -> Route:
    """POST a key, get the run sheet."""

    async def print_run_sheet(request: Request) -> Response:
        wanted = await wanted_of(request, PrintRequest)
        if wanted is None:
            return PlainTextResponse("400", status_code=400)
        return await _pressed(press, lambda: _printed(desk, wanted))

    return Route("/papers/run-sheet", print_run_sheet, methods=["POST"])


async def _pressed(press: Press, work: Callable[[], Response]) -> Response:
    """Make a paper. When that fails, the page gets a number that leads to the log."""
    (made,) = await asyncio.gather(press.make(work), return_exceptions=True)
    if isinstance(made, PressBusyError):
        return PlainTextResponse("429", status_code=429)
    if isinstance(made, BaseException):
        reference = secrets.token_hex(3)
        _LOG.error("paper failed reference=%s %s", reference, what_of(made))
        return PlainTextResponse(reference, status_code=500)
    return made


async def wanted_of(request: Request, model: type[W]) -> W | None:
    """Read what a request asks for; nothing when it is too long or not that."""
    body = await body_of(request, most=LARGEST)
    try:
        return model.model_validate_json(body or b"")
    except ValidationError:
        return None


def _printed(desk: Desk, wanted: PrintRequest) -> Response:
    exporter, tab = desk.exporter(wanted.kind), read_tab_key(wanted.key)
    texts = desk.library.texts.get(wanted.language)
    if exporter is None or tab is None or texts is None or (exporter.needs_day and wanted.day is None):
        return PlainTextResponse("400", status_code=400)
    try:
        plan = desk.store_of(tab).load(tab.text).plan
    except PlanNotFoundError:
        return PlainTextResponse("404", status_code=404)
    except StoreUnavailableError:
        return PlainTextResponse("503", status_code=503)
    paper = series_paper(plan, desk.library, texts, wanted)
    if exporter.name != "pdf":
        paper = with_file_words(paper, work_out(plan, desk.library), texts, day=wanted.day)
    paper = with_plan(paper, plan, wanted.products)
    return _file(exporter, exporter.export(paper), name=_NAME.sub("", paper.name))


def _file(exporter: Exporter, content: bytes, *, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}{exporter.suffix}"'}
    return Response(content, media_type=exporter.media_type, headers=headers)
