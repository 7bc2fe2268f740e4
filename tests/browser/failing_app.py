"""The toolbox with a store that fails at “FAIL”, and with the words of the plan and its key in every mistake.

With TALKATIVE in its environment it is as it must not be: the log is not kept quiet.
"""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from dataclasses import replace

import streamlit as st

from app import prepared_desk
from toolbox.planning.paper import Paper
from toolbox.screens.desk import Exporter, open_desk
from toolbox.screens.shell import middleware, routes
from toolbox.screens.trouble import tell_visitor
from toolbox.settings import ROOT
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import Change, Stored


class FailingStore(MemoryStore):
    """Fails when a note says so: in the run, in a thread of its own and in the log of a library."""

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        stored = super().change(key, operation=operation, change=change, label=label)
        written = f"{key} {stored.plan.model_dump_json()}"
        if "FAIL" in written:
            logging.getLogger("asyncio").error(written)
            logging.getLogger("streamlit.runtime").warning("could not do %s", written)
            threading.Thread(target=_fail, args=[written]).start()
            _fail(written)
        return stored


class FailingExporter:
    """Fails with all that it was to print."""

    name = "pdf"
    media_type = "application/pdf"
    suffix = ".pdf"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        raise asyncio.InvalidStateError(repr(paper))


def _fail(words: str) -> None:
    raise ValueError(words)


failing: tuple[Exporter, ...] = (FailingExporter(),)
desk = replace(prepared_desk(), store=FailingStore(), exporters=failing)
open_desk(desk)
if os.environ.get("TALKATIVE"):  # undo what app.py did when it was read
    logging.setLogRecordFactory(logging.LogRecord)
app = st.App(
    ROOT / "toolbox" / "screens" / "main.py",
    routes=routes(desk),
    middleware=middleware(desk),
    on_script_error=tell_visitor,
)
