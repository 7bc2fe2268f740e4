import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.planning.cleaning import cleaned

# Every character there is, surrogates and unassigned ones too, and often those that people attack with.
HOSTILE = st.text(
    st.characters() | st.characters(categories=["Cc", "Cf", "Cs", "Cn", "Co", "Mn", "Zl", "Zp"]),
    max_size=60,
)


@given(HOSTILE)
def test_what_is_cleaned_can_be_saved_and_sent(text: str) -> None:
    assert cleaned(text).encode("utf-8").decode("utf-8") == cleaned(text)


@given(HOSTILE)
def test_what_is_cleaned_stays_as_it_is_when_cleaned_again(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)


@given(HOSTILE)
def test_nothing_remains_that_hides_or_turns_words(text: str) -> None:
    kept = cleaned(text)

    assert not [
        letter for letter in kept if unicodedata.bidirectional(letter) in {"LRE", "RLE", "LRO", "RLO", "PDF"}
    ]
    assert not [
        letter for letter in kept if unicodedata.bidirectional(letter) in {"LRI", "RLI", "FSI", "PDI"}
    ]
    assert {letter for letter in kept if unicodedata.category(letter) in {"Cc", "Cs"}} <= {"\n", "\t"}


@given(st.text(st.characters(categories=["L", "Nd", "Zs"]) | st.sampled_from("\n.,!?"), max_size=60))
def test_plain_words_of_any_script_stay(text: str) -> None:
    assert cleaned(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("text", ["می‌خواهم", "ක්‍ෂ", "\u200f123\u200e", "👩‍🏫", "a\tb\nc"])
def test_marks_that_shape_words_stay(text: str) -> None:
    assert cleaned(text) == text


@pytest.mark.parametrize("typed", ["a\r\nb", "a\rb", "a\nb"])
def test_lines_end_in_one_way(typed: str) -> None:
    assert cleaned(typed) == "a\nb"


@pytest.mark.parametrize(
    "hidden",
    [
        *("\x00", "\x1b", "\x7f", "\x85", "\u00ad", "\u200b", "\u202e", "\u2060", "\u2066", "\ufeff"),
        *("\uffff", "\ud800", "\U000e0041", "\U0010fffe"),
    ],
    ids=lambda hidden: f"U+{ord(hidden):04X}",
)
def test_what_no_reader_can_see_is_gone(hidden: str) -> None:
    assert cleaned(f"rus{hidden}tig") == "rustig"


def test_letters_are_put_together() -> None:
    assert cleaned("cafe\u0301") == "caf\u00e9"


def test_a_text_is_cut_at_five_thousand_characters() -> None:
    assert len(cleaned("a" * 5001)) == 5000
    assert len(cleaned("e\u0301" * 5000)) == 5000
