"""The application: puts the desk together and hands it to the screens."""

from __future__ import annotations

import sys

import streamlit as st

from exports import FOR_RUN_SHEETS
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library
from toolbox.library.search import Index
from toolbox.screens.desk import Desk, open_desk
from toolbox.screens.shell import middleware, routes
from toolbox.screens.trouble import tell_visitor
from toolbox.settings import ROOT, from_environment
from toolbox.storage.sqlite import SqliteStore


def make_desk() -> Desk:
    """Read the content, open the store, take the exporters. With problems in the content the start stops."""
    settings = from_environment()
    try:
        library = read_library(settings.content)
    except ContentError as error:
        sys.exit(f"De toolbox kan niet starten: er zit een fout in de inhoud.\n{error}")
    return Desk(library, Index(library), SqliteStore(settings.plans), FOR_RUN_SHEETS)


desk = make_desk()
open_desk(desk)
app = st.App(
    ROOT / "toolbox" / "screens" / "main.py",
    routes=routes(desk),
    middleware=middleware(desk),
    on_script_error=tell_visitor,
)
