import re
from collections.abc import Iterator, Mapping
from itertools import chain

import pytest
from pydantic import ValidationError

from tests.making import texts_in
from toolbox.languages.wording import Plural, places_in
from toolbox.library.reading import read_library
from toolbox.settings import Settings
from toolbox.values import Value

# minutes, people, signs, circles, leaders: Arabic writes each in another form for 1, 2, 3 to 10 and more.
COUNTED = re.compile(r"\{[a-z]+\} (دقيقة|دقائق|شخصًا|أشخاص|حرفًا|حلقات|حلقة|من الميسّرين)")
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


def test_an_arabic_text_without_forms_has_no_counted_word_after_its_number() -> None:
    single = list(_single(read_library(Settings().content).texts["ar"]))

    assert [text for text in single if COUNTED.search(text)] == []


def _single(texts: object) -> Iterator[str]:
    """All texts that are the same for every number."""
    if isinstance(texts, str):
        yield texts
    elif isinstance(texts, Mapping):
        yield from chain(*map(_single, texts.values()))
    elif isinstance(texts, tuple):
        yield from chain(*map(_single, texts))
    elif isinstance(texts, Value) and not isinstance(texts, Plural):
        yield from chain(*(_single(part) for _, part in texts))
