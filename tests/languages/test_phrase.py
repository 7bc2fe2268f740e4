from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase

DUTCH = Language("nl", "Nederlands")


def test_a_phrase_without_words_counts_as_nothing() -> None:
    assert not Phrase("", DUTCH)
    assert Phrase("Welkom", DUTCH)


def test_the_same_words_in_another_language_are_another_phrase() -> None:
    assert Phrase("Tip", DUTCH) != Phrase("Tip", Language("en", "English"))
