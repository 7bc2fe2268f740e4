from dataclasses import replace

import pytest

from tests.making import a_library
from toolbox.library.asked import Asked
from toolbox.library.method import Method
from toolbox.planning.questions import question


@pytest.fixture
def method() -> Method:
    return a_library().methods["five-fingers"]


def test_a_question_is_asked_from_the_chosen_value(method: Method) -> None:
    found = question(method, a_library(), framing="human-rights", code="nl")

    assert found.words.text == "Vijf vingers gemeen – human-rights?"
    assert found.framing == "human-rights"


@pytest.mark.parametrize("framing", [None, "hospitality", "no-such-value"])
def test_without_a_question_for_the_value_the_general_one_is_asked(
    method: Method, framing: str | None
) -> None:
    found = question(method, a_library(), framing=framing, code="nl")

    assert found.words.text == "Vijf vingers gemeen?"
    assert found.framing is None


def test_a_translated_question_knows_its_language(method: Method) -> None:
    found = question(method, a_library(), framing=None, code="ar")

    assert found.words.text == "خمسة أصابع?"
    assert found.words.language.direction == "rtl"


def test_a_question_without_translation_stays_dutch() -> None:
    untranslated = a_library().methods["dilemma-cards"]

    found = question(untranslated, a_library(), framing=None, code="ar")

    assert found.words.text == "Dilemmakaarten?"
    assert found.words.language.code == "nl"


def test_a_light_translation_answers_for_its_value_or_not_at_all() -> None:
    asked = {"dilemma-cards": Asked(follows=1, question="ما رأيكم؟", values={"human-rights": "من؟"})}
    library = replace(a_library(), asked={"ar": asked})
    method = library.methods["dilemma-cards"]

    assert question(method, library, framing="human-rights", code="ar").words.text == "من؟"
    assert question(method, library, framing=None, code="ar").words.text == "ما رأيكم؟"
    assert question(method, library, framing="neighbourly-love", code="ar").words.language.code == "nl"
