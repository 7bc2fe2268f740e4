from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.making import a_library, papers_in
from toolbox.library.asked import Asked
from toolbox.library.checking_papers import papers
from toolbox.library.library import Library
from toolbox.library.review import Review
from toolbox.values import changed

REVIEW = Review(source="0" * 12, translation="0" * 12, on=date(2026, 12, 1))


def without_calls(library: Library) -> Library:
    dutch = papers_in("nl")
    return replace(library, participants={"nl": changed(dutch, help=changed(dutch.help, calls={}))})


MISTAKES: list[tuple[Callable[[Library], Library], str]] = [
    (without_calls, "participants/nl.yaml help.calls: “police-emergency” is missing."),
    (
        lambda one: replace(one, asked={"xx": {"five-fingers": Asked(follows=1, question="?")}}),
        "questions/xx.yaml “xx” is not a language.",
    ),
    (
        lambda one: replace(one, asked={"ar": {"six-fingers": Asked(follows=1, question="?")}}),
        "questions/ar.yaml “six-fingers” is not a method.",
    ),
    (
        lambda one: replace(
            one, asked={"ar": {"five-fingers": Asked(follows=1, question="?", values={"x": "?"})}}
        ),
        "questions/ar.yaml five-fingers: there is no Dutch question for “x”.",
    ),
    (
        lambda one: replace(one, reviews={"ar": {"participants.gone": REVIEW}}),
        "reviews/ar.yaml there is no text “participants.gone”.",
    ),
    (
        lambda one: replace(one, discretion=changed(one.discretion, stems={"nl": ("homo",), "en": ("gay",)})),
        "discreet.yaml stems.ar is missing.",
    ),
]


def test_sound_papers_have_no_problems() -> None:
    assert list(papers(a_library())) == []


@pytest.mark.parametrize(("mistake", "told"), MISTAKES, ids=lambda one: one if isinstance(one, str) else "")
def test_what_does_not_hang_together_is_told(mistake: Callable[[Library], Library], told: str) -> None:
    assert told in [f"{one.file} {one.what}" for one in papers(mistake(a_library()))]
