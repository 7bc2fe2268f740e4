"""What all parts of a sheet have in common."""

from io import BytesIO

import pytest

from exports.pdf.canvas import SheetCanvas
from exports.pdf.piece import Nothing, Piece, from_start


def test_a_place_from_where_reading_starts() -> None:
    assert from_start("ltr", 100, offset=10, width=20) == 10
    assert from_start("rtl", 100, offset=10, width=20) == 70


def test_nothing_takes_a_width_but_no_height() -> None:
    nothing = Nothing()

    assert nothing.wrap(50, 10) == (50, 0)
    assert nothing.split(50, 0) == []
    assert nothing.natural == nothing.narrowest == 0


def test_a_piece_must_say_how_it_is_measured_and_painted() -> None:
    bare = Piece()

    with pytest.raises(NotImplementedError):
        bare.measure(1)
    with pytest.raises(NotImplementedError):
        bare.wrap(1, 1)
    with pytest.raises(NotImplementedError):
        assert bare.natural
    with pytest.raises(NotImplementedError):
        assert bare.narrowest
    with pytest.raises(NotImplementedError):
        bare.paint(SheetCanvas(BytesIO()), left=0, top=0)
    assert bare.cut(1) is None
