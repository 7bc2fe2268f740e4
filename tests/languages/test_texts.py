import pytest
from pydantic import ValidationError

from tests.making import texts_in
from toolbox.languages.language import Language, LanguageFacts
from toolbox.values import changed


def test_texts_know_the_language_they_are_in() -> None:
    texts = texts_in("ar", "العربية", "rtl")

    assert texts.spoken == Language("ar", "العربية", "rtl")


def test_a_misspelt_text_is_refused() -> None:
    with pytest.raises(ValidationError):
        changed(texts_in("nl", "Nederlands").tips, heding="Wat werkt")


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(ValidationError):
        changed(texts_in("nl", "Nederlands").tips, heading=" ")


def test_a_language_is_read_to_the_left_or_to_the_right() -> None:
    with pytest.raises(ValidationError):
        LanguageFacts.model_validate({"code": "mn", "name": "Mongools", "direction": "down"})
