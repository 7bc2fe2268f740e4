"""The small Markdown that we allow: headings 2–3, paragraphs and lists. What we cannot print, we refuse."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import markdown as library
from markdown.treeprocessors import Treeprocessor

from toolbox.library.article import Block


class RefusedMarkupError(ValueError):
    """The text holds something that a sheet cannot show."""


class _Keep(Treeprocessor):
    """Keep the tree: blocks are read from it, so no HTML is ever made."""

    tree: Element

    def run(self, root: Element) -> None:
        """Remember the root of the tree."""
        self.tree = root


def blocks(text: str) -> tuple[Block, ...]:
    """Turn Markdown into blocks; the title (`# `) is not part of it."""
    reader = library.Markdown(output_format="xhtml")
    reader.preprocessors.deregister("html_block")
    for name in ("autolink", "automail", "html", "entity", "link", "image_link", "reference", "backtick"):
        reader.inlinePatterns.deregister(name)
    keep = _Keep(reader)
    reader.treeprocessors.register(keep, "keep", 0)
    reader.convert(text)
    return tuple(_block(element) for element in keep.tree)


def _block(element: Element) -> Block:
    if element.tag in {"h2", "h3"}:
        return Block("heading", (_words(element),), level=int(element.tag[1]))
    if element.tag == "p":
        return Block("paragraph", (_words(element),))
    if element.tag in {"ul", "ol"}:
        return Block("list" if element.tag == "ul" else "numbers", tuple(_words(one) for one in element))
    raise RefusedMarkupError(element.tag)


def _words(element: Element) -> str:
    for child in element.iter():
        if child is not element and child.tag not in {"p", "em", "strong"}:
            raise RefusedMarkupError(child.tag)
    return " ".join("".join(element.itertext()).split())
