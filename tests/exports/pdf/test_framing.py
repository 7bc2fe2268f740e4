"""Lines around pieces and beside them."""

from exports.pdf.framing import Barred, Framed
from exports.pdf.piece import Piece
from exports.pdf.styles import BODY, MM
from exports.pdf.writing import Typesetter, Writing
from tests.exports.pdf.reading import darkness, painted
from tests.exports.pdf.samples import nl

LINE = BODY.size * BODY.leading


def lines(count: int) -> Writing:
    return Typesetter("ltr").text(nl("\n".join(["regel"] * count)), BODY)


def framed(count: int) -> Framed:
    return Framed(lines(count), line=2, sides=10, ends=5)


def heights(piece: Piece, room: float) -> list[float]:
    return [round(part.height, 1) for part in piece.split(200, room)]


def test_a_frame_leaves_room_on_all_sides() -> None:
    piece = framed(1)

    assert piece.measure(200) == LINE + 10
    assert piece.inner.width == 180
    assert piece.natural == piece.inner.natural + 20
    assert piece.narrowest == piece.inner.narrowest + 20


def test_a_frame_is_drawn_on_the_inside_of_the_edge() -> None:
    file = painted(framed(3), 200)

    assert darkness(file, left=20, top=0, width=100, height=2) > 0.9
    assert darkness(file, left=0, top=20, width=2, height=15) > 0.9
    assert darkness(file, left=198, top=20, width=2, height=15) > 0.9
    assert darkness(file, left=201, top=0, width=50, height=50) == 0


def test_each_half_of_a_cut_frame_has_its_own() -> None:
    assert heights(framed(8), 4.5 * LINE + 10) == [round(4 * LINE + 10, 1)] * 2
    assert heights(framed(8), 10) == []


def test_a_bar_stands_where_reading_starts() -> None:
    left = painted(Barred(lines(4), "ltr", MM), 200)
    right = painted(Barred(lines(4), "rtl", MM), 200)

    assert darkness(left, left=0, top=0, width=2.2, height=60) > 0.9
    assert darkness(right, left=197.8, top=0, width=2.2, height=60) > 0.9
    assert darkness(right, left=0, top=0, width=0.5, height=60) < 0.5


def test_both_halves_of_a_note_have_a_bar() -> None:
    note = Barred(lines(8), "ltr", MM)

    parts = note.split(200, 4.5 * LINE)

    assert all(isinstance(part, Barred) for part in parts)
    assert note.split(200, LINE) == []
    assert note.natural == note.inner.natural + note.room
    assert note.narrowest == note.inner.narrowest + note.room
