"""The tree of a file: its elements in the order of reading, and which words on which page belong to each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from exports.pdf.elements import HEADINGS, Element, Path
from exports.pdf.objects import Written

_KEPT_EMPTY = ("Document", "TH", "TD")  # a table without one of its cells would be crooked


class Node:
    """An element in its place in one file.

    `parts` are nodes, and words: the number of a page, and their number on it.
    """

    __slots__ = ("element", "language", "parts", "within")

    def __init__(self, element: Element, within: Node | None) -> None:
        self.element = element
        self.within = within
        self.language: str = element.language or (within.language if within else "")
        self.parts: list[Node | tuple[int, int]] = []


class Tree:
    """Grows while the pages are painted, and is written at the end."""

    def __init__(self, language: str) -> None:
        self._root = Node(Element("Document", language), None)
        self._open = [self._root]
        self._nodes: dict[Element, Node] = {}
        self._last = self._root
        self._marked: list[list[Node]] = [[]]

    @property
    def language(self) -> str:
        """The language of the file."""
        return self._root.language

    @property
    def open(self) -> Node:
        """The element that words now belong to."""
        return self._open[-1]

    def begin(self, element: Element) -> None:
        """Let what comes be part of an element; one that was begun on an earlier page goes on."""
        self._open.append(self._node(element, self._open[-1]))

    def end(self) -> None:
        """Go back to the element around this one."""
        self._open.pop()

    def find(self, path: Path, language: str) -> Node:
        """Give the node for words; words in another language than the element get one of their own."""
        node = self._open[-1]
        for element in path:
            node = self._node(element, node)
        if language and language != node.language:
            last = self._last
            goes_on = last.within is node and last.element.kind == "Span" and last.language == language
            node = last if goes_on else self._node(Element("Span", language), node)
        self._last = node
        return node

    def mark(self, node: Node) -> int:
        """Take words up into a node, and give their number on this page."""
        marked = self._marked[-1]
        node.parts.append((len(self._marked) - 1, len(marked)))
        marked.append(node)
        return len(marked) - 1

    def turn_page(self) -> None:
        """Count anew; words that go on are new words."""
        self._marked.append([])
        self._last = self._root

    def repeat(self, node: Node, pages: range) -> None:
        """Let an element come back, with all that is in it, on the pages that follow."""
        begun = self._marked.pop()
        shift = len(self._marked) - pages.start
        again: dict[Node, Node] = {}
        around = node.within or self._root
        around.parts.append(_again(node, around, shift=shift, again=again))
        self._marked += [[again[one] for one in self._marked[page]] for page in pages]
        self._marked.append(begun)

    def headings(self) -> dict[Element, int]:
        """Give the headings in order with their levels; none is skipped, whatever a paper leaves out."""
        found = [node.element for node in _in_order(self._root) if node.element.kind in HEADINGS]
        kinds = sorted({element.kind for element in found})
        levels: dict[Element, int] = {}
        last = 0
        for element in found:
            last = levels[element] = min(kinds.index(element.kind), last) + 1
        return levels

    def write(self, document: Any, pages: Sequence[str]) -> Written:  # noqa: ANN401 - ReportLab has no types
        """Write all elements into the document; of the pages their references are given."""
        top = Written(document)
        _leave_out_empty(self._root)
        written = {node: Written(document) for node in _in_order(self._root)}
        levels = self.headings()
        for node, place in written.items():
            around = written[node.within].reference if node.within else top.reference
            kind = f"H{levels[node.element]}" if node.element in levels else node.element.kind
            place.content = f"<</S/{kind}/P {around}{_entries(node, written, pages)}>>"
        parents = (
            f"{number}[{' '.join(written[node].reference for node in marked)}]"
            for number, marked in enumerate(self._marked[: len(pages)])
        )
        top.content = (
            f"<</Type/StructTreeRoot/K {written[self._root].reference}"
            f"/ParentTree<</Nums[{''.join(parents)}]>>/ParentTreeNextKey {len(pages)}>>"
        )
        return top

    def _node(self, element: Element, within: Node) -> Node:
        node = self._nodes.get(element)
        if node is None:
            node = self._nodes[element] = Node(element, within)
            within.parts.append(node)
        return node


def _again(node: Node, within: Node, *, shift: int, again: dict[Node, Node]) -> Node:
    """Make a node like another one, of which the words stand on later pages."""
    copy = again[node] = Node(node.element, within)
    copy.language = node.language
    copy.parts = [
        _again(part, copy, shift=shift, again=again) if isinstance(part, Node) else (part[0] + shift, part[1])
        for part in node.parts
    ]
    return copy


def _leave_out_empty(node: Node) -> bool:
    """Leave out what holds no words, and say whether the node itself does."""
    node.parts = [part for part in node.parts if not isinstance(part, Node) or _leave_out_empty(part)]
    return bool(node.parts) or node.element.kind in _KEPT_EMPTY


def _in_order(node: Node) -> Iterator[Node]:
    yield node
    for part in node.parts:
        if isinstance(part, Node):
            yield from _in_order(part)


def _entries(node: Node, written: dict[Node, Written], pages: Sequence[str]) -> str:
    """Write what an element holds, and how it differs from the one around it."""
    home = next((part[0] for part in node.parts if not isinstance(part, Node)), None)
    parts = []
    for part in node.parts:
        if isinstance(part, Node):
            parts.append(written[part].reference)
        elif part[0] == home:
            parts.append(str(part[1]))
        else:
            parts.append(f"<</Type/MCR/Pg {pages[part[0]]}/MCID {part[1]}>>")
    entries = [f"/K[{' '.join(parts)}]"] if parts else []
    if home is not None:
        entries.append(f"/Pg {pages[home]}")
    if node.element.attributes:
        entries.append(f"/A{node.element.attributes}")
    if node.within and node.language != node.within.language:
        entries.append(f"/Lang({node.language})")
    return "".join(entries)
