"""Columns: two languages beside each other, row by row for the eye, one after the other for the ear.

Where letters are too large for two columns, the eye too gets one language after the other, each on a page
of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable, PageBreak

from exports.pdf.arranging import Row, Together
from exports.pdf.boxes import checks, framed_box, listing
from exports.pdf.elements import Element
from exports.pdf.piece import Nothing, Piece
from exports.pdf.shaping import known_code
from exports.pdf.tagging import Tagged
from exports.pdf.writing import Typesetter
from toolbox.languages.language import Language
from toolbox.planning import paper

_BETWEEN = 5  # millimetres


def columns(block: paper.Columns, typesetter: Typesetter) -> Iterator[Flowable]:
    """Set the rows; each goes to the next page rather than be cut.

    A column is one element over all its rows. Who listens hears a whole language, then the other: words
    that jump between two languages at every row can be followed in neither.
    """
    geometry = typesetter.geometry
    gap = _BETWEEN * geometry.mm
    width = (geometry.width - gap) / 2
    sections = [Element("Sect", known_code(language.code)) for language in block.languages]
    rows = [
        [
            Tagged(_cell(cell, typesetter, language), section)
            for cell, language, section in zip(cells, block.languages, sections, strict=True)
        ]
        for cells in block.rows
    ]
    if geometry.is_narrow:
        for place, column in enumerate(zip(*rows, strict=True)):
            yield from [PageBreak()] if place else []
            yield from (Together(cell, geometry) for cell in column if not isinstance(cell.inner, Nothing))
        return
    for row in rows:
        yield Together(Row(row, [width, width], direction=typesetter.direction, gap=gap), geometry)


def _cell(cell: paper.Cell, typesetter: Typesetter, language: Language) -> Piece:
    """Set a cell as on a sheet that is wholly in its language."""
    own = replace(typesetter, direction=language.direction)
    match cell:
        case None:
            return Nothing()
        case paper.Box():
            return framed_box(cell, own)
        case paper.Checks():
            return checks(cell, own)
        case _:
            return listing(cell, own)
