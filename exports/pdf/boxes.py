"""Boxes: framed help and steps, things to tick, and lists."""

from __future__ import annotations

from dataclasses import replace

from exports.pdf.arranging import Flowing, Row, Stack, Together, flow
from exports.pdf.drawing import Drawing, TickBox
from exports.pdf.elements import Element
from exports.pdf.framing import Framed
from exports.pdf.pictograms import Pictogram
from exports.pdf.piece import Piece
from exports.pdf.programme import steps
from exports.pdf.styles import BODY, FRAME, HEADING, LARGE
from exports.pdf.tagging import Tagged, listed
from exports.pdf.writing import Typesetter, Writing
from toolbox.planning import paper

_SIDES = 3  # millimetres, as the others
_ENDS = 1.7
_BETWEEN = 5
_WIDEST = 0.6  # of the room, so that a box with long lines leaves the other one its place


def boxes(block: paper.Boxes, typesetter: Typesetter) -> list[Piece]:
    """Set boxes beside each other, wide as their words need; under each other if they do not fit."""
    framed = [framed_box(box, typesetter) for box in block.boxes]
    geometry = typesetter.geometry
    between = _BETWEEN * geometry.mm
    room = geometry.width - between * (len(framed) - 1)
    natural = [min(piece.natural, _WIDEST * room) for piece in framed]
    widths = [room * width / sum(natural) for width in natural]
    if framed and all(piece.narrowest <= width for piece, width in zip(framed, widths, strict=True)):
        row = Row(framed, widths, direction=typesetter.direction, gap=between, fit="even")
        return [Together(row, geometry)]
    return [Together(piece, geometry) for piece in framed]


def checks(block: paper.Checks, typesetter: Typesetter) -> Piece:
    """Set things, each with a box to tick, as many in a row as fit, from where their language begins."""
    typesetter = replace(typesetter, direction=block.title.language.direction)
    geometry = typesetter.geometry
    texts = [typesetter.text(thing, BODY, "LBody") for thing in block.items]
    things = [
        Tagged(_beside(TickBox(text.line_height, geometry.mm), text, typesetter), Element("LI"))
        for text in texts
    ]
    ticked: Piece = Stack(things, geometry.mm)
    if not block.is_list:
        width = geometry.width - 2 * _SIDES * geometry.mm
        gap, between = 5.5 * geometry.mm, geometry.mm
        ticked = flow(things, width, direction=typesetter.direction, gap=gap, between=between)
    return Together(
        _framed(
            [typesetter.text(block.title, HEADING, typesetter.heading), Tagged(ticked, Element("L"))],
            geometry.mm,
        ),
        geometry,
    )


def listing(block: paper.Listing, typesetter: Typesetter) -> Piece:
    """Set a heading with lines under it; a long list may go on on the next page."""
    geometry = typesetter.geometry
    title = typesetter.text(block.title, HEADING, typesetter.heading)
    if not block.items:
        return Together(Stack([title], 0.8 * geometry.mm), geometry)
    if block.numbered:
        lines = steps(block.items, typesetter)
    else:
        lines = listed([typesetter.text(line, BODY, "LBody") for line in block.items])
    return Flowing(Stack([title, lines], 0.8 * geometry.mm, heading=True), geometry)


def framed_box(box: paper.Box, typesetter: Typesetter) -> Framed:
    """Set a box in its frame."""
    title = typesetter.text(box.title, HEADING, typesetter.heading)
    head = _beside(Pictogram(box.icon, title.line_height, typesetter.geometry.mm), title, typesetter)
    facts = [typesetter.line((fact.label, BODY), (fact.value, LARGE)) for fact in box.facts]
    return _framed(
        [head, *([steps(box.steps, typesetter)] if box.steps else []), *facts], typesetter.geometry.mm
    )


def _beside(drawing: Drawing, text: Writing, typesetter: Typesetter) -> Row:
    gap = 2 * typesetter.geometry.mm
    return Row([drawing, text], [drawing.width, None], direction=typesetter.direction, gap=gap)


def _framed(pieces: list[Piece], unit: float) -> Framed:
    inner = Stack(pieces, 0.8 * unit, heading=True)
    return Framed(inner, line=FRAME, sides=_SIDES * unit, ends=_ENDS * unit)
