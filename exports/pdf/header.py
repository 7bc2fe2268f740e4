"""The head of a sheet: its title, what to fill in by hand, and the facts of the meeting."""

from __future__ import annotations

from exports.pdf.arranging import Row, Stack, flow
from exports.pdf.drawing import LineToWriteOn, Rule
from exports.pdf.piece import Piece
from exports.pdf.styles import BLANK, FACT, FACT_LABEL, MM, SUBTITLE, TITLE, WIDTH
from exports.pdf.writing import Typesetter
from toolbox.planning.paper import Paper

_TO_WRITE_ON = 42 * MM
_WIDEST_LABEL = 40 * MM
_UNDER_HEAD = 2.4


def header(paper: Paper, typesetter: Typesetter) -> list[Piece]:
    """Set the title where reading starts, the blanks where it ends, and the facts under a thick rule."""
    titles = [typesetter.text(paper.title, TITLE, "H1")]
    if paper.subtitle:
        titles.append(typesetter.text(paper.subtitle, SUBTITLE))
    head: Piece = Stack(titles, 1 * MM, heading=True)
    if paper.blanks:
        blanks, width = _blanks(paper, typesetter)
        head = Row([head, blanks], [None, width], direction=typesetter.direction, gap=8 * MM, fit="foot")
    facts = [typesetter.line((fact.label, FACT_LABEL), (fact.value, FACT)) for fact in paper.facts]
    in_rows = flow(facts, WIDTH, direction=typesetter.direction, gap=5.5 * MM, between=0.5 * MM)
    in_rows.spaceAfter = 2.2 * MM
    return [Stack([head, Rule(_UNDER_HEAD, above=2.5 * MM, under=2 * MM)]), *([in_rows] if facts else [])]


def _blanks(paper: Paper, typesetter: Typesetter) -> tuple[Piece, float]:
    labels = [typesetter.text(label, BLANK) for label in paper.blanks]
    widest = min(_WIDEST_LABEL, max(label.natural for label in labels))
    line = LineToWriteOn(_TO_WRITE_ON, BLANK.size * BLANK.leading)
    rows = [
        Row([label, line], [widest, None], direction=typesetter.direction, gap=2 * MM) for label in labels
    ]
    return Stack(rows), widest + 2 * MM + _TO_WRITE_ON
