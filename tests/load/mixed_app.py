"""The toolbox as it must not be: it forgets whose plan it is. The load test must see the foreign words."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from app import prepared_desk
from toolbox.screens.desk import open_desk
from toolbox.screens.shell import middleware, routes
from toolbox.settings import ROOT
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import Change, Stored

ONE = "0" * 32


class MixedStore(MemoryStore):
    """Has one plan for everybody."""

    def load(self, key: str) -> Stored:
        return super().load(ONE)

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        return super().change(ONE, operation=operation, change=change, label=label)


desk = replace(prepared_desk(), store=MixedStore())
open_desk(desk)
app = st.App(ROOT / "toolbox" / "screens" / "main.py", routes=routes(desk), middleware=middleware(desk))
