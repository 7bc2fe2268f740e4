"""Trouble: what a visitor sees when a screen fails; the log gets a number and a kind, never a text."""

from __future__ import annotations

import logging
import secrets

import streamlit as st

from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.screens.desk import the_desk

_LOG = logging.getLogger("toolbox")


def tell_visitor(error: Exception) -> bool:
    """Say in the visitor's language what happened and what is safe; the number leads to the log."""
    texts = the_desk().library.texts
    code = st.query_params.get("taal", SOURCE_LANGUAGE)
    reference = secrets.token_hex(3)
    _LOG.error("screen failed reference=%s kind=%s", reference, type(error).__name__)
    st.error(texts.get(code, texts[SOURCE_LANGUAGE]).state.failed.format(reference=reference))
    return True
