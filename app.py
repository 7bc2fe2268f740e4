"""The application: puts the desk together and hands it to the screens."""

from __future__ import annotations

import sys
from threading import Timer

import streamlit as st

from exports import EXPORTERS, prepare
from toolbox.library.kept import read_or_take
from toolbox.library.problems import ContentError
from toolbox.screens.at_once import send_at_once
from toolbox.screens.desk import Desk, make_desk, open_desk
from toolbox.screens.quiet import keep_quiet
from toolbox.screens.shell import middleware, routes
from toolbox.screens.trouble import tell_visitor
from toolbox.settings import ROOT, from_environment
from toolbox.storage.opening import open_store
from toolbox.storage.store import StartRefusedError


def prepared_desk() -> Desk:
    """Read the content, open the store, take the exporters. With problems in one of them the start stops."""
    settings = from_environment()
    try:
        kept = read_or_take(settings.content, settings.packs)
    except ContentError as error:
        sys.exit(f"De toolbox kan niet starten: er zit een fout in de inhoud.\n{error}")
    try:
        store = open_store(settings)
    except StartRefusedError as error:
        sys.exit(f"De toolbox kan niet starten: de plannen gaan niet open.\n{error}")
    return make_desk(kept.library, store, EXPORTERS, settings, words=kept.words())


def warm_up(desk: Desk) -> None:
    """Make what the first search and the first print need; until then they would make it themselves."""
    desk.words.prepare()
    prepare()


WARM_UP_AFTER = 3.0  # seconds: the first page goes before

desk = prepared_desk()
keep_quiet()  # from here on there are visitors
send_at_once()
open_desk(desk)
app = st.App(
    ROOT / "toolbox" / "screens" / "main.py",
    routes=routes(desk),
    middleware=middleware(desk),
    on_script_error=tell_visitor,
)
warming = Timer(WARM_UP_AFTER, warm_up, (desk,))
warming.daemon = True
warming.start()
