"""Small pictures of our own."""

from typing import get_args

import pytest

from exports.pdf.pictograms import Pictogram
from exports.pdf.styles import MM
from tests.exports.pdf.reading import code, darkness, painted
from toolbox.planning.paper import Icon


@pytest.mark.parametrize("icon", get_args(Icon))
def test_every_icon_of_a_paper_is_drawn_within_its_field(icon: Icon) -> None:
    file = painted(Pictogram(icon, 20, MM))
    size = 6 * MM

    assert 0.05 < darkness(file, left=0, top=(20 - size) / 2, width=size, height=size) < 0.4
    assert darkness(file, left=size, top=0, width=50, height=50) == 0
    assert darkness(file, left=0, top=20, width=50, height=50) == 0


def test_lines_after_a_pictogram_have_straight_ends_again() -> None:
    assert code(painted(Pictogram("shield", 20, MM))).rstrip().count(" J") == 2
