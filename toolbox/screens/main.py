"""The script that Streamlit runs on every click: receive, show, remember."""

from __future__ import annotations

from toolbox.screens.running import run

run()
