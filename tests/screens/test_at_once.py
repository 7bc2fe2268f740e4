import inspect
from types import ModuleType

import pytest
from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig, NewSession
from streamlit.runtime import app_session, runtime, runtime_util

from toolbox.screens.at_once import WaitChangedError, send_at_once

WAIT = "MESSAGE_FLUSH_INTERVAL_SECS"
COLOURS = "_populate_theme_msg"


@pytest.fixture(autouse=True)
def streamlit_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give Streamlit back what a test took from it."""
    monkeypatch.setattr(app_session, COLOURS, getattr(app_session, COLOURS))


def test_streamlit_no_longer_waits_between_two_sendings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, WAIT, runtime_util.MESSAGE_FLUSH_INTERVAL_SECS)
    # The loop that sends must read its wait from its own module each time, or what we set means nothing.
    assert f"sleep({WAIT})" in inspect.getsource(runtime)

    send_at_once()

    assert getattr(runtime, WAIT) == 0


def test_colours_and_letters_are_those_of_streamlit_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, WAIT, runtime_util.MESSAGE_FLUSH_INTERVAL_SECS)
    expected = _colours()
    assert expected.light.primary_color == config.get_option("theme.light.primaryColor")

    send_at_once()

    assert [_colours() for _ in range(2)] == [expected, expected]
    # The message that begins each answer must go through this function, or what we keep means nothing.
    assert f"{COLOURS}(msg.new_session.custom_theme)" in inspect.getsource(app_session.AppSession)


def _colours() -> CustomThemeConfig:
    found = NewSession().custom_theme
    fill = getattr(app_session, COLOURS)
    fill(found)
    for name in ("light", "dark", "sidebar"):
        fill(getattr(found, name), f"theme.{name}")
    return found


@pytest.mark.parametrize(("module", "name"), [(runtime, WAIT), (app_session, COLOURS)])
def test_a_streamlit_that_sends_otherwise_needs_a_look(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str
) -> None:
    monkeypatch.delattr(module, name)

    with pytest.raises(WaitChangedError):
        send_at_once()
