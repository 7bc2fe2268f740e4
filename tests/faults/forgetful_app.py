"""The toolbox as it must not be: its plans are in the memory of its process; a new start finds it out."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from app import prepared_desk
from toolbox.screens.desk import open_desk
from toolbox.screens.shell import middleware, routes
from toolbox.settings import ROOT
from toolbox.storage.memory import MemoryStore

desk = replace(prepared_desk(), store=MemoryStore())
open_desk(desk)
app = st.App(ROOT / "toolbox" / "screens" / "main.py", routes=routes(desk), middleware=middleware(desk))
