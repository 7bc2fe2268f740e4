"""Blocks: the parts that pages are made of, as the page draws them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from toolbox.screens.visit import Text

Part = dict[str, Any]


def text(heading: Text | None, *paragraphs: Text) -> Part:
    """Paragraphs under a heading."""
    return {"kind": "text", "heading": heading, "paragraphs": list(paragraphs)}


def listed(heading: Text | None, lines: Sequence[Text], *, beside: Sequence[Text] = ()) -> Part:
    """A list with bullets; `beside` are the same lines in the language they come from."""
    return {"kind": "list", "heading": heading, "items": list(lines), "beside": list(beside)}


def spoken(heading: Text | None, lines: Sequence[Text], *, beside: Sequence[Text] = ()) -> Part:
    """Words to say aloud; `beside` are the same words in the language they come from."""
    return {"kind": "say", "heading": heading, "items": list(lines), "beside": list(beside)}


def numbered(heading: Text | None, lines: Sequence[Text], *, beside: Sequence[Text] = ()) -> Part:
    """A numbered list, without minutes; `beside` are the same lines in the language they come from."""
    sources = [*beside, *(None for _ in lines[len(beside) :])]
    steps = [
        {"minutes": None, "text": line, "say": (), "source": source}
        for line, source in zip(lines, sources, strict=True)
    ]
    return {"kind": "steps", "heading": heading, "steps": steps, "sayLabel": ""}
