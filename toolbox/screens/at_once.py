"""At once: Streamlit waits 5 ms between two sendings, and what a click changed with it."""

from __future__ import annotations

from streamlit.runtime import runtime

_WAIT = "MESSAGE_FLUSH_INTERVAL_SECS"


class WaitChangedError(RuntimeError):
    """Streamlit sends in another way than we know; an upgrade needs a look."""


def send_at_once() -> None:
    """Let Streamlit send as soon as there is something to send (docs/decisions/0014-sent-at-once.md)."""
    if not hasattr(runtime, _WAIT):
        raise WaitChangedError(_WAIT)
    setattr(runtime, _WAIT, 0)
