import pytest
from pydantic import ValidationError

from tests.making import texts_in
from toolbox.languages.wording import Plural, places_in

STEPS = Plural(one="{count} stap", other="{count} stappen")
PARTS = Plural(
    zero="geen {count}",
    one="één {count}",
    two="twee {count}",
    few="enkele {count}",
    many="veel {count}",
    other="{count}",
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("{count} minuten", {"count"}),
        ("{start} tot {end}, {start}", {"start", "end"}),
        ("Geen plaats", set()),
        ("{} {1} { count }", set()),
    ],
)
def test_the_places_in_a_text_are_known(text: str, places: set[str]) -> None:
    assert places_in(text) == places


@pytest.mark.parametrize(("count", "expected"), [(0, "0 stappen"), (1, "1 stap"), (2, "2 stappen")])
def test_dutch_has_a_form_for_one_and_a_form_for_the_rest(count: int, expected: str) -> None:
    assert STEPS.of(count, code="nl") == expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, "geen 0"), (1, "één 1"), (2, "twee 2"), (3, "enkele 3"), (11, "veel 11"), (100, "100")],
)
def test_arabic_has_six_forms(count: int, expected: str) -> None:
    assert PARTS.of(count, code="ar") == expected


def test_a_form_that_a_language_lacks_falls_back_on_the_rest() -> None:
    assert STEPS.of(2, code="ar") == "2 stappen"


def test_other_places_are_filled_in_too() -> None:
    found = Plural(other="{count} van {total}")

    assert found.of(3, code="nl", total=20) == "3 van 20"


def test_a_text_with_a_number_has_a_form_for_the_rest() -> None:
    with pytest.raises(ValidationError):
        Plural.model_validate({"one": "{count} stap"})


def test_labels_cannot_be_changed() -> None:
    forms = texts_in("nl", "Nederlands").method.forms

    with pytest.raises(TypeError):
        forms["pairs"] = "Alleen"  # type: ignore[index]
