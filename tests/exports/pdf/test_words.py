"""Words, the spaces before them and their fonts."""

import pytest

from exports.pdf.shaping import Shaper
from exports.pdf.styles import BODY, NUMBER
from exports.pdf.words import Span, Word, words_of
from toolbox.languages.language import Direction


def words(*spans: tuple[str, Direction], direction: Direction = "ltr") -> tuple[Word, ...]:
    styles = (NUMBER, BODY)
    set_in = [Span(text, styles[index % 2], "nl", way) for index, (text, way) in enumerate(spans)]
    return words_of(set_in, Shaper(), direction=direction)


def fonts(word: Word) -> list[str]:
    return [run.font.name for run in word.runs]


def text(word: Word) -> str:
    return "".join(
        glyph.text for run in word.runs for glyph in (run.glyphs[::-1] if run.level % 2 else run.glyphs)
    )


def test_spaces_part_words_and_breaks_part_them_without_a_space() -> None:
    first, second, third = words(("een twee\u200bdrie", "ltr"))

    assert [text(word) for word in (first, second, third)] == ["een", "twee", "drie"]
    assert first.space is None
    assert second.space is not None
    assert third.space is None


def test_a_break_beside_a_space_changes_nothing() -> None:
    _, second = words(("een \u200btwee", "ltr"))

    assert second.space is not None


def test_a_telephone_number_is_one_word() -> None:
    assert [text(word) for word in words(("bel 06 12345678 nu", "ltr"))] == ["bel", "06 12345678", "nu"]


def test_each_script_gets_its_font_and_its_size() -> None:
    (word,) = words(("aشሰ□→", "ltr"))

    assert fonts(word) == [
        "NotoSans-Bold",
        "NotoSansArabic-Bold",
        "NotoSansEthiopic-Bold",
        "NotoSansSymbols2-Regular",
        "NotoSansMath-Regular",
    ]
    assert word.runs[1].size > word.runs[0].size


@pytest.mark.parametrize("letters", ["مُحَمَّد", "می\u200cخ", "ن\u200e", "a\u0302\u0323b"])
def test_a_sign_or_a_joiner_does_not_change_the_font(letters: str) -> None:
    (word,) = words((letters, "ltr"))

    assert len({run.font for run in word.runs}) == 1


def test_a_sign_that_only_another_font_has_is_drawn_by_that_font() -> None:
    (word,) = words(("a\u064b", "ltr"))

    assert fonts(word) == ["NotoSans-Bold", "NotoSansArabic-Bold"]


def test_two_spans_have_a_space_between_them_and_their_own_style() -> None:
    label, value = words(("Tijd", "ltr"), ("19.00", "ltr"))

    assert fonts(label) == ["NotoSans-Bold"]
    assert fonts(value) == ["NotoSans-Regular"]
    assert value.space is not None


def test_a_span_from_the_left_keeps_together_on_a_line_from_the_right() -> None:
    label, *value = words(("الوقت", "rtl"), ("19.00 tot 20.30", "ltr"), direction="rtl")

    assert {run.level for run in label.runs} == {1}
    assert {run.level for word in value for run in word.runs} == {2}
    assert value[0].space is not None
    assert value[0].space.level == 1
