"""Files: one address reads the plan in a file that a visitor chose, one gives the plan of a tab as a file.

Nothing of a file is kept on the server: its plan goes back to the tab, which then asks for one change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import StringConstraints, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from toolbox.languages.texts import Texts
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.screens.bodies import body_of, is_same_origin
from toolbox.screens.desk import Desk
from toolbox.screens.tab_key import TabKey, read_tab_key
from toolbox.storage.files.opening import open_file
from toolbox.storage.files.pdf_file import LARGEST
from toolbox.storage.files.plan_file import write_plan
from toolbox.storage.files.refused import FileRefusedError, NewerPlanError, Outlined
from toolbox.storage.store import (
    PlanDamagedError,
    PlanNotFoundError,
    PlanUnreadableError,
    StoreUnavailableError,
)
from toolbox.values import Value

READ = "/plans/read"
WRITE = "/plans/file"
NAME = "plan.json"  # tells nothing
_LARGEST_ASKED = 1024  # bytes of the question for a file


class FileRequest(Value):
    """Of which tab the plan is wanted as a file."""

    key: Annotated[str, StringConstraints(max_length=64)]
    language: Annotated[str, StringConstraints(max_length=8)] = SOURCE_LANGUAGE


def file_routes(desk: Desk) -> list[Route]:
    """Both addresses."""

    async def read(request: Request) -> Response:
        if not is_same_origin(request.scope):
            return PlainTextResponse("403", status_code=403)
        texts = desk.library.texts.get(request.query_params.get("taal", SOURCE_LANGUAGE))
        content = await body_of(request, most=LARGEST)
        if texts is None:
            return PlainTextResponse("400", status_code=400)
        if content is None:
            return JSONResponse(_told(FileRefusedError("too_big"), texts), status_code=413)
        return await run_in_threadpool(_read, content, desk.library, texts)

    async def write(request: Request) -> Response:
        asked = await body_of(request, most=_LARGEST_ASKED)
        try:
            wanted = FileRequest.model_validate_json(asked or b"")
        except ValidationError:
            return PlainTextResponse("400", status_code=400)
        return await run_in_threadpool(_written, desk, wanted.key)

    return [Route(READ, read, methods=["POST"]), Route(WRITE, write, methods=["POST"])]


def _read(content: bytes, library: Library, texts: Texts) -> Response:
    try:
        plan = open_file(content)
    except NewerPlanError as newer:
        rows = [_row(one, library, texts) for one in newer.outline]
        return JSONResponse({**_told(newer, texts), "rows": rows, "file": newer.written.decode("utf-8-sig")})
    except FileRefusedError as refused:
        return JSONResponse(_told(refused, texts))
    return JSONResponse({"operation": {"do": "open-plan", "plan": plan.model_dump(mode="json")}})


def _told(refused: FileRefusedError, texts: Texts) -> Mapping[str, Any]:
    # What stands in the file keeps its order in a right-to-left sentence only when it is isolated.
    field = f"\u2068{refused.field}\u2069"
    said = texts.plan_file.problems[refused.kind].format(field=field, line=refused.line, limit=refused.limit)
    return {"problem": f"{said} {texts.plan_file.safe}"}


def _row(one: Outlined, library: Library, texts: Texts) -> Mapping[str, str]:
    known = library.methods.get(one.method or "")
    gone = texts.plan.unknown.format(id=one.method) if one.method else texts.plan.pause
    title = one.title or (known.words_in(texts.language.code).title if known else gone)
    minutes = one.minutes if one.minutes is not None else "?"
    return {"title": texts.plan_file.newer_step.format(title=title, minutes=minutes), "note": one.note}


def _written(desk: Desk, key: str) -> Response:
    tab = read_tab_key(key)
    if tab is None:
        return PlainTextResponse("404", status_code=404)
    try:
        content = _as_file(desk, tab)
    except PlanNotFoundError:
        return PlainTextResponse("404", status_code=404)
    except FileRefusedError:
        return PlainTextResponse("413", status_code=413)
    except StoreUnavailableError:
        return PlainTextResponse("503", status_code=503)
    headers = {"content-disposition": f'attachment; filename="{NAME}"'}
    return Response(content, media_type="application/json", headers=headers)


def _as_file(desk: Desk, tab: TabKey) -> bytes:
    """A plan that this version cannot read goes out as it is: it opens in the version that wrote it."""
    store = desk.store_of(tab)
    try:
        return write_plan(store.load(tab.text).plan)
    except PlanDamagedError:
        raise
    except PlanUnreadableError:
        return store.as_written(tab.text)
