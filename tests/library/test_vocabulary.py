import pytest
from pydantic import ValidationError

from tests.making import a_library
from tests.making_terms import a_framing, a_theme, sides
from toolbox.library.vocabulary import Phase, Theme
from toolbox.values import changed


@pytest.mark.parametrize(
    ("group", "mark"), [("before", None), ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("after", None)]
)
def test_only_groups_inside_the_meeting_have_a_number(group: str, mark: int | None) -> None:
    assert a_library().vocabulary.phase_groups[group].mark == mark


@pytest.mark.parametrize(
    "name", ["Upbringing", "up bringing", "up--bringing", "-up", "", "opvœding", "a" * 61]
)
def test_an_id_has_small_letters_digits_and_hyphens(name: str) -> None:
    with pytest.raises(ValidationError):
        a_theme(name, "normal")


@pytest.mark.parametrize("label", [{}, {"ar": "تربية"}, {"nl": " "}], ids=str)
def test_a_label_has_dutch_words_to_fall_back_on(label: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        changed(a_theme("upbringing", "normal"), label=label)


def test_lists_have_dutch_words_to_fall_back_on() -> None:
    with pytest.raises(ValidationError):
        changed(a_framing("hospitality", main=False), never={"ar": ("لا",)})


def test_labels_cannot_be_changed() -> None:
    theme = a_theme("upbringing", "normal")

    with pytest.raises(TypeError):
        theme.label["nl"] = "Opvoeden"  # type: ignore[index]


def test_a_label_no_longer_hangs_on_what_it_was_made_from() -> None:
    words = sides("Opvoeden")
    theme = Theme(id="a", label=words, short=words, description=words, sensitivity="normal")

    words["nl"] = "Anders"

    assert theme.label["nl"] == "Opvoeden"


def test_a_phase_belongs_to_a_group_that_people_see() -> None:
    with pytest.raises(ValidationError):
        Phase.model_validate({"id": "welcome", "label": sides("Welkom"), "group": "5"})
