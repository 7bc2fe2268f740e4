"""Lines of a paragraph."""

from exports.pdf.lines import Line, Paragraph, paragraph
from exports.pdf.shaping import Shaper
from exports.pdf.styles import BODY, LARGE
from exports.pdf.words import Span
from toolbox.languages.language import Direction


def set_in(text: str, direction: Direction = "ltr") -> Paragraph:
    return paragraph([Span(text, BODY, "nl", direction)], Shaper(), direction=direction, side=direction)


def text(line: Line) -> str:
    """The words in the order of reading."""
    return "".join(
        glyph.text for _, run in line.runs for glyph in (run.glyphs[::-1] if run.level % 2 else run.glyphs)
    )


def in_order(line: Line) -> list[float]:
    return [left for left, _ in line.runs]


def test_words_go_to_the_next_line_when_they_do_not_fit() -> None:
    broken = list(set_in("Iedereen mag ook zwijgen.").lines(70))

    assert [text(line) for line in broken] == ["Iedereen ", "mag ook ", "zwijgen."]
    assert all(line.width <= 70 for line in broken)


def test_the_natural_width_is_just_enough_for_one_line() -> None:
    words = set_in("Iedereen mag ook zwijgen.")

    assert len(list(words.lines(words.natural))) == 1
    assert len(list(words.lines(words.natural - 1))) == 2
    assert words.widest < words.natural


def test_a_line_from_the_left_goes_to_the_right() -> None:
    (line,) = set_in("een twee drie").lines(500)

    assert in_order(line) == sorted(in_order(line))
    assert in_order(line)[0] == 0


def test_a_line_from_the_right_goes_to_the_left_and_its_last_space_hangs_out() -> None:
    first, last = set_in("اسأل الجميع بهدوء", "rtl").lines(75)

    assert in_order(first) == sorted(in_order(first), reverse=True)
    assert in_order(first)[-1] < 0
    assert in_order(last) == [0]


def test_a_number_in_arabic_keeps_its_order() -> None:
    (line,) = set_in("اتصل 0800-2000 الآن", "rtl").lines(500)

    (number,) = [run for _, run in line.runs if run.level == 2]
    assert "".join(glyph.text for glyph in number.glyphs) == "0800-2000"


def test_a_word_that_is_too_wide_is_cut_as_often_as_needed() -> None:
    broken = list(set_in("kort " + "m" * 50 + " kort").lines(100))

    assert "".join(text(line) for line in broken).replace(" ", "") == "kort" + "m" * 50 + "kort"
    assert all(line.width <= 100 for line in broken)


def test_a_single_letter_wider_than_its_column_stays_alone() -> None:
    assert [text(line) for line in set_in("W W").lines(1)] == ["W ", "W"]


def test_arabic_lines_are_taller_and_large_words_make_room() -> None:
    latin, arabic = set_in("thee"), set_in("شاي", "rtl")
    large = paragraph(
        [Span("bel", BODY, "nl", "ltr"), Span("112", LARGE, "nl", "ltr")],
        Shaper(),
        direction="ltr",
        side="ltr",
    )

    assert latin.height < arabic.height < large.height
    assert latin.foot < large.foot
