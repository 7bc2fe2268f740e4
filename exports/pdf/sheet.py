"""The sheet: the papers of a file, and the parts of each in order, over as many pages as they need."""

from __future__ import annotations

# ReportLab must hear of our fonts before anything of it is loaded.
import exports.pdf.fonts  # noqa: F401

# isort: split

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from exports.pdf.boxes import boxes, checks, listing
from exports.pdf.canvas import SheetCanvas
from exports.pdf.cards import cards
from exports.pdf.chapters import heading
from exports.pdf.columns import columns
from exports.pdf.elements import Element
from exports.pdf.flyers import blanks, flyers
from exports.pdf.foot import Foot
from exports.pdf.geometry import geometry_of
from exports.pdf.grid import grid
from exports.pdf.header import header
from exports.pdf.help_cards import help_cards
from exports.pdf.method_cards import method_cards
from exports.pdf.poster import poster
from exports.pdf.programme import programme
from exports.pdf.shaping import known_code
from exports.pdf.text import BREAK, one_line
from exports.pdf.write_space import WriteSpace as WriteSpacePiece
from exports.pdf.writing import Typesetter
from toolbox.planning.paper import (
    Blanks,
    Block,
    Boxes,
    Cards,
    Checks,
    Columns,
    Flyers,
    Grid,
    Heading,
    HelpCards,
    Listing,
    MethodCards,
    Paper,
    Poster,
    TimeTable,
    WriteSpace,
)

Setter = Callable[[Any, Typesetter], Iterable[Flowable]]


def lay_out(paper: Paper) -> bytes:
    """Print a paper, and those behind it."""
    file = BytesIO()
    document = BaseDocTemplate(file, **_properties(paper))
    is_alone = not paper.then and paper.copies == 1
    document.addPageTemplates(
        [_template(one, number, is_alone=is_alone) for number, one in enumerate(paper.all)]
    )
    canvas = partial(SheetCanvas, attachment=paper.attachment)
    document.build(list(_all_pieces(paper)), canvasmaker=canvas)
    return file.getvalue()


def _properties(paper: Paper) -> dict[str, Any]:
    """Describe the file, and nobody who made it; `invariant` keeps the clock out."""
    return {
        "pagesize": geometry_of(paper).page_size,
        "invariant": 1,
        "title": one_line(paper.title.text).replace(BREAK, "") or paper.name,
        "author": "",
        "subject": "",
        "creator": "",
        "lang": known_code(paper.language.code) or None,
        "displayDocTitle": True,
        "direction": "R2L" if paper.language.direction == "rtl" else None,
    }


def _template(paper: Paper, number: int, *, is_alone: bool) -> PageTemplate:
    """Make the page of a paper: its frame, its foot, and on its first page the begin of a part."""
    geometry, typesetter = geometry_of(paper), Typesetter(paper.language.direction, geometry_of(paper))
    frame = Frame(geometry.side, geometry.bottom + geometry.footer, geometry.width, geometry.height, *[0] * 4)
    element = Element("Part", known_code(paper.language.code))
    foot = Foot(paper, typesetter)

    def begin(canvas: SheetCanvas, _: BaseDocTemplate) -> None:
        if not is_alone:
            canvas.turn_to(element, copies=paper.copies, is_two_sided=paper.is_two_sided)

    def end(canvas: SheetCanvas, _: BaseDocTemplate) -> None:
        if not paper.is_cut_up:
            foot.paint(canvas)

    return PageTemplate(str(number), [frame], onPage=begin, onPageEnd=end, pagesize=geometry.page_size)


def _all_pieces(paper: Paper) -> Iterator[Flowable]:
    """Give the pieces of all papers; each begins a page of its own kind."""
    for number, one in enumerate(paper.all):
        if number:
            yield NextPageTemplate(str(number))
            yield PageBreak()
        yield from _pieces(one, Typesetter(one.language.direction, geometry_of(one)))


def _pieces(paper: Paper, typesetter: Typesetter) -> Iterator[Flowable]:
    if not paper.is_cut_up:
        yield from header(paper, typesetter)
    for block in paper.blocks:
        yield from _SETTERS[type(block)](block, typesetter)
        if isinstance(block, Heading):
            typesetter = replace(typesetter, heading="H3")


def _alone(make: Callable[[Any, Typesetter], Flowable]) -> Setter:
    """Let a function that makes one piece stand among those that make several."""
    return lambda block, typesetter: (make(block, typesetter),)


_SETTERS: Mapping[type[Block], Setter] = {
    TimeTable: _alone(programme),
    Boxes: boxes,
    Checks: _alone(checks),
    Listing: _alone(listing),
    Heading: heading,
    Cards: cards,
    Columns: columns,
    MethodCards: method_cards,
    Flyers: _alone(flyers),
    HelpCards: _alone(help_cards),
    Poster: poster,
    Grid: _alone(grid),
    Blanks: _alone(blanks),
    WriteSpace: _alone(WriteSpacePiece),
}
