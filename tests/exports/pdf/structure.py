"""Reading the tree of a file: what a screen reader is told."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pypdf.generic import IndirectObject

from tests.exports.pdf.marked import marked_pages
from tests.exports.pdf.reading import catalogue, reader


@dataclass
class Part:
    """An element: its kind, the language it is in, what it holds in order; `text` is what it says itself."""

    kind: str
    language: str
    text: str
    parts: tuple["Part", ...]
    marks: tuple[tuple[int, int], ...]
    entries: dict[str, Any] = field(repr=False)
    number: int = 0

    def all(self) -> Iterator["Part"]:
        """The element and all in it, in order."""
        yield self
        for part in self.parts:
            yield from part.all()

    def every(self, kind: str) -> list["Part"]:
        """All elements of a kind, in order."""
        return [part for part in self.all() if part.kind == kind]


@cache
def structure(file: bytes) -> Part:
    """The tree of a file, from the element that holds the whole document."""
    about = catalogue(file)
    return _Reader(file).part(about["/StructTreeRoot"].raw_get("/K"), str(about.get("/Lang", "")))


def leaves(file: bytes) -> list[tuple[str, str, str]]:
    """What is said, in order: the kind of element, its language and its words."""
    return [(part.kind, part.language, part.text) for part in structure(file).all() if part.marks]


class _Reader:
    def __init__(self, file: bytes) -> None:
        self.file = file
        references = [page.indirect_reference for page in reader(file).pages]
        self.pages = [reference.idnum for reference in references if reference]

    def part(self, reference: IndirectObject, language: str) -> Part:
        """Read an element with all that it holds."""
        entries: Any = reference.get_object()
        language = str(entries.get("/Lang", language))
        parts, marks = [], []
        for one in entries.raw_get("/K") if "/K" in entries else ():
            if isinstance(one, IndirectObject):
                parts.append(self.part(one, language))
            else:
                marks.append(self._mark(one, entries))
        text = "".join(marked_pages(self.file)[page].words[number] for page, number in marks)
        kind = str(entries["/S"])[1:]
        return Part(kind, language, text, tuple(parts), tuple(marks), dict(entries), reference.idnum)

    def _mark(self, one: Any, entries: Any) -> tuple[int, int]:  # noqa: ANN401 - pypdf leaves it open
        if isinstance(one, int):
            return self.pages.index(entries.raw_get("/Pg").idnum), int(one)
        assert one["/Type"] == "/MCR"
        return self.pages.index(one.raw_get("/Pg").idnum), int(one["/MCID"])
