"""Leftovers: the English that Streamlit itself puts on the page, and our words for it in every language.

An upgrade of Streamlit can bring other words: a browser test fails on what is not in this list.
"""

from __future__ import annotations

from collections.abc import Mapping

from toolbox.languages.texts import Texts

_STOPPED = (
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:"
)
_NO_PAGE = "The page that you have requested does not seem to exist. Running the app's main page."


def in_place_of_english(texts: Texts) -> Mapping[str, str]:
    """What Streamlit says, with what the overlay makes of it."""
    frame, state, words = texts.frame, texts.state, texts.leftover
    return {
        "Skip to main content": frame.skip,
        "Main menu": frame.menu,
        "App pages": frame.menu,
        "Connection error": words.connection,
        "Connecting": words.connecting,
        "Connecting...": words.connecting,
        "CONNECTING": words.connecting,
        "Connecting to Streamlit server": words.connecting,
        "Unable to connect to Streamlit server": words.connection,
        "Error": words.broken,
        "Streamlit server is not responding. Are you connected to the internet?": state.offline,
        _STOPPED: state.offline,
        "streamlit run yourscript.py": "",
        "Bad message format": words.broken,
        "BidiComponent Error:": words.broken,
        "Close": words.close,
        "Dismiss": words.close,
        "Running...": words.running,
        "Stop": words.stop,
        "Notifications": words.notices,
        "Page not found": words.not_found,
        _NO_PAGE: words.not_found,
    }
