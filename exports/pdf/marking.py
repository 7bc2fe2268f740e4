"""Marking: on each page words belong to an element of the tree; all else is drawn for the eye only."""

from __future__ import annotations

from exports.pdf.tree import Node, Tree

_FOR_THE_EYE = "/Artifact BMC"
_FURNITURE = "/Artifact <</Type/Pagination>> BDC"
_END = "EMC"


class Marks:
    """Puts the marks into the code of a page, of which the part before `_done` has them.

    What is drawn between words needs no care of the pieces: it is marked when the next words come.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._node: Node | None = None
        self._done = 0

    def words(self, code: list[str], node: Node, written: str) -> None:
        """Write words of a node; those that follow each other share one mark."""
        if node is not self._node or len(code) > self._done:
            self.close(code)
            code.append(f"/{node.element.kind} <</MCID {self._tree.mark(node)}>> BDC")
            self._node = node
        code.append(written)
        self._done = len(code)

    def close(self, code: list[str]) -> None:
        """End the words that are open, and mark what was drawn after them."""
        if self._node:
            code.insert(self._done, _END)
            self._done += 1
            self._node = None
        if len(code) > self._done:
            code.insert(self._done, _FOR_THE_EYE)
            code.append(_END)
        self._done = len(code)

    def furnish(self, code: list[str], drawn: list[str]) -> None:
        """Write what comes back on every page, such as its number."""
        self.close(code)
        code += [_FURNITURE, *drawn, _END]
        self._done = len(code)

    def turn_page(self, code: list[str]) -> None:
        """Close the page; the next one has nothing on it."""
        self.close(code)
        self._tree.turn_page()
        self._done = 0
