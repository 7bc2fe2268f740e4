"""Tab: a visitor without a browser: the same messages over the same websocket, and what comes back."""

from __future__ import annotations

import json
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

PATIENCE = 60  # seconds for one answer
STREAM = "/_stcore/stream"
COMPILE_ERROR, SUPERSEDED = 1, 2  # how Streamlit says that a run has ended


class RunFailedError(RuntimeError):
    """The server showed a mistake instead of a screen."""


@dataclass
class Tab:
    """One tab: its key, the components on its page, and the screen that was drawn last."""

    wire: ClientConnection
    query: str
    key: str = field(default_factory=lambda: secrets.token_hex(16))
    screen: dict[str, Any] = field(default_factory=dict)
    received: int = 0  # bytes
    _page: str = ""
    _ids: dict[str, str] = field(default_factory=dict)
    _kept: dict[str, ForwardMsg] = field(default_factory=dict)

    async def open(self) -> None:
        """Draw the page, and tell the server which plan is ours, as the tab of a browser does."""
        await self._run(self._message())
        await self.send([])

    async def send(self, operations: list[dict[str, Any]], **parcel: object) -> dict[str, Any]:
        """Send a parcel, wait until the run has ended, and return the screen."""
        message = self._message()
        states = message.rerun_script.widget_states.widgets
        states.add(id=self._ids["tab"], json_value=json.dumps({"key": self.key}))
        if operations or parcel:
            sent = {"event": "sent", "value": {"operations": operations, **parcel}}
            states.add(id=_events(self._ids["tab"]), json_trigger_value=json.dumps([sent]))
        await self._run(message)
        return self.screen

    def text(self) -> str:
        """All that the screen says."""
        return json.dumps(self.screen, ensure_ascii=False)

    def _message(self) -> BackMsg:
        message = BackMsg()
        message.rerun_script.query_string = self.query
        message.rerun_script.page_script_hash = self._page
        return message

    async def _run(self, message: BackMsg) -> None:
        await self.wire.send(message.SerializeToString())
        while not self._ends(await self._next()):
            pass

    async def _next(self) -> ForwardMsg:
        raw = await self.wire.recv(decode=False)
        self.received += len(raw)
        message = ForwardMsg()
        message.ParseFromString(raw)
        if message.WhichOneof("type") == "ref_hash":
            return self._kept[message.ref_hash]
        if message.metadata.cacheable:
            self._kept[message.hash] = message
        return message

    def _ends(self, message: ForwardMsg) -> bool:
        """Take in one message; say whether it was the last of a run."""
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._page = message.new_session.page_script_hash
        if kind == "delta":
            for component in _components(message):
                self._take(component)
        if kind == "script_finished" and message.script_finished == COMPILE_ERROR:
            raise RunFailedError("compile error")
        return kind == "script_finished" and message.script_finished != SUPERSEDED

    def _take(self, component: BidiComponent) -> None:
        name = component.component_name.rpartition(".")[2]
        self._ids[name] = component.id
        if name == "screen":
            self.screen = json.loads(component.bytes)


@asynccontextmanager
async def tab_at(
    url: str,
    *,
    query: str = "s=plan",
    key: str | None = None,
    cookie: str | None = None,
    address: str | None = None,
) -> AsyncIterator[Tab]:
    """Open a tab at `http://…`; a cookie leads to one process among several, the proxy names an address."""
    stream = url.replace("http", "ws", 1) + STREAM
    headers = {"cookie": cookie} if cookie else {}
    if address:
        headers["x-forwarded-for"] = address
    async with connect(
        stream,
        subprotocols=[Subprotocol("streamlit")],
        max_size=None,
        open_timeout=PATIENCE,
        additional_headers=headers,
        compression=None,
    ) as wire:
        tab = Tab(wire, query, key or secrets.token_hex(16))
        await tab.open()
        yield tab


def operation(do: str, **fields: object) -> dict[str, Any]:
    """A change as the page sends it."""
    return {"do": do, "id": secrets.token_hex(8), **fields}


def _components(message: ForwardMsg) -> Iterator[BidiComponent]:
    if message.delta.WhichOneof("type") == "new_element":
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        if kind in {"exception", "alert"}:
            raise RunFailedError(kind)
        if kind == "bidi_component":
            yield element.bidi_component


def _events(component: str) -> str:
    """The id under which a component tells what happened, as Streamlit makes it."""
    from streamlit.components.v2.bidi_component.main import _make_trigger_id

    return _make_trigger_id(component, "events")
