"""Mounted: the two components on the page: what a visitor did comes in, what a visitor sees goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import streamlit as st
from pydantic_core import to_json

from toolbox.screens.parcel import Parcel, read_parcel

_TAB = "tab"
_SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class Tab:
    """The key of the tab (none on its very first run) and what it sent."""

    key: str | None
    parcel: Parcel


def receive_tab() -> Tab:
    """Mount the component that sends, and return what it sent: return values, never callbacks, decide."""
    result = _component(_TAB)(
        key="tab", data={}, default={"key": None}, on_key_change=_nothing, on_sent_change=_nothing
    )
    key = result.key if isinstance(result.key, str) else None
    return Tab(key, read_parcel(result.sent) if result.sent else Parcel())


def draw(screen: dict[str, Any]) -> None:
    """Mount the component that shows a screen."""
    # As bytes: other data Streamlit writes as JSON twice, and of a dictionary it asks pandas what it is.
    _component(_SCREEN)(key="screen", data=to_json(screen))


@cache
def _component(name: str) -> Callable[..., Any]:
    """Register a component on the first run of the process: each time costs a search of its files."""
    return st.components.v2.component(f"toolbox.{name}", js=f"{name}.js", isolate_styles=False)


def _nothing() -> None:
    """Streamlit wants a callback for every value that comes back; after a restart it does not call it."""
