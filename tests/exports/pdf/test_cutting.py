"""Words wider than their column."""

import pytest

from exports.pdf.cutting import cut
from exports.pdf.shaping import Shaper
from exports.pdf.styles import BODY
from exports.pdf.words import Span, Word, words_of
from toolbox.languages.language import Direction


def word(text: str, language: str = "nl", direction: Direction = "ltr") -> Word:
    (found,) = words_of([Span(text, BODY, language, direction)], Shaper(), direction=direction)
    return found


def text(part: Word) -> str:
    return "".join(
        glyph.text for run in part.runs for glyph in (run.glyphs[::-1] if run.level % 2 else run.glyphs)
    )


@pytest.mark.parametrize(
    ("typed", "language", "head"),
    [
        ("ervaringsdeskundigheid", "nl", "ervaringsdeskun\u00ad"),
        ("christelijke-islamitische", "nl", "christelijke-isla\u00ad"),
        ("christelijke-mmmmmmmmmmmm", "nl", "christelijke-"),
        ("https://example.org/verhaal", "", "https://example."),
        ("mmmmmmmmmmmmmmmmmmmm", "tr", "mmmmmmmm"),
    ],
)
def test_a_word_is_cut_where_its_language_allows_it(typed: str, language: str, head: str) -> None:
    first, second = cut(word(typed, language), 100)

    assert text(first) == head
    assert text(first).replace("\u00ad", "") + text(second) == typed
    assert first.width <= 100
    assert second.space is None


def test_letters_keep_their_signs() -> None:
    first, second = cut(word("a\u0302\u0323" * 30, "tr"), 50)

    assert len(text(first)) % 3 == len(text(second)) % 3 == 0


def test_one_letter_is_printed_however_narrow_the_column() -> None:
    first, second = cut(word("WW"), 1)

    assert (text(first), text(second)) == ("W", "W")


def test_arabic_is_cut_in_the_order_of_reading_and_stays_joined() -> None:
    whole = word("ببببببببببببببببببببب", "ar", "rtl")

    first, second = cut(whole, 60)

    assert text(first) + text(second) == text(whole)
    assert first.runs[0].glyphs == whole.runs[0].glyphs[-len(text(first)) :]


def test_a_word_in_two_scripts_is_cut_too() -> None:
    first, second = cut(word("abcdefghij" + "ሰላምሰላምሰላም", "ti"), 100)

    assert text(first) + text(second) == "abcdefghijሰላምሰላምሰላም"
    assert len(first.runs) == 2


def test_a_hyphen_is_found_for_a_script_that_has_none() -> None:
    first, _ = cut(word("ሰላም-ሰላምሰላምሰላምሰላም", "nl"), 60)

    assert first.width <= 60
