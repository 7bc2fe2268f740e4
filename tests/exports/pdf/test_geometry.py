"""The page and the size of letters, from which all other measures follow."""

from typing import get_args

import pytest

from exports.pdf.geometry import USUAL, Geometry
from exports.pdf.styles import BODY, FOOT, MM, TITLE
from toolbox.planning.paper import Format


def test_the_usual_margins_are_ten_to_twelve_millimetres() -> None:
    top = USUAL.page_size[1] - USUAL.height - USUAL.footer - USUAL.bottom

    assert min(top, USUAL.side, USUAL.bottom) >= 10 * MM
    assert max(top, USUAL.side, USUAL.bottom) <= 12 * MM
    assert USUAL.footer > FOOT.size * FOOT.leading


def test_large_print_makes_everything_larger() -> None:
    large = Geometry(letters="large")

    assert large.fit(BODY).size == 18
    assert large.fit(TITLE).size == 42
    assert large.mm == 1.5 * USUAL.mm


@pytest.mark.parametrize("kind", get_args(Format))
def test_a_small_page_has_smaller_titles_but_never_smaller_text(kind: Format) -> None:
    page = Geometry(kind)

    assert page.fit(BODY) == BODY
    assert BODY.size < page.fit(TITLE).size <= TITLE.size
    assert page.foot.fit(FOOT) == FOOT


def test_a_page_that_is_cut_up_has_no_margins() -> None:
    cut = Geometry(is_cut_up=True)

    assert (cut.width, cut.height) == cut.page_size


def test_columns_stand_beside_each_other_only_where_there_is_room() -> None:
    assert not USUAL.is_narrow
    assert not Geometry(letters="beside").is_narrow
    assert Geometry(letters="large").is_narrow
    assert Geometry("a5").is_narrow
