"""The head of a sheet: its title, what to fill in by hand, and the facts of the meeting."""

from __future__ import annotations

from exports.pdf.arranging import Row, Stack, flow
from exports.pdf.drawing import LineToWriteOn, Rule
from exports.pdf.piece import Piece
from exports.pdf.styles import BLANK, FACT, FACT_LABEL, SUBTITLE, TITLE
from exports.pdf.writing import Typesetter
from toolbox.planning.paper import Paper

_TO_WRITE_ON = 42  # millimetres
_WIDEST_LABEL = 40
_UNDER_HEAD = 2.4


def header(paper: Paper, typesetter: Typesetter) -> list[Piece]:
    """Set the title where reading starts, the blanks where it ends, and the facts under a thick rule."""
    unit, direction = typesetter.geometry.mm, typesetter.direction
    titles = [typesetter.text(paper.title, TITLE, "H1")]
    if paper.subtitle:
        titles.append(typesetter.text(paper.subtitle, SUBTITLE))
    head: Piece = Stack(titles, unit, heading=True)
    if paper.blanks:
        blanks, width = _blanks(paper, typesetter)
        if typesetter.geometry.is_narrow:
            head = Stack([head, blanks], unit, heading=True)
        else:
            head = Row([head, blanks], [None, width], direction=direction, gap=8 * unit, fit="foot")
    facts = [typesetter.line((fact.label, FACT_LABEL), (fact.value, FACT)) for fact in paper.facts]
    width = typesetter.geometry.width
    in_rows = flow(facts, width, direction=direction, gap=5.5 * unit, between=0.5 * unit)
    in_rows.spaceAfter = 2.2 * unit
    return [Stack([head, Rule(_UNDER_HEAD, above=2.5 * unit, under=2 * unit)]), *([in_rows] if facts else [])]


def _blanks(paper: Paper, typesetter: Typesetter) -> tuple[Piece, float]:
    labels = [typesetter.text(label, BLANK) for label in paper.blanks]
    unit = typesetter.geometry.mm
    widest = min(_WIDEST_LABEL * unit, max(label.natural for label in labels))
    line = LineToWriteOn(_TO_WRITE_ON * unit, typesetter.geometry.fit(BLANK).size * BLANK.leading)
    rows = [
        Row([label, line], [widest, None], direction=typesetter.direction, gap=2 * unit) for label in labels
    ]
    return Stack(rows), widest + (2 + _TO_WRITE_ON) * unit
