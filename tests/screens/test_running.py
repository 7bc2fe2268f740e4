"""The whole script, run by Streamlit itself in a test."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from toolbox.screens import running
from toolbox.screens.desk import Desk, close_desk, open_desk


@pytest.fixture
def script(desk: Desk) -> Iterator[AppTest]:
    open_desk(desk)
    yield AppTest.from_file(Path(running.__file__).with_name("main.py"), default_timeout=30)
    close_desk()


def _screen(app: AppTest) -> dict[str, object]:
    """The data of the component that draws."""
    drawn = [one.proto for one in app.main if "bidi" in type(one.proto).__name__.lower()]
    found: dict[str, object] = json.loads(drawn[-1].bytes)
    return found


def test_the_first_run_draws_the_start_without_a_key(script: AppTest) -> None:
    script.run()

    assert not script.exception
    assert _screen(script)["screen"] == "start"
    assert _screen(script)["state"]["known"] is False  # type: ignore[index]


def test_the_address_decides_the_screen_and_the_language(script: AppTest) -> None:
    script.query_params["s"] = "find"
    script.query_params["taal"] = "ar"
    script.run()

    assert not script.exception
    assert _screen(script)["screen"] == "find"
    assert _screen(script)["language"] == {"code": "ar", "dir": "rtl"}


def test_a_damaged_address_is_mended_and_said(script: AppTest, desk: Desk) -> None:
    script.query_params["s"] = "find"
    script.query_params["met"] = "marsians"
    script.run()

    assert _screen(script)["message"] == {"text": desk.library.texts["nl"].state.broken_link}
    assert script.query_params == {"s": "find"}


def test_what_was_said_of_the_address_stays_when_the_key_arrives(script: AppTest) -> None:
    script.query_params["met"] = "marsians"
    script.run()

    script.run()

    assert _screen(script)["message"] is not None
