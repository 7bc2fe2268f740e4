from tests.screens.conftest import MakeVisit
from toolbox.languages.phrase import Phrase


def test_words_in_the_language_of_the_page_are_plain(visit: MakeVisit) -> None:
    found = visit(taal="en")

    assert found.words(Phrase("hello", found.library.language("en"))) == "hello"


def test_words_in_another_language_say_so(visit: MakeVisit) -> None:
    found = visit(taal="ar")

    assert found.words(Phrase("hallo", found.library.language("nl"))) == {
        "t": "hallo",
        "lang": "nl",
        "dir": "ltr",
    }


def test_a_visit_without_a_plan_has_an_empty_one_with_the_chosen_value(visit: MakeVisit) -> None:
    found = visit(waarde="safety")

    assert found.plan.steps == ()
    assert found.plan.framing == "safety"
