"""Pieces under each other and beside each other."""

from collections.abc import Sequence

import pytest

from exports.pdf.arranging import Flowing, Row, Stack, Together, flow
from exports.pdf.geometry import USUAL
from exports.pdf.piece import Nothing, Piece
from exports.pdf.styles import BODY
from exports.pdf.writing import Typesetter, Writing
from tests.exports.pdf.reading import painted, places
from tests.exports.pdf.samples import nl

LINE = BODY.size * BODY.leading
DUTCH = Typesetter("ltr")


def text(words: str) -> Writing:
    return DUTCH.text(nl(words), BODY)


def many(count: int, word: str = "regel") -> Writing:
    return text("\n".join(f"{word}{number}" for number in range(1, count + 1)))


def measured(piece: Piece, width: float = 300) -> Piece:
    piece.measure(width)
    return piece


def words(piece: Piece | None) -> list[str]:
    assert piece is not None
    return [word for word, *_ in places(painted(piece, 300))]


def parts(piece: Piece, lines: float) -> tuple[Piece, Piece]:
    pair = piece.cut(lines * LINE)
    assert pair is not None
    return pair


# ---------------------------------------------------------------- stacks


def test_a_stack_is_as_tall_as_its_pieces_and_the_gaps() -> None:
    stack = measured(Stack([text("een"), text("twee")], 5))

    assert stack.height == pytest.approx(2 * LINE + 5)
    assert stack.natural == text("twee").natural
    assert stack.narrowest == text("twee").narrowest


def test_a_stack_is_cut_between_pieces_or_within_one() -> None:
    stack = measured(Stack([many(4, "a"), many(6, "b")]))

    assert [words(part) for part in parts(stack, 4.5)] == [
        ["a1", "a2", "a3", "a4"],
        ["b1", "b2", "b3", "b4", "b5", "b6"],
    ]
    assert words(parts(stack, 7.5)[1]) == ["b4", "b5", "b6"]
    assert stack.cut(1.5 * LINE) is None
    assert stack.cut(20 * LINE) is None


def test_a_heading_does_not_stay_behind_alone() -> None:
    plain = measured(Stack([text("kop"), text("tekst")]))
    headed = measured(Stack([text("kop"), text("tekst"), text("meer")], heading=True))

    assert words(parts(plain, 1.5)[0]) == ["kop"]
    assert headed.cut(1.5 * LINE) is None
    assert words(parts(headed, 2.5)[0]) == ["kop", "tekst"]


def test_a_heading_as_long_as_a_page_may_be_alone() -> None:
    stack = measured(Stack([many(20), text("tekst")], heading=True))

    assert words(parts(stack, 20.5)[1]) == ["tekst"]


# ---------------------------------------------------------------- rows


def row(pieces: Sequence[Piece], **options: object) -> Row:
    return Row(pieces, [50, None], direction="ltr", gap=10, **options)  # type: ignore[arg-type]


def test_the_piece_without_a_width_takes_what_is_left() -> None:
    left, right = text("een"), text("twee")

    measured(row([left, right]), 200)

    assert (left.width, right.width) == (50, 140)
    assert row([left, right]).natural == 60 + right.natural
    assert row([left, right]).narrowest == 60 + right.narrowest


def test_on_a_sheet_from_the_right_the_first_piece_stands_right() -> None:
    mirrored = Row([text("een"), text("twee")], [50, 60], direction="rtl")

    (first, left, _), (second, right, _) = places(painted(mirrored, 300))

    assert (first, left, second, right) == ("een", 250, "twee", 190)


def test_pieces_hang_from_the_top_or_stand_on_the_foot() -> None:
    hanging = places(painted(row([many(3), text("een")]), 200))
    standing = places(painted(row([many(3), text("een")], fit="foot"), 200))

    assert hanging[-1][2] == pytest.approx(hanging[0][2], abs=0.1)
    assert standing[-1][2] == pytest.approx(standing[2][2], abs=0.1)


def test_in_an_even_row_all_are_equally_tall() -> None:
    low, high = text("een"), many(3)

    measured(row([low, high], fit="even"))

    assert low.height == high.height == pytest.approx(3 * LINE)


@pytest.mark.parametrize("fit", ["top", "even"])
def test_a_row_is_cut_through_all_its_pieces(fit: str) -> None:
    head, tail = parts(measured(row([text("een"), many(8)], fit=fit)), 4.2)

    assert words(head) == ["een", "regel1", "regel2", "regel3", "regel4"]
    assert words(tail) == ["regel5", "regel6", "regel7", "regel8"]


def test_a_row_stays_whole_if_one_piece_must() -> None:
    assert measured(row([many(3), many(8)])).cut(2.5 * LINE) is None


# ---------------------------------------------------------------- together and flowing


def test_what_belongs_together_is_cut_only_when_no_page_can_hold_it() -> None:
    short, long = measured(Together(many(9), USUAL)), measured(Together(many(60), USUAL))

    assert long.height > USUAL.height
    assert short.cut(5 * LINE) is None
    assert [round(part.height / LINE) for part in long.split(300, 40.5 * LINE)] == [40, 20]
    assert long.split(300, LINE) == []


def test_a_list_begins_on_a_page_that_would_stay_empty_and_leaves_no_line_alone() -> None:
    flowing = measured(Flowing(many(20), USUAL))
    little, much = 9 * LINE, 16 * LINE

    assert little < USUAL.height / 5 < much
    assert flowing.cut(little) is None
    assert [round(part.height / LINE) for part in flowing.split(300, much)] == [16, 4]
    assert [round(part.height / LINE) for part in flowing.split(300, 19.5 * LINE)] == [18, 2]


def test_pieces_flow_like_words() -> None:
    things = [text("Groot vel"), text("Verhaal"), text("Hulpkaarten")]
    width = things[0].natural + 10 + things[1].natural

    stack = flow(things, width, direction="ltr", gap=10, between=3)

    assert [len(row.pieces) for row in stack.pieces if isinstance(row, Row)] == [2, 1]
    assert measured(stack, width).height == pytest.approx(2 * LINE + 3)


def test_a_piece_wider_than_the_room_gets_the_whole_room() -> None:
    stack = flow([text("een twee drie vier")], 50, direction="ltr", gap=10, between=3)

    assert measured(stack, 50).height > LINE
    assert flow([], 50, direction="ltr", gap=1, between=1).measure(50) == 0


def test_nothing_stands_where_a_piece_has_ended() -> None:
    _, tail = parts(measured(row([text("een"), many(8)])), 4.2)

    assert isinstance(tail, Row)
    assert isinstance(tail.pieces[0], Nothing)
