"""Information: pages of running text: how it works, about, privacy, accessibility."""

from __future__ import annotations

from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.article import Article
from toolbox.screens.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """An article in the language of the page, or in Dutch."""
    versions = visit.library.articles.get(visit.address.id or "help") or {}
    article = versions.get(visit.code) or versions.get("nl")
    if article is None:
        article = Article(visit.code, visit.say.frame.help, ())
    return {
        "heading": _phrase(visit, article, article.title),
        "lead": "",
        "back": None,
        "meta": [],
        "parts": _parts(visit, article),
        "add": None,
        "plan": None,
    }


def _parts(visit: Visit, article: Article) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = []
    heading: str | dict[str, str] | None = None
    for block in article.blocks:
        texts = [_phrase(visit, article, text) for text in block.texts]
        if block.kind == "heading":
            heading = texts[0]
        elif block.kind == "paragraph":
            parts.append({"kind": "text", "heading": heading, "paragraphs": texts})
            heading = None
        elif block.kind == "list":
            parts.append({"kind": "list", "heading": heading, "items": texts})
            heading = None
        else:
            steps = [{"minutes": None, "text": text, "say": []} for text in texts]
            parts.append({"kind": "steps", "heading": heading, "steps": steps, "sayLabel": ""})
            heading = None
    return parts


def _phrase(visit: Visit, article: Article, text: str) -> str | dict[str, str]:
    return visit.words(Phrase(text, visit.library.language(article.language)))
