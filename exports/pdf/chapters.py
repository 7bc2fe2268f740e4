"""Chapters: the head of a part of a paper, on a page of its own if it wants one."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak

from exports.pdf.arranging import Stack, Together
from exports.pdf.styles import BODY, CHAPTER, FACT_LABEL
from exports.pdf.writing import Typesetter
from toolbox.planning import paper


def heading(block: paper.Heading, typesetter: Typesetter) -> Iterator[Flowable]:
    """Begin a part of a paper, with what is known of it."""
    if block.new_page:
        yield PageBreak()
    geometry = typesetter.geometry
    facts = [typesetter.line((fact.label, FACT_LABEL), (fact.value, BODY)) for fact in block.facts]
    title = typesetter.text(block.title, CHAPTER, "H2")
    yield Together(Stack([title, *facts], 0.8 * geometry.mm, heading=True), geometry)
