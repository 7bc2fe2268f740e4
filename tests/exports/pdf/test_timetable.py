"""The table: rows stay whole, headings come back."""

import pytest

from exports.pdf.geometry import USUAL
from exports.pdf.piece import Piece
from exports.pdf.styles import BODY
from exports.pdf.timetable import TableRow, TimeTable
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import darkness, painted, places
from tests.exports.pdf.samples import nl

DUTCH = Typesetter("ltr")
LINE = BODY.size * BODY.leading


def row(count: int, name: str = "r", *, is_quiet: bool = False) -> TableRow:
    lines = "\n".join(f"{name}{number}" for number in range(1, count + 1))
    return TableRow(DUTCH.text(nl(lines), BODY), is_quiet=is_quiet, unit=USUAL.mm)


def table(*rows: TableRow) -> TimeTable:
    made = TimeTable(DUTCH.text(nl("kop"), BODY), rows, USUAL)
    made.measure(200)
    return made


def words(piece: Piece) -> list[str]:
    return [word for word, *_ in places(painted(piece, 200))]


def test_the_rows_that_fit_stay_and_the_headings_come_back() -> None:
    whole = table(row(1, "a"), row(1, "b"), row(1, "c"))

    first, second = whole.split(200, whole.height - 5)

    assert words(first) == ["kop", "a1", "b1"]
    assert words(second) == ["kop", "c1"]


def test_a_row_that_a_page_can_hold_is_never_cut() -> None:
    assert table(row(30)).split(200, 20 * LINE) == []


def test_a_row_taller_than_a_page_is_cut() -> None:
    tall = table(row(60, "a"), row(1, "b"))

    first, second = tall.split(200, USUAL.height)
    head, tail = words(first), words(second)

    assert head[0] == tail[0] == "kop"
    assert head[1:] + tail[1:] == [f"a{number}" for number in range(1, 61)] + ["b1"]
    assert tall.split(200, LINE) == []


def test_without_rows_there_are_headings_only() -> None:
    assert words(table()) == ["kop"]
    assert table().split(200, 1) == []


@pytest.mark.parametrize(("is_quiet", "shade"), [(True, 0.07), (False, 0.0)])
def test_a_quiet_row_lies_on_gray(is_quiet: bool, shade: float) -> None:  # noqa: FBT001 - a parameter of pytest
    file = painted(table(row(1), row(2, is_quiet=is_quiet)), 200)
    above = LINE + 12 + LINE

    assert darkness(file, left=100, top=above, width=50, height=20) == pytest.approx(shade, abs=0.01)
    assert darkness(file, left=202, top=above, width=2, height=20) == pytest.approx(shade, abs=0.01)


def test_the_line_above_a_quiet_row_is_not_covered() -> None:
    first, second = row(1), row(1, is_quiet=True)
    file = painted(table(first, second), 200)
    line = LINE + first.height

    assert darkness(file, left=100, top=line - 1.5, width=50, height=2) > 0.3
