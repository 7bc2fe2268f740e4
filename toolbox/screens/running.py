"""Running: one run of the script: what came in, which screen, what goes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from toolbox.screens import session
from toolbox.screens.address import Address, ScreenName, read_address
from toolbox.screens.communities import show as show_communities
from toolbox.screens.communities import show_one as show_community
from toolbox.screens.components.mounted import draw, receive_tab
from toolbox.screens.desk import the_desk
from toolbox.screens.enter import show as show_enter
from toolbox.screens.find import show as show_find
from toolbox.screens.hall import show as show_hall
from toolbox.screens.information import show as show_page
from toolbox.screens.mechanism import show as show_mechanism
from toolbox.screens.method import show as show_method
from toolbox.screens.moment import show as show_moment
from toolbox.screens.paper import show as show_paper
from toolbox.screens.parts.frame import framed
from toolbox.screens.picked import show as show_picked
from toolbox.screens.plan import show as show_plan
from toolbox.screens.reading import show as show_reading
from toolbox.screens.reading import show_words
from toolbox.screens.ready import show as show_ready
from toolbox.screens.ready import show_one as show_ready_plan
from toolbox.screens.receiving import receive
from toolbox.screens.safety import show as show_safety
from toolbox.screens.series import show as show_series
from toolbox.screens.start import show as show_start
from toolbox.screens.tip import show as show_tip
from toolbox.screens.tips import show as show_tips
from toolbox.screens.visit import Visit
from toolbox.screens.wizard import show as show_question

Body = dict[str, Any]
SCREENS: Mapping[ScreenName, Callable[[Visit], Body]] = {
    "start": show_start,
    "find": show_find,
    "method": show_method,
    "tips": show_tips,
    "tip": show_tip,
    "mechanism": show_mechanism,
    "ask": show_question,
    "ready": show_ready,
    "ready-plan": show_ready_plan,
    "plan": show_plan,
    "series": show_series,
    "hall": show_hall,
    "paper": show_paper,
    "code": show_enter,
    "safety": show_safety,
    "moment": show_moment,
    "communities": show_communities,
    "community": show_community,
    "reading": show_reading,
    "words": show_words,
    "picked": show_picked,
    "page": show_page,
}


def run() -> None:
    """Draw the page for one visitor."""
    desk = the_desk()
    tab = receive_tab()
    address, damaged = read_address(dict(st.query_params), desk.library)
    visit = Visit(desk, address, key=tab.key, notice=session.notice())
    visit.search, visit.previewed, visit.visitor = session.search(), session.previewed(), session.visitor()
    visit.shared = st.context.ip_address or ""  # what the gate made of it: a name for an hour
    receive(visit, tab.parcel)
    damaged = not tab.parcel and (damaged or session.was_damaged())
    session.remember(visit.notice, search=visit.search, previewed=visit.previewed, damaged=damaged)
    if damaged and visit.message is None:
        visit.message = visit.say.state.broken_link
    screen = framed(visit, SCREENS[visit.address.screen](visit), heard=tab.parcel.heard)
    if _is_other_page(address, visit.address):
        _write_address(visit)  # first: the browser keeps with it how far one had scrolled
        draw(screen)
    else:
        draw(screen)
        _write_address(visit)


def _is_other_page(before: Address, now: Address) -> bool:
    return any(
        getattr(before, name) != getattr(now, name) for name in ("screen", "id", "question", "language")
    )


def _write_address(visit: Visit) -> None:
    wanted = visit.address.parameters()
    if wanted != dict(st.query_params):
        st.query_params.from_dict(wanted)
