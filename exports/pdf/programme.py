"""The programme of a meeting: the rows of a paper, set in four columns."""

from __future__ import annotations

from collections.abc import Sequence

from exports.pdf.arranging import Row, Stack, flow
from exports.pdf.drawing import PhaseMark, Rule
from exports.pdf.elements import Element, head_of_column, head_of_row
from exports.pdf.framing import Barred, Framed
from exports.pdf.piece import Nothing, Piece
from exports.pdf.stacking import stacked
from exports.pdf.styles import (
    BODY,
    COLUMN_HEAD,
    LINE,
    MARK,
    MINUTES,
    NUMBER,
    QUESTION,
    ROW_TITLE,
    TIME,
)
from exports.pdf.tagging import Tagged, listed
from exports.pdf.text import shortened
from exports.pdf.timetable import TableRow, TimeTable
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_GAP = 2.2  # millimetres, as the others
_MOST_IN_HEAD = 60
Widths = tuple[float | None, ...]
# Time, what and things: what each column has, and what it may take from «how» when a word asks for it.
_USUAL = (26 - _GAP, 47.5 - _GAP, 27.5)
_WIDE_THINGS = 36  # where this makes the table lower: long lists of things have longer lines then
_WIDEST = (44, 62, 42)


def programme(table: paper.TimeTable, typesetter: Typesetter) -> Piece:
    """Set the time table; each column is as wide as its widest word needs, or under the one before it."""
    geometry = typesetter.geometry
    heads = [typesetter.text(shortened(head, _MOST_IN_HEAD), COLUMN_HEAD) for head in table.heads]
    rows = [_cells(row, typesetter) for row in table.rows]
    first = [Tagged(head, head_of_column()) for head in heads]
    others = [_tagged(cells) for cells in rows]
    if geometry.is_narrow:
        top: Piece = flow(
            first, geometry.width, direction=typesetter.direction, gap=5 * geometry.mm, between=0
        )
        placed: list[Piece] = [
            stacked(cells, row, table.heads[-1], typesetter)
            for cells, row in zip(others, table.rows, strict=True)
        ]
    else:
        widths, gap = _lowest([heads, *rows], typesetter), _GAP * geometry.mm
        top = Row(first, widths, direction=typesetter.direction, gap=gap)
        placed = [Row(cells, widths, direction=typesetter.direction, gap=gap) for cells in others]
    lines = [
        TableRow(Tagged(cells, Element("TR")), is_quiet=row.mark is None, unit=geometry.mm)
        for row, cells in zip(table.rows, placed, strict=True)
    ]
    head = Stack([Tagged(top, Element("TR")), Rule(LINE, above=geometry.mm, under=0)])
    return Tagged(TimeTable(head, lines, geometry), Element("Table"))


def steps(lines: Sequence[Phrase], typesetter: Typesetter) -> Piece:
    """Set steps under each other, numbered when there is more than one."""
    if len(lines) == 1:
        return typesetter.text(lines[0], BODY)
    texts = [typesetter.text(line, BODY, "LBody") for line in lines]
    numbers = [
        typesetter.number(f"{number}.", NUMBER, direction=text.direction, kind="Lbl")
        for number, text in enumerate(texts, 1)
    ]
    for number, text in zip(numbers, texts, strict=True):
        number.lowered = text.foot - number.foot
    indent = max((number.natural for number in numbers), default=0.0)
    rows = [
        Row([number, text], [indent, None], direction=text.direction, gap=typesetter.geometry.mm)
        for number, text in zip(numbers, texts, strict=True)
    ]
    return listed(rows, is_numbered=True)


def _tagged(cells: Sequence[Piece]) -> list[Piece]:
    """Say what the cells of a row are; its title is what it is called by."""
    elements = (Element("TD"), head_of_row(), Element("TD"), Element("TD"))
    return [Tagged(cell, element) for cell, element in zip(cells, elements, strict=True)]


def _cells(row: paper.Row, typesetter: Typesetter) -> list[Piece]:
    time = Stack(
        [typesetter.text(row.time, TIME), typesetter.text(row.minutes, MINUTES)], 0.8 * typesetter.geometry.mm
    )
    return [time, _what(row, typesetter), _how(row, typesetter), _things(row, typesetter)]


def _things(row: paper.Row, typesetter: Typesetter) -> Piece:
    if len(row.things) > 1:
        return listed(
            [typesetter.text(thing, BODY, "LBody") for thing in row.things], 0.8 * typesetter.geometry.mm
        )
    return Stack([typesetter.text(thing, BODY) for thing in row.things])


def _what(row: paper.Row, typesetter: Typesetter) -> Piece:
    title = typesetter.text(row.title, ROW_TITLE)
    if row.mark is None:
        return title
    number = typesetter.number(str(row.mark), MARK, gray=PhaseMark.gray_of(row.mark))
    unit = typesetter.geometry.mm
    mark = PhaseMark(number, row.mark, unit)
    return Row([mark, title], [mark.width, None], direction=typesetter.direction, gap=2 * unit)


def _how(row: paper.Row, typesetter: Typesetter) -> Piece:
    unit = typesetter.geometry.mm
    parts: list[Piece] = [steps(row.lines, typesetter)] if row.lines else []
    question = typesetter.text(row.question, QUESTION) if row.question else None
    if question and question.natural:
        parts.append(Framed(question, line=LINE, sides=2 * unit, ends=0.9 * unit, radius=2 * unit))
    if row.note:
        note = typesetter.text(row.note, BODY)
        parts.append(Barred(note, note.direction, unit))
    return Stack(parts, unit) if parts else Nothing()


def _lowest(rows: Sequence[Sequence[Piece]], typesetter: Typesetter) -> Widths:
    """Give «things» more of the room where the table becomes lower by it."""
    geometry = typesetter.geometry
    usual = _widths(rows, geometry.mm)
    time, what, _, thing = usual
    wide = (time, what, None, max(thing or 0, _WIDE_THINGS * geometry.mm))

    def height(widths: Widths) -> float:
        gap = _GAP * geometry.mm
        placed = (Row(cells, widths, direction=typesetter.direction, gap=gap) for cells in rows)
        return sum(row.measure(geometry.width) for row in placed)

    # Measured last is what most tables get: its lines are not broken again.
    lower = height(wide)
    return wide if lower < height(usual) else usual


def _widths(rows: Sequence[Sequence[Piece]], unit: float) -> Widths:
    """Measure the columns: a time is never broken, nor is a word of a title or a thing."""
    times, titles, _, things = zip(*rows, strict=True)
    needed = (
        [piece.natural for piece in times],
        [piece.narrowest for piece in titles],
        [piece.narrowest for piece in things],
    )
    # A word that no column can hold is cut anyhow: for that one the others need not give way.
    time, what, thing = (
        max([usual * unit, *(need for need in needs if need <= widest * unit)])
        for usual, widest, needs in zip(_USUAL, _WIDEST, needed, strict=True)
    )
    return time, what, None, thing
