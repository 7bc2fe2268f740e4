"""The order in which words and letters are read."""

import time
import unicodedata

import pytest
from bidi import algorithm

from exports.pdf.direction import direction_of, in_sight, levels_of
from toolbox.languages.language import Direction


def shown(text: str, direction: Direction) -> str:
    """What stands on paper from left to right."""
    return "".join(text[index] for index in in_sight(levels_of(text, direction)))


@pytest.mark.parametrize(
    ("text", "usual", "direction"),
    [
        ("Welkom", "ltr", "ltr"),
        ("سلام", "ltr", "rtl"),
        ("Bel عمر حسن العربي", "ltr", "ltr"),
        ("Hulpkaart: أعط الجميع", "rtl", "rtl"),
        ("Lees het verhaal", "rtl", "ltr"),
        ("قصة Tweegesprek met stilte", "rtl", "rtl"),
        ("0800-2000", "ltr", "ltr"),
        ("0800-2000", "rtl", "rtl"),
        ("", "rtl", "rtl"),
    ],
)
def test_the_direction_of_a_text(text: str, usual: Direction, direction: Direction) -> None:
    assert direction_of(text, usual) == direction


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("abc", "ltr", "abc"),
        ("אבג", "rtl", "גבא"),
        ("אב 0800-2000 גד", "rtl", "דג 0800-2000 בא"),
        ("أب 0800-2000 ت", "rtl", "ت 0800-2000 بأ"),
        ("أب 0800-2000", "ltr", "0800-2000 بأ"),
        ("أ +31 20 123 45", "rtl", "+31 20 123 45 أ"),
        ("أب Veilig Thuis ت", "rtl", "ت Veilig Thuis بأ"),
        ("أ Veilig (Thuis)", "rtl", "Veilig (Thuis) أ"),
        ("abc (أب)", "ltr", "abc (بأ)"),
        ("abc (أب) def", "ltr", "abc (بأ) def"),
        ("أ (ab) ب", "rtl", "ب )ab( أ"),
        ("(] أ )", "rtl", ") أ ]("),
        ("أ، ب", "rtl", "ب ،أ"),
        ("", "rtl", ""),
    ],
)
def test_what_stands_on_paper(text: str, direction: Direction, expected: str) -> None:
    assert shown(text, direction) == expected


def test_a_joiner_goes_with_its_letter() -> None:
    assert levels_of("نمی\u200cخ", "rtl") == [1] * 5
    assert levels_of("\u200cab ن", "ltr") == [0, 0, 0, 0, 1]


def test_twenty_thousand_brackets_take_no_time() -> None:
    start = time.process_time()

    levels_of("(" * 10_000 + "ن" + ")" * 10_000, "rtl")
    levels_of("()" * 10_000 + "ن", "rtl")

    assert time.process_time() - start < 5


def test_python_bidi_still_has_its_steps() -> None:
    """We call the steps of the algorithm one by one; its manual names only the whole."""
    storage = algorithm.get_empty_storage()

    assert {"base_level", "base_dir", "chars", "runs"} <= set(storage)
    assert callable(algorithm.get_embedding_levels)
    assert callable(algorithm.explicit_embed_and_overrides)
    assert callable(algorithm.resolve_weak_types)
    assert callable(algorithm.resolve_neutral_types)
    assert callable(algorithm.resolve_implicit_levels)
    assert unicodedata.bidirectional("\u0634") == "AL"
