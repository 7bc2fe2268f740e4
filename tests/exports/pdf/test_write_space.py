"""Room to write."""

from itertools import pairwise

import pytest

from exports.pdf.geometry import USUAL
from exports.pdf.styles import MM
from exports.pdf.write_space import WriteSpace
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import darkness, painted, places
from tests.exports.pdf.samples import NOTES, ar, nl
from toolbox.planning import paper

DUTCH = Typesetter("ltr")


@pytest.mark.parametrize(("room", "height"), [(200, 200), (10, 12 * MM)])
def test_it_takes_what_is_left_and_a_little_at_least(room: float, height: float) -> None:
    assert WriteSpace(NOTES, DUTCH).wrap(USUAL.width, room)[1] == pytest.approx(height)
    assert WriteSpace(NOTES, DUTCH).split(USUAL.width, room) == []


def test_a_large_space_has_lines_far_enough_apart_to_write() -> None:
    file = painted(WriteSpace(NOTES, DUTCH), height=60 * MM)

    rows = [
        darkness(file, left=150 * MM, top=top / 2 * MM, width=20 * MM, height=0.5 * MM) > 0.05
        for top in range(4, 116)
    ]
    starts = [index / 2 for index in range(1, len(rows)) if rows[index] and not rows[index - 1]]

    assert len(starts) == 6
    assert all(second - first >= 8 for first, second in pairwise(starts))


def test_the_label_begins_where_its_reading_starts() -> None:
    file = painted(WriteSpace(paper.WriteSpace(ar("ملاحظات")), Typesetter("rtl")), height=100)

    assert places(file)[0][1] > USUAL.width - 30 * MM


def test_a_long_label_is_cut_and_makes_the_space_larger() -> None:
    space = WriteSpace(paper.WriteSpace(nl("Schrijf hier. " * 90)), DUTCH)

    assert 12 * MM < space.measure(USUAL.width) < 40 * MM
    assert space.label.measure(USUAL.width) > 0
