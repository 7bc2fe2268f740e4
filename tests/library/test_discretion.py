import pytest

from tests.making import the_discretion
from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Wie is hier homoseksueel?"),
        ("nl", "Wanneer kwam u uit de kast?"),
        ("tr", "EŞCİNSEL bir komşu"),
        ("tr", "LGBTİ+ kişiler"),
        ("ar", "والعنف في البيت"),
        ("fa", "گرایش جنسی"),
        ("ti", "ብዛዕባ ጾታ"),
        ("so", "Gudniinka"),
        ("ku", "Kesên LGBTÎ+"),
    ],
)
def test_a_word_is_found_by_its_beginning(code: str, text: str) -> None:
    assert the_discretion().gives_away(Phrase(text, Language(code, code)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Het is een heel gesprek."),
        ("tr", "Gayret etmek"),
        ("en", "A question without an answer"),
        ("xx", "homo"),
    ],
)
def test_other_words_and_other_languages_are_left_alone(code: str, text: str) -> None:
    assert not the_discretion().gives_away(Phrase(text, Language(code, code)))
