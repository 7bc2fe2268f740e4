from toolbox.library.like_words import LikeWords

WORDS = LikeWords(["vader", "water", "opvoeding", "2024"])


def test_words_that_differ_by_a_letter_are_near() -> None:
    assert set(WORDS.near("vater", 1)) == {"vader", "water"}


def test_two_letters_that_changed_places_count_as_one() -> None:
    assert WORDS.near("ovpoeding", 1) == ["opvoeding"]


def test_numbers_are_no_words() -> None:
    assert WORDS.near("2025", 1) == []
