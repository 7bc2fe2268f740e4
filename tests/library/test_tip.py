import pytest
from pydantic import ValidationError

from tests.making_methods import a_tip, tip_words
from toolbox.values import changed


def test_words_are_given_in_a_language_or_in_dutch() -> None:
    tip = a_tip("begin-in-pairs")

    assert tip.words_in("en").language == "en"
    assert tip.words_in("ar").language == "nl"


@pytest.mark.parametrize("how", [("Een.", "Twee."), ("Een.",) * 6])
def test_a_tip_says_how_in_three_to_five_steps(how: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError):
        changed(tip_words("nl"), how=how)


def test_a_tip_has_a_source() -> None:
    with pytest.raises(ValidationError):
        changed(a_tip("begin-in-pairs").facts, sources=())
