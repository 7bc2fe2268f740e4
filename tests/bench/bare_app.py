"""Between the floor and the toolbox: two components as we have them, that do nothing but send and show."""

from pathlib import Path

import streamlit as st


def nothing() -> None:
    """Streamlit wants a callback for every value that comes back."""


def script(name: str) -> str:
    """Read the script of a component; it stands beside this file."""
    return Path(__file__).with_name(name).read_text("utf-8")


send = st.components.v2.component("send", js=script("bare_send.js"), isolate_styles=False)
show = st.components.v2.component("show", js=script("bare_show.js"), isolate_styles=False)
sent = send(key="send", data={}, on_sent_change=nothing)
show(key="show", data={"text": f"heard {sent.sent}"})
