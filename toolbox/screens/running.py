"""Running: one run of the script: what came in, which screen, what goes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from toolbox.screens import session
from toolbox.screens.address import ScreenName, read_address
from toolbox.screens.components.mounted import draw, receive_tab
from toolbox.screens.desk import the_desk
from toolbox.screens.find import show as show_find
from toolbox.screens.information import show as show_page
from toolbox.screens.method import show as show_method
from toolbox.screens.parts.frame import framed
from toolbox.screens.plan import show as show_plan
from toolbox.screens.receiving import receive
from toolbox.screens.safety import show as show_safety
from toolbox.screens.start import show as show_start
from toolbox.screens.tips import show as show_tips
from toolbox.screens.visit import Visit

Body = dict[str, Any]
SCREENS: Mapping[ScreenName, Callable[[Visit], Body]] = {
    "start": show_start,
    "find": show_find,
    "method": show_method,
    "tips": show_tips,
    "plan": show_plan,
    "safety": show_safety,
    "page": show_page,
}


def run() -> None:
    """Draw the page for one visitor."""
    desk = the_desk()
    tab = receive_tab()
    address, damaged = read_address(dict(st.query_params), desk.library)
    visit = Visit(desk, address, key=tab.key, notice=session.notice())
    receive(visit, tab.parcel)
    damaged = not tab.parcel and (damaged or session.was_damaged())
    session.remember(visit.notice, damaged=damaged)
    if damaged and visit.message is None:
        visit.message = visit.say.state.broken_link
    body = SCREENS[visit.address.screen](visit)
    _write_address(visit)
    draw(framed(visit, body, heard=tab.parcel.heard))
    _keep_connected()


def _write_address(visit: Visit) -> None:
    wanted = visit.address.parameters()
    if wanted != dict(st.query_params):
        st.query_params.from_dict(wanted)


@st.fragment(run_every=3600)
def _keep_connected() -> None:
    """Make the browser ask for a full run after a lost connection; without it the page stays old."""
