"""Index page: Streamlit's own page, with our language, title, style sheet and script, and nothing inline."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

import streamlit

from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.screens.leftovers import in_place_of_english
from toolbox.screens.preloads import preloads

_PAGE = Path(streamlit.__file__).parent / "static" / "index.html"
_OURS = (
    '<link rel="stylesheet" href="./toolbox/static/toolbox.css" />'
    '<link rel="icon" type="image/svg+xml" href="./toolbox/static/icon.svg" />'
    '<script src="./toolbox/static/overlay.js" defer fetchpriority="high" data-words="{words}"></script>'
)
_REMOVED = (
    r"<!--.*?-->",
    r"<script>.*?</script>",  # the one inline script: search engines' business, and we allow no inline script
    r'<link[^>]*rel="service-desc"[^>]*>',
    r'<link[^>]*rel="shortcut icon"[^>]*>',
    r'<link\s+rel="preload"[^>]*as="font"[^>]*>',
    r"<noscript>.*?</noscript>",
)


class PageChangedError(RuntimeError):
    """Streamlit's page is not what we know; an upgrade needs a look."""


def index_pages(library: Library) -> Mapping[str, str]:
    """The page in every language."""
    page = _PAGE.read_text(encoding="utf-8")
    for pattern in _REMOVED:
        page = re.sub(pattern, "", page, flags=re.DOTALL)
    if '<html lang="en">' not in page or "<title>Streamlit</title>" not in page or "</head>" not in page:
        raise PageChangedError
    page = page.replace("</head>", preloads(page, _PAGE.parent / "static" / "js") + "</head>")
    # All languages, because the page can change its language without being loaded anew.
    words = {code: in_place_of_english(texts) for code, texts in library.texts.items()}
    ours = _OURS.format(words=escape(json.dumps(words, ensure_ascii=False)))
    return {code: _in(page, texts, ours) for code, texts in library.texts.items()}


def _in(page: str, texts: Texts, ours: str) -> str:
    language = texts.language
    needs_script = f"<noscript><p>{escape(texts.frame.needs_script)}</p></noscript>"
    return (
        page.replace('<html lang="en">', f'<html lang="{escape(language.code)}" dir="{language.direction}">')
        .replace("<title>Streamlit</title>", f"<title>{escape(texts.frame.product)}</title>{ours}")
        .replace("<body>", f"<body>{needs_script}")
    )
