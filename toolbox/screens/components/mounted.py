"""Mounted: the two components on the page: what a visitor did comes in, what a visitor sees goes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from toolbox.screens.parcel import Parcel, read_parcel

_TAB = "toolbox.tab"
_SCREEN = "toolbox.screen"


@dataclass(frozen=True, slots=True)
class Tab:
    """The key of the tab (none on its very first run) and what it sent."""

    key: str | None
    parcel: Parcel


def receive_tab() -> Tab:
    """Mount the component that sends, and return what it sent: return values, never callbacks, decide."""
    mount = st.components.v2.component(_TAB, js="tab.js", isolate_styles=False)
    result = mount(key="tab", data={}, default={"key": None}, on_key_change=_nothing, on_sent_change=_nothing)
    key = result.key if isinstance(result.key, str) else None
    return Tab(key, read_parcel(result.sent) if result.sent else Parcel())


def draw(screen: dict[str, Any]) -> None:
    """Mount the component that shows a screen."""
    mount = st.components.v2.component(_SCREEN, js="screen.js", isolate_styles=False)
    mount(key="screen", data=screen)


def _nothing() -> None:
    """Streamlit wants a callback for every value that comes back; after a restart it does not call it."""
