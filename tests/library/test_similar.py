from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.making import a_library
from tests.making_methods import a_method
from toolbox.library.library import Library, by_id
from toolbox.library.method import Method
from toolbox.library.reading import read_library
from toolbox.library.similar import similar

REAL = read_library(Path(__file__).parents[2] / "content")
ONE = a_method("one", mechanisms=("a", "b"), phase="welcome", form="pairs", themes=("upbringing",))


def like(name: str, **shared: Any) -> Method:  # noqa: ANN401 - the facts that a test wants to be alike
    """A method that shares nothing with the first one, but for what a test says."""
    facts: dict[str, Any] = {
        "mechanisms": (),
        "phase": "closing",
        "form": "movement",
        "themes": "all",
        **shared,
    }
    return a_method(name, **facts)


def among(*others: Method) -> Library:
    return replace(a_library(), methods=by_id([ONE, *others]))


def names(library: Library) -> list[str]:
    return [one.method.id for one in similar(library, ONE)]


@pytest.mark.parametrize(
    ("shared", "reason", "mechanism"),
    [
        ({"phase": "welcome", "mechanisms": ("b",)}, "phase", None),
        ({"mechanisms": ("b",)}, "mechanism", "b"),
        ({"mechanisms": ("b", "a")}, "mechanism", "a"),
        ({"form": "pairs"}, "form", None),
        ({"themes": ("upbringing", "violence")}, "theme", None),
    ],
    ids=str,
)
def test_a_method_says_why_it_is_like_another(
    shared: dict[str, object], reason: str, mechanism: str | None
) -> None:
    (found,) = similar(among(like("other", **shared)), ONE)

    assert (found.reason, found.mechanism) == (reason, mechanism)


def test_what_has_nothing_in_common_is_not_named() -> None:
    assert names(among(like("other"))) == []


def test_suiting_all_themes_is_nothing_in_common() -> None:
    anything = a_method("anything", mechanisms=(), phase="welcome", form="pairs")

    library = replace(a_library(), methods=by_id([anything, like("other")]))

    assert similar(library, anything) == ()


def test_what_it_does_counts_for_more_than_why_it_works_and_that_for_more_than_its_form() -> None:
    others = (like("form", form="pairs"), like("why", mechanisms=("a",)), like("does", phase="welcome"))

    assert names(among(*others)) == ["does", "why", "form"]


def test_two_reasons_why_it_works_count_for_more_than_one_that_it_does() -> None:
    others = (like("does", phase="welcome"), like("why", mechanisms=("a", "b")))

    assert names(among(*others)) == ["why", "does"]


def test_at_most_three_are_named_and_the_alphabet_decides() -> None:
    others = [like(name, phase="welcome") for name in "dbca"]

    assert names(among(*others)) == ["a", "b", "c"]


def test_every_method_is_like_three_others_and_never_like_itself() -> None:
    for method in REAL.methods.values():
        found = [one.method.id for one in similar(REAL, method)]

        assert len(set(found)) == 3
        assert method.id not in found
