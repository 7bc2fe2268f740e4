"""Information: pages of running text: how it works, about, privacy, accessibility."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from toolbox.languages.phrase import Phrase
from toolbox.library.article import Article, Block
from toolbox.screens.parts.blocks import Part, listed, numbered, text
from toolbox.screens.parts.frame import deeper
from toolbox.screens.parts.pages import only_dutch
from toolbox.screens.parts.related import links, one_link
from toolbox.screens.visit import Text, Visit

HELP = "/toolbox/static/help"  # one folder per language


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
        "meta": only_dutch(visit, versions) if versions else [],
        "parts": [*_parts(visit, article), *_more(visit)],
        "add": None,
        "plan": None,
    }


def _more(visit: Visit) -> list[Part]:
    """The ways to what the footer of a phone leaves out."""
    if (visit.address.id or "help") != "help":
        return []
    found = links(visit.say.frame.more_pages, [one_link(one["label"], one["query"]) for one in deeper(visit)])
    return [found] if found else []


def _parts(visit: Visit, article: Article) -> list[Part]:
    """A heading belongs to the block that follows it."""
    parts: list[Part] = []
    heading: Text | None = None
    for block in article.blocks:
        texts = [_phrase(visit, article, one) for one in block.texts]
        if block.kind == "heading":
            heading = texts[0]
            continue
        if block.kind == "picture":
            parts.append(_picture(article, block))
            continue
        parts.append(MAKERS[block.kind](heading, texts))
        heading = None
    return parts


def _picture(article: Article, block: Block) -> Part:
    """One of our own pictures, in the language of the page."""
    source = f"{HELP}/{article.language}/{block.name}.png"
    return {"kind": "picture", "heading": None, "source": source, "alt": block.texts[0]}


def _paragraphs(heading: Text | None, texts: list[Text]) -> Part:
    return text(heading, *texts)


MAKERS: Mapping[str, Callable[[Text | None, list[Text]], Part]] = {
    "paragraph": _paragraphs,
    "list": listed,
    "numbers": numbered,
}


def _phrase(visit: Visit, article: Article, words: str) -> Text:
    return visit.words(Phrase(words, visit.library.language(article.language)))
