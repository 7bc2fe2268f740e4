"""Reading pages as a program does that follows the marks: which words have which number, what has none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

from tests.exports.pdf.reading import reader

PAINTING = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"EI"}
SHOWING = {b"Tj", b"TJ", b"'", b'"'}
ROWS = re.compile(r"<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>")


@dataclass
class Page:
    """The words on a page by their number, in the order in which they come."""

    words: dict[int, str] = field(default_factory=dict)
    furniture: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    codes: dict[str, set[int]] = field(default_factory=dict)


@cache
def marked_pages(file: bytes) -> tuple[Page, ...]:
    """All pages of a file."""
    document = reader(file)
    return tuple(_Reading(page, document).page for page in document.pages)


def unicode_map(font: Any) -> dict[int, str]:  # noqa: ANN401 - pypdf leaves it open
    """What each code of a font stands for."""
    written = font["/ToUnicode"].get_object().get_data().decode("ascii")
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in ROWS.findall(written)}


class _Reading:
    """Goes through one page, with the marks that are open."""

    def __init__(self, page: Any, document: PdfReader) -> None:  # noqa: ANN401 - pypdf leaves it open
        self.page = Page()
        self.fonts = {
            name: unicode_map(font.get_object()) for name, font in page["/Resources"]["/Font"].items()
        }
        self.font = ""
        self.open: list[tuple[str, int | None]] = []
        self.backwards: list[str] = []
        for operands, operator in ContentStream(page.get_contents(), document).operations:
            self._take(operands, operator)
        assert not self.open, "a mark has no end"

    def _take(self, operands: Any, operator: bytes) -> None:  # noqa: ANN401 - pypdf leaves it open
        if operator in (b"BMC", b"BDC"):
            self._begin(operands)
        elif operator == b"EMC":
            self._end()
        elif operator == b"Tf":
            self.font = operands[0]
        elif operator in SHOWING:
            strings = operands[0] if operator == b"TJ" else operands
            self._put("".join(self._letters(strings)))
        elif operator in PAINTING:
            self._put("", drawn=operator.decode())

    def _begin(self, operands: Any) -> None:  # noqa: ANN401 - pypdf leaves it open
        known = operands[1] if len(operands) > 1 else {}
        number = known.get("/MCID") if isinstance(known, dict) else None
        if number is not None:
            assert self._number() is None, "words within words"
            assert number == len(self.page.words), "numbers do not count up"
            self.page.words[number] = ""
        self.open.append((str(operands[0]), number))

    def _end(self) -> None:
        kind, _ = self.open.pop()
        if kind == "/ReversedChars":
            letters = "".join(self.backwards)[::-1]
            self.backwards.clear()
            self._put(letters)

    def _letters(self, strings: Any) -> Iterator[str]:  # noqa: ANN401 - pypdf leaves it open
        for string in strings:
            if isinstance(string, str | bytes):
                codes = string.original_bytes if isinstance(string, str) else string  # type: ignore[attr-defined]
                for high, low in zip(codes[::2], codes[1::2], strict=True):
                    code = high << 8 | low
                    self.page.codes.setdefault(self.font, set()).add(code)
                    yield self.fonts[self.font][code]

    def _put(self, letters: str, *, drawn: str = "") -> None:
        number = self._number()
        kinds = [kind for kind, _ in self.open]
        if "/ReversedChars" in kinds:
            self.backwards.append(letters)
        elif number is not None and not drawn:
            self.page.words[number] += letters
        elif "/Artifact" in kinds:
            self.page.furniture += [letters] if letters else []
        else:
            self.page.unmarked.append(letters or drawn)

    def _number(self) -> int | None:
        return next((number for _, number in self.open if number is not None), None)
