import pytest

from tests.making_methods import a_moment
from toolbox.values import changed


def test_a_moment_without_a_translation_speaks_dutch() -> None:
    assert a_moment("insult").words_in("ar").language == "nl"
    assert a_moment("insult").words_in("en").language == "en"


def test_the_first_minute_holds_at_most_five_things() -> None:
    words = a_moment("insult").words["nl"]

    with pytest.raises(ValueError, match="at most 5"):
        changed(words, first_minute=("Doe dit.",) * 6)
