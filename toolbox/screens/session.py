"""Session: the only module that touches `st.session_state`; what stays here may be gone at any time."""

from __future__ import annotations

import streamlit as st

from toolbox.screens.visit import Notice

_NOTICE = "notice"
_DAMAGED = "damaged"


def notice() -> Notice | None:
    """What was said about the last change; it stays until the next one."""
    found = st.session_state.get(_NOTICE)
    return Notice(**found) if found else None


def was_damaged() -> bool:
    """Say whether the visitor came with a damaged address and did nothing yet."""
    return bool(st.session_state.get(_DAMAGED, False))


def remember(notice: Notice | None, *, damaged: bool = False) -> None:
    """Keep both until the next run."""
    st.session_state[_DAMAGED] = damaged
    st.session_state[_NOTICE] = (
        {"text": notice.text, "can_undo": notice.can_undo, "to_plan": notice.to_plan} if notice else None
    )
