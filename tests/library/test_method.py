import pytest
from pydantic import ValidationError

from tests.making import a_library
from tests.making_methods import a_method
from toolbox.library.method import GroupRange, MinuteRange


def test_words_are_given_in_a_language_or_in_dutch() -> None:
    method = a_library().methods["dilemma-cards"]

    assert method.words_in("nl").title == "Dilemmakaarten"
    assert method.words_in("ar").language == "nl"
    assert a_library().methods["five-fingers"].words_in("ar").language == "ar"


@pytest.mark.parametrize(("sensitivity", "suits"), [("normal", True), ("raised", True), ("high", False)])
def test_a_method_for_all_themes_does_not_suit_those_of_high_sensitivity(
    sensitivity: str, *, suits: bool
) -> None:
    method = a_method("five-fingers")

    assert method.suits_theme("upbringing", sensitivity=sensitivity) is suits


def test_a_method_suits_the_themes_that_it_names() -> None:
    method = a_method("dilemma-cards", themes=("domestic-violence",))

    assert method.suits_theme("domestic-violence", sensitivity="high")
    assert not method.suits_theme("upbringing", sensitivity="normal")


def test_a_method_knows_for_whom_it_has_a_note() -> None:
    method = a_method("five-fingers", notes=("refugees",))

    assert method.has_note_for("refugees")
    assert not method.has_note_for("christian")


def test_words_cannot_be_changed() -> None:
    method = a_method("five-fingers")

    with pytest.raises(TypeError):
        method.words["nl"] = method.words["en"]  # type: ignore[index]


@pytest.mark.parametrize("minutes", [0, 4, 12, 245])
def test_minutes_come_in_steps_of_five(minutes: int) -> None:
    with pytest.raises(ValidationError):
        MinuteRange(min=minutes, normal=15, max=20)


@pytest.mark.parametrize("people", [0, 201])
def test_a_group_has_one_to_two_hundred_people(people: int) -> None:
    with pytest.raises(ValidationError):
        GroupRange(min=people, max=200)
