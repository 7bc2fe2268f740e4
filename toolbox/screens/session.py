"""Session: the only module that touches `st.session_state`; what stays here may be gone at any time."""

from __future__ import annotations

import secrets

import streamlit as st

from toolbox.screens.visit import Notice

_NOTICE = "notice"
_DAMAGED = "damaged"
_SEARCH = "search"
_PREVIEWED = "previewed"
_VISITOR = "visitor"


def notice() -> Notice | None:
    """What was said about the last change; it stays until the next one."""
    found = st.session_state.get(_NOTICE)
    return Notice(**found) if found else None


def was_damaged() -> bool:
    """Say whether the visitor came with a damaged address and did nothing yet."""
    return bool(st.session_state.get(_DAMAGED, False))


def search() -> str:
    """The words that somebody looks for."""
    return str(st.session_state.get(_SEARCH, ""))


def previewed() -> str:
    """What is looked at before it is done: a step to swap, or another meeting."""
    return str(st.session_state.get(_PREVIEWED, ""))


def visitor() -> str:
    """A name for this session that tells nothing; codes that lead nowhere are counted under it."""
    return str(st.session_state.setdefault(_VISITOR, secrets.token_hex(8)))


def remember(notice: Notice | None, *, search: str = "", previewed: str = "", damaged: bool = False) -> None:
    """Keep all of it until the next run."""
    st.session_state[_PREVIEWED] = previewed
    st.session_state[_SEARCH] = search
    st.session_state[_DAMAGED] = damaged
    st.session_state[_NOTICE] = (
        {"text": notice.text, "can_undo": notice.can_undo, "to_plan": notice.to_plan} if notice else None
    )
