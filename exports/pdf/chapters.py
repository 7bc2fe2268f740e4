"""Chapters: the head of a part of a paper, on a page of its own if it wants one."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from exports.pdf.arranging import Stack, Together, flow
from exports.pdf.piece import Piece
from exports.pdf.styles import BODY, CHAPTER, FACT_LABEL
from exports.pdf.writing import Typesetter
from toolbox.planning import paper

_BETWEEN = 6  # millimetres
_LEAST_FREE = 0.7  # of a page: with less, a part that may share a page has one of its own


def heading(block: paper.Heading, typesetter: Typesetter) -> Iterator[Flowable]:
    """Begin a part of a paper, with what is known of it."""
    geometry = typesetter.geometry
    if block.new_page:
        yield CondPageBreak(_LEAST_FREE * geometry.height) if block.shares else PageBreak()
    facts = [typesetter.line((fact.label, FACT_LABEL), (fact.value, BODY)) for fact in block.facts]
    title = typesetter.text(block.title, CHAPTER, "H2")
    parts: list[Piece] = [title]
    if facts:
        gap, between = _BETWEEN * geometry.mm, 0.8 * geometry.mm
        parts.append(flow(facts, geometry.width, direction=typesetter.direction, gap=gap, between=between))
    yield Together(Stack(parts, 0.8 * geometry.mm, heading=True), geometry)
