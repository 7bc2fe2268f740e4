import pytest

from tests.making import a_library
from tests.making_terms import a_theme
from toolbox.library.library import by_id


def test_a_language_that_we_do_not_have_is_dutch() -> None:
    assert a_library().language("ar").direction == "rtl"
    assert a_library().language("zz").code == "nl"


@pytest.mark.parametrize(
    ("code", "text", "spoken"), [("nl", "Vooraf", "nl"), ("ar", "«Vooraf»", "ar"), ("en", "Vooraf", "nl")]
)
def test_words_without_translation_are_dutch_and_know_it(code: str, text: str, spoken: str) -> None:
    label = a_library().vocabulary.phase_groups["before"].label

    phrase = a_library().say(label, code)

    assert (phrase.text, phrase.language.code) == (text, spoken)


@pytest.mark.parametrize(
    ("name", "group"), [("team-briefing", "before"), ("dilemma-cards", "3"), ("follow-up-call", "after")]
)
def test_people_see_the_group_of_a_phase(name: str, group: str) -> None:
    assert a_library().phase_group(a_library().methods[name]).id == group


def test_preparation_and_aftercare_are_not_in_the_meeting() -> None:
    library = a_library()

    outside = [name for name, method in library.methods.items() if not library.in_meeting(method)]

    assert outside == ["team-briefing", "follow-up-call"]


def test_phases_have_the_order_of_the_vocabulary() -> None:
    library = a_library()

    assert [library.phase_order(method) for method in library.methods.values()] == [0, 1, 2, 3, 4, 5]


def test_only_checked_numbers_stand_on_run_sheets() -> None:
    assert [point.id for point in a_library().run_sheet_numbers()] == ["police-emergency"]


def test_values_are_put_under_their_ids_in_their_order() -> None:
    themes = by_id([a_theme("upbringing", "normal"), a_theme("discrimination", "raised")])

    assert list(themes) == ["upbringing", "discrimination"]
