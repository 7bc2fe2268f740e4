"""The exporter: one page that works without network, and that asks nothing of anyone."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from html import escape
from pathlib import Path

from exports.pocket.markup import Markup
from toolbox.planning.flowing import Blank, Flow, Title, flow, flow_of_one
from toolbox.planning.paper import Block, Heading, Paper, TimeTable

_HERE = Path(__file__).parent
_STYLE = (_HERE / "page.css").read_text("utf-8")
_SCRIPT = (_HERE / "page.js").read_text("utf-8")
_BUTTONS = "<div><button></button><button></button></div>"
_PANEL = f'<div class="now" hidden><p role="status"></p><p class="left"></p><p></p>{_BUTTONS}</div>'


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


# Nothing may be loaded or sent; only this style and this script may run.
_POLICY = "; ".join(
    (
        "default-src 'none'",
        f"style-src {_hash(_STYLE)}",
        f"script-src {_hash(_SCRIPT)}",
        "base-uri 'none'",
        "form-action 'none'",
    )
)


class PocketExporter:
    """Writes a page with the programme, what belongs to it, and numbers that a tap calls."""

    name = "html"
    media_type = "text/html; charset=utf-8"
    suffix = ".html"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        """Make the file."""
        markup = Markup(paper.language)
        counting = dict(paper.file_words.counting) if paper.file_words else {}
        words = escape(json.dumps(counting, ensure_ascii=False))
        language = f'lang="{escape(paper.language.code)}" dir="{paper.language.direction}"'
        page = (
            f'<!doctype html><html {language}><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'
            f"<title>{markup.text(paper.title)}</title><style>{_STYLE}</style></head>"
            f'<body><main data-words="{words}">{_PANEL if counting else ""}'
            f"{''.join(_body(paper, markup))}</main><script>{_SCRIPT}</script></body></html>\n"
        )
        return page.encode()


def _body(paper: Paper, markup: Markup) -> Iterator[str]:
    yield from map(markup.flow, _without_blanks(flow(replace(paper, blocks=()))))
    below, opened = 2, False
    for block in paper.blocks:
        if isinstance(block, Heading):
            below = 3
            if block.new_page:  # what is a page on paper is folded here
                yield "</details>" if opened else ""
                opened = True
        yield from _block(block, below, markup)
    yield "</details>" if opened else ""
    yield f'<p class="small">{markup.text(paper.made_with)}</p>'


def _block(block: Block, below: int, markup: Markup) -> Iterator[str]:
    if isinstance(block, TimeTable):
        yield markup.programme(block.rows)
        return
    for one in _without_blanks(flow_of_one(block, below)):
        if isinstance(one, Title) and one.new_page:
            yield f"<details><summary>{markup.flow(one)}</summary>"
        else:
            yield markup.flow(one)


def _without_blanks(parts: Iterator[Flow]) -> Iterator[Flow]:
    """A phone has no lines to write on."""
    return (one for one in parts if not isinstance(one, Blank))
