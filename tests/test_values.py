import pytest
from pydantic import ValidationError

from tests.making import a_library, a_step
from toolbox.languages.phrase import Phrase
from toolbox.library.vocabulary import Theme
from toolbox.values import changed


def test_a_changed_value_leaves_the_first_as_it_was() -> None:
    step = a_step(1, minutes=10)

    longer = changed(step, minutes=15)

    assert (step.minutes, longer.minutes) == (10, 15)
    assert longer.id == step.id


@pytest.mark.parametrize("wrong", [{"minutes": -5}, {"minutes": "15"}, {"length": 15}], ids=str)
def test_a_change_is_validated(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        changed(a_step(1), **wrong)


def test_a_value_is_read_only() -> None:
    step = a_step(1)

    with pytest.raises(ValidationError):
        step.minutes = 15  # type: ignore[misc]


def test_a_value_with_words_per_language_can_be_changed() -> None:
    theme = a_library().vocabulary.themes["upbringing"]

    raised = changed(theme, sensitivity="raised")

    assert isinstance(raised, Theme)
    assert raised.label == theme.label


def test_a_value_that_worked_something_out_can_be_changed() -> None:
    library = a_library()
    dutch = Phrase("soep", library.language("nl"))
    assert not library.discretion.gives_away(dutch)

    fewer = changed(library.discretion, stems={"nl": ("soep",)})

    assert fewer.gives_away(dutch)


def test_a_refusal_never_repeats_what_was_typed() -> None:
    with pytest.raises(ValidationError) as refused:
        changed(a_step(1), note=["Naam van een deelnemer"])

    assert "deelnemer" not in str(refused.value)
