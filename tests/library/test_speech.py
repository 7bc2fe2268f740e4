import pytest

from toolbox.library.speech import Speech

DUTCH = Speech("nl")


@pytest.mark.parametrize(
    ("one", "other"), [("huilen", "huil"), ("boze", "bozen"), ("tijd", "tyd"), ("stoelen", "stoel")]
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert DUTCH.stem(one) == DUTCH.stem(other)


def test_a_noun_in_ge_keeps_its_beginning() -> None:
    assert DUTCH.stem("geweld") != DUTCH.stem("wel")


def test_stop_words_and_single_letters_tell_nothing() -> None:
    assert DUTCH.is_stop("de")
    assert DUTCH.is_stop("x")
    assert not DUTCH.is_stop("moskee")
    assert not DUTCH.is_stop("5")


def test_a_filler_is_no_stop_word() -> None:
    assert DUTCH.is_filler("iemand")
    assert not DUTCH.is_stop("mensen")
    assert DUTCH.is_filler("mensen")
    assert not DUTCH.is_filler("stoelen")


def test_a_language_without_lists_has_neither() -> None:
    somali = Speech("so")

    assert somali.stem("masaajidka") == "masaajidka"
    assert not somali.is_stop("iyo")
    assert not somali.is_filler("iyo")
