"""At once: two things in Streamlit for which every click waits, and what takes their place."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session, runtime

_WAIT = "MESSAGE_FLUSH_INTERVAL_SECS"
_COLOURS = "_populate_theme_msg"
_Fill = Callable[..., None]


class WaitChangedError(RuntimeError):
    """Streamlit sends in another way than we know; an upgrade needs a look."""


def send_at_once() -> None:
    """Let Streamlit send what it has, and read its settings once (docs/decisions/0014-sent-at-once.md)."""
    for module, name in ((runtime, _WAIT), (app_session, _COLOURS)):
        if not hasattr(module, name):
            raise WaitChangedError(name)
    setattr(runtime, _WAIT, 0)
    setattr(app_session, _COLOURS, _once_read(getattr(app_session, _COLOURS)))


def _once_read(fill: _Fill) -> _Fill:
    """Fill in the colours and letters of a section as they were the first time; each answer has them."""

    @cache
    def read(section: str) -> CustomThemeConfig:
        found = CustomThemeConfig()
        fill(found, section)
        return found

    def filled(message: CustomThemeConfig, section: str = "theme") -> None:
        found = read(section)
        if found.ListFields():  # a section that is not set stays unset
            message.MergeFrom(found)

    return filled
