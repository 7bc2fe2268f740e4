"""The sheet: the parts of a paper in order, over as many pages as they need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from exports.pdf.boxes import boxes, checks, listing
from exports.pdf.canvas import SheetCanvas
from exports.pdf.chapters import cards, heading
from exports.pdf.header import header
from exports.pdf.piece import from_start
from exports.pdf.programme import programme
from exports.pdf.shaping import known_code
from exports.pdf.styles import BOTTOM, FOOT, FOOTER, HEIGHT, MM, PAGE_HEIGHT, PAGE_WIDTH, SIDE, WIDTH
from exports.pdf.text import BREAK, one_line, shortened
from exports.pdf.write_space import WriteSpace
from exports.pdf.writing import Typesetter, Writing
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import Block, Boxes, Cards, Checks, Heading, Listing, Paper, TimeTable

_FOOT_LINE = 3.5  # above the lower margin, so that tails of letters stay out of it
_FOOT_LENGTHS = (200, 100, 80, 60, 30, 10)
_ROOM_FOR_COUNT = 0.4 * WIDTH
_APART = 4 * MM


def lay_out(paper: Paper) -> bytes:
    """Print a paper."""
    file = BytesIO()
    typesetter = Typesetter(paper.language.direction)
    document = BaseDocTemplate(file, **_properties(paper))
    frame = Frame(SIDE, BOTTOM + FOOTER, WIDTH, HEIGHT, *[0] * 4)
    foot = _Foot(paper, typesetter)
    document.addPageTemplates(
        PageTemplate("page", [frame], onPageEnd=foot.paint, pagesize=(PAGE_WIDTH, PAGE_HEIGHT))
    )
    canvas = partial(SheetCanvas, attachment=paper.attachment)
    document.build(list(_pieces(paper, typesetter)), canvasmaker=canvas)
    return file.getvalue()


def _properties(paper: Paper) -> dict[str, Any]:
    """Describe the file, and nobody who made it; `invariant` keeps the clock out."""
    return {
        "pagesize": (PAGE_WIDTH, PAGE_HEIGHT),
        "invariant": 1,
        "title": one_line(paper.title.text).replace(BREAK, "") or paper.name,
        "author": "",
        "subject": "",
        "creator": "",
        "lang": known_code(paper.language.code) or None,
        "displayDocTitle": True,
        "direction": "R2L" if paper.language.direction == "rtl" else None,
    }


def _pieces(paper: Paper, typesetter: Typesetter) -> Iterator[Flowable]:
    yield from header(paper, typesetter)
    for block in paper.blocks:
        yield from _block(block, typesetter)
        if isinstance(block, Heading):
            typesetter = replace(typesetter, heading="H3")


def _block(block: Block, typesetter: Typesetter) -> Iterator[Flowable]:
    match block:
        case TimeTable():
            yield programme(block, typesetter)
        case Boxes():
            yield from boxes(block, typesetter)
        case Checks():
            yield checks(block, typesetter)
        case Listing():
            yield listing(block, typesetter)
        case Heading():
            yield from heading(block, typesetter)
        case Cards():
            yield from cards(block, typesetter)
        case _:
            yield WriteSpace(block, typesetter)


class _Foot:
    """The last line of each page: where the sheet comes from, and which page of how many this is."""

    def __init__(self, paper: Paper, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._page_count = paper.page_count
        room = WIDTH - self._set(self._counted(88, 88), room=_ROOM_FOR_COUNT).width - _APART
        self._made_with = self._set(paper.made_with, room=room)

    def paint(self, canvas: SheetCanvas, document: BaseDocTemplate) -> None:
        """Write the foot; the number of pages comes later."""
        page = document.page
        with canvas.furniture():
            self._write(canvas, self._made_with, offset=0)

        def complete(pages: int) -> None:
            count = self._set(self._counted(page, pages), room=_ROOM_FOR_COUNT)
            self._write(canvas, count, offset=WIDTH - count.width)

        canvas.promise(complete)

    def _counted(self, page: int, pages: int) -> Phrase:
        text = self._page_count.text.replace("{pages}", str(pages)).replace("{page}", str(page))
        return Phrase(text, self._page_count.language)

    def _set(self, phrase: Phrase, *, room: float) -> Writing:
        """Set one line, cut visibly where it would run into the other."""
        writings = (self._typesetter.text(shortened(phrase, most), FOOT) for most in _FOOT_LENGTHS)
        writing = next((writing for writing in writings if writing.natural <= room), None)
        writing = writing or self._typesetter.text(Phrase("", phrase.language), FOOT)
        writing.measure(writing.natural)
        return writing

    def _write(self, canvas: SheetCanvas, writing: Writing, *, offset: float) -> None:
        left = SIDE + from_start(self._typesetter.direction, WIDTH, offset=offset, width=writing.width)
        writing.paint(canvas, left=left, top=BOTTOM + _FOOT_LINE + writing.foot)
