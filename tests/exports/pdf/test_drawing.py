"""Marks, boxes and lines that survive a photocopier."""

import pytest

from exports.pdf.drawing import LineToWriteOn, PhaseMark, Rule, TickBox
from exports.pdf.styles import MARK, MM
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import darkness, pages, painted

SIZE = 7 * MM


def mark(phase: int) -> bytes:
    number = Typesetter("ltr").number(str(phase), MARK, gray=PhaseMark.gray_of(phase))
    return painted(PhaseMark(number, phase, MM))


def test_the_four_phases_look_different_without_colour() -> None:
    middle = {
        phase: darkness(mark(phase), left=0.35 * SIZE, top=2.4, width=6, height=1.6) for phase in range(1, 5)
    }
    whole = {phase: darkness(mark(phase), left=0, top=0, width=SIZE, height=SIZE) for phase in range(1, 5)}

    assert whole[1] < whole[2] < whole[4] < whole[3]
    assert middle[3] > 0.95
    assert min(middle[2], middle[4]) > middle[1] + 0.1


@pytest.mark.parametrize("phase", [1, 2, 3, 4, 5, 0, -7, 123])
def test_every_mark_has_its_number(phase: int) -> None:
    assert "".join(pages(mark(phase))).strip() == str(phase)


def test_a_mark_has_one_size() -> None:
    piece = PhaseMark(Typesetter("ltr").number("1", MARK), 1, MM)

    assert piece.measure(500) == piece.natural == piece.narrowest == 7 * MM


def test_a_rule_goes_from_side_to_side() -> None:
    file = painted(Rule(2, above=5, under=3), 200)

    assert Rule(2, above=5, under=3).measure(200) == 10
    assert darkness(file, left=0, top=5, width=200, height=2) > 0.95
    assert darkness(file, left=0, top=0, width=200, height=4.5) == 0


def test_a_line_to_write_on_is_thin_and_low() -> None:
    file = painted(LineToWriteOn(100, 20), 100)

    assert darkness(file, left=0, top=14, width=100, height=3) > 0.1
    assert darkness(file, left=0, top=0, width=100, height=14) == 0


def test_a_box_to_tick_is_empty() -> None:
    file = painted(TickBox(20, MM))
    side = 4 * MM

    assert darkness(file, left=2, top=(20 - side) / 2 + 2, width=side - 4, height=side - 4) == 0
    assert darkness(file, left=0, top=(20 - side) / 2, width=side, height=1.1) > 0.5
