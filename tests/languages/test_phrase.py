from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase

DUTCH = Language("nl", "Nederlands")


def test_a_phrase_without_words_counts_as_nothing() -> None:
    assert not Phrase("", DUTCH)
    assert Phrase("Welkom", DUTCH)


def test_the_same_words_in_another_language_are_another_phrase() -> None:
    assert Phrase("Tip", DUTCH) != Phrase("Tip", Language("en", "English"))


def test_a_phrase_in_a_sentence_is_set_apart_when_it_is_in_another_language() -> None:
    assert Phrase("Welkom", DUTCH).inside("nl") == "Welkom"
    assert Phrase("Welkom", DUTCH).inside("ar") == "\u2068Welkom\u2069"
