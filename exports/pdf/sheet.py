"""The sheet: the parts of a paper in order, over as many pages as they need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, assert_never

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from exports.pdf.boxes import boxes, checks, listing
from exports.pdf.canvas import SheetCanvas
from exports.pdf.header import header
from exports.pdf.piece import Piece, from_start
from exports.pdf.programme import programme
from exports.pdf.styles import BOTTOM, FOOT, FOOTER, HEIGHT, PAGE_HEIGHT, PAGE_WIDTH, SIDE, WIDTH
from exports.pdf.text import one_line, shortened
from exports.pdf.write_space import WriteSpace
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_FOOT_LINE = 3.5  # above the lower margin, so that tails of letters stay out of it
_LONGEST_MAKER = 80
_LONGEST_COUNT = 40
_LANGUAGE_CODE = re.compile("[A-Za-z0-9-]+")


def lay_out(paper: paper.Paper) -> bytes:
    """Print a paper."""
    file = BytesIO()
    typesetter = Typesetter(paper.language.direction)
    document = BaseDocTemplate(file, **_properties(paper))
    frame = Frame(SIDE, BOTTOM + FOOTER, WIDTH, HEIGHT, *[0] * 4)
    foot = _Foot(paper, typesetter)
    document.addPageTemplates(PageTemplate("page", [frame], onPageEnd=foot.paint, pagesize=(PAGE_WIDTH, PAGE_HEIGHT)))
    document.build(list(_pieces(paper, typesetter)), canvasmaker=SheetCanvas)
    return file.getvalue()


def _properties(paper: paper.Paper) -> dict[str, Any]:
    """Describe the file, and nobody who made it; `invariant` keeps the clock out."""
    code = paper.language.code
    return {
        "pagesize": (PAGE_WIDTH, PAGE_HEIGHT),
        "invariant": 1,
        "title": one_line(paper.title.text),
        "author": "",
        "subject": "",
        "creator": "",
        "lang": code if _LANGUAGE_CODE.fullmatch(code) else None,
        "displayDocTitle": True,
        "direction": "R2L" if paper.language.direction == "rtl" else None,
    }


def _pieces(paper: paper.Paper, typesetter: Typesetter) -> Iterator[Piece]:
    yield from header(paper, typesetter)
    for block in paper.blocks:
        yield from _block(block, typesetter)


def _block(block: paper.Block, typesetter: Typesetter) -> Iterator[Piece]:
    match block:
        case paper.TimeTable():
            yield programme(block, typesetter)
        case paper.Boxes():
            yield from boxes(block, typesetter)
        case paper.Checks():
            yield checks(block, typesetter)
        case paper.Listing():
            yield listing(block, typesetter)
        case paper.WriteSpace():
            yield WriteSpace(block, typesetter)
        case _:
            assert_never(block)


class _Foot:
    """The last line of each page: where the sheet comes from, and which page of how many this is."""

    def __init__(self, paper: paper.Paper, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._made_with = shortened(paper.made_with, _LONGEST_MAKER)
        self._page_count = shortened(paper.page_count, _LONGEST_COUNT)

    def paint(self, canvas: SheetCanvas, document: BaseDocTemplate) -> None:
        """Write the foot; the number of pages comes later."""
        page = document.page
        self._write(canvas, self._made_with, at_end=False)
        canvas.promise(lambda pages: self._write(canvas, self._counted(page, pages), at_end=True))

    def _counted(self, page: int, pages: int) -> Phrase:
        text = self._page_count.text.replace("{pages}", str(pages)).replace("{page}", str(page))
        return Phrase(text, self._page_count.language)

    def _write(self, canvas: SheetCanvas, phrase: Phrase, *, at_end: bool) -> None:
        writing = self._typesetter.text(phrase, FOOT)
        writing.measure(writing.natural)
        offset = WIDTH - writing.width if at_end else 0.0
        left = SIDE + from_start(self._typesetter.direction, WIDTH, offset, writing.width)
        writing.paint(canvas, left, BOTTOM + _FOOT_LINE + writing.foot)
