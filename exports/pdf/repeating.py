"""Repeating: the pages of one paper again, for the next person; what is drawn stands in the file once."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import Any

from exports.pdf.tree import Node, Tree

_NAME = "__InternalName__"  # by which ReportLab knows an object that it has met; a test guards it


@dataclass(slots=True)
class Part:
    """One of the papers in a file: its element, its first page, how many there are and how often."""

    node: Node
    first: int
    pages: int = 0
    copies: int = 1


def repeat(document: Any, tree: Tree, part: Part) -> list[tuple[Any, Any]]:  # noqa: ANN401 - ReportLab has no types
    """Add the copies of a part, each with elements of its own; give each page with the one it repeats."""
    originals = document.Pages.pages[part.first :]
    pairs = []
    for _ in range(part.copies - 1):
        tree.repeat(part.node, range(part.first, part.first + part.pages))
        for original in originals:
            page = copy(original)
            vars(page).pop(_NAME, None)
            page.StructParents = len(document.Pages.pages)
            document.addPage(page)
            pairs.append((page, original))
    return pairs
