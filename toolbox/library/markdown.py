"""The small Markdown that we allow: headings 2–3, paragraphs, lists, our own pictures. No more."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import markdown as library
from markdown.treeprocessors import Treeprocessor

from toolbox.library.article import PICTURES, Article, Block


class RefusedMarkupError(ValueError):
    """The text holds something that a sheet cannot show; `line` is where it begins."""

    line = 1  # of the file; a text alone is not known by its lines


class _Keep(Treeprocessor):
    """Keep the tree: blocks are read from it, so no HTML is ever made."""

    tree = Element("div")  # an empty text is never walked through

    def run(self, root: Element) -> None:
        """Remember the root of the tree."""
        self.tree = root


def article(text: str, *, language: str) -> Article:
    """Turn a page into a title (`# `) and blocks; what stands above the title is not shown."""
    above, _, page = f"\n{text}".partition("\n# ")
    title, _, body = page.partition("\n")
    try:
        return Article(language, title.strip(), blocks(body))
    except RefusedMarkupError as refused:
        refused.line = above.count("\n") + 1 + _line_of_refusal(body.split("\n"))
        raise


def blocks(text: str) -> tuple[Block, ...]:
    """Turn Markdown into blocks; the title is not part of it."""
    reader = library.Markdown(output_format="xhtml")
    reader.preprocessors.deregister("html_block")
    for name in ("autolink", "automail", "html", "entity", "link", "reference", "backtick"):
        reader.inlinePatterns.deregister(name)
    keep = _Keep(reader)
    reader.treeprocessors.register(keep, "keep", 0)
    reader.convert(text)
    return tuple(_block(element) for element in keep.tree)


def _line_of_refusal(lines: list[str]) -> int:
    """The tree knows no lines: the text is refused from the first line that makes it so."""
    for number in range(1, len(lines)):
        try:
            blocks("\n".join(lines[:number]))
        except RefusedMarkupError:
            return number
    return len(lines)


def _block(element: Element) -> Block:
    if element.tag in {"h2", "h3"}:
        return Block("heading", (_words(element),), level=int(element.tag[1]))
    if element.tag == "p" and [one.tag for one in element] == ["img"] and not _words_around(element):
        return _picture(element[0])
    if element.tag == "p":
        return Block("paragraph", (_words(element),))
    if element.tag in {"ul", "ol"}:
        return Block("list" if element.tag == "ul" else "numbers", tuple(_words(one) for one in element))
    raise RefusedMarkupError(element.tag)


def _words_around(element: Element) -> str:
    return "".join((element.text or "", element[0].tail or "")).strip()


def _picture(element: Element) -> Block:
    """`![what it shows](step)` alone in its paragraph: one of our own pictures, never an address."""
    name, alt = element.get("src", ""), element.get("alt", "")
    if name not in PICTURES or not alt:
        raise RefusedMarkupError("img")
    return Block("picture", (alt,), name=name)


def _words(element: Element) -> str:
    for child in element.iter():
        if child is not element and child.tag not in {"p", "em", "strong"}:
            raise RefusedMarkupError(child.tag)
    return " ".join("".join(element.itertext()).split())
