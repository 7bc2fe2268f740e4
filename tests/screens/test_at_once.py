import inspect

import pytest
from streamlit.runtime import runtime, runtime_util

from toolbox.screens.at_once import WaitChangedError, send_at_once

WAIT = "MESSAGE_FLUSH_INTERVAL_SECS"


def test_streamlit_no_longer_waits_between_two_sendings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, WAIT, runtime_util.MESSAGE_FLUSH_INTERVAL_SECS)
    # The loop that sends must read its wait from its own module each time, or what we set means nothing.
    assert f"sleep({WAIT})" in inspect.getsource(runtime)

    send_at_once()

    assert getattr(runtime, WAIT) == 0


def test_a_streamlit_that_sends_otherwise_needs_a_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(runtime, WAIT)

    with pytest.raises(WaitChangedError):
        send_at_once()
