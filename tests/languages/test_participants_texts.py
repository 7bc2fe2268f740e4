import pytest
from pydantic import ValidationError

from tests.making import papers_in
from toolbox.values import changed


def test_texts_for_participants_know_the_language_they_are_in() -> None:
    assert papers_in("ar").spoken.direction == "rtl"
    assert papers_in("nl").spoken.name == "Nederlands"


def test_a_misspelt_text_for_participants_is_refused() -> None:
    with pytest.raises(ValidationError):
        changed(papers_in("nl").sheet, tittle="Praat u mee?")
