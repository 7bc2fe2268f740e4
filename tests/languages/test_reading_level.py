"""The Dutch of every screen is easy to read: at least 80 by the Dutch form of Flesch's formula."""

import re
from collections.abc import Iterator, Mapping

import pytest

from tests.content.measures import measure
from tests.content.queries import our_library
from toolbox.library.written import Page
from toolbox.values import Value

EASY = 80
# The texts that stand on each screen; content pages have a test of their own.
SCREENS = {
    "start": ("frame", "start", "state", "leftover"),
    "question": ("wizard",),
    "find": ("lens", "find", "facets", "search"),
    "method": ("method", "headings"),
    "tips": ("tips", "facets", "mechanism"),
    "safety": ("safety", "moment"),
    "communities": ("community", "reading"),
    "picked": ("picked", "edge"),
    "ready": ("ready", "series"),
    "plan": ("plan", "meeting", "reality", "adapting", "copying", "fold"),
    "check": ("check", "advice", "compromise"),
    "why": ("why",),
    "hall": ("hall",),
    "keep": ("keep",),
    "code": ("code",),
    "print": ("print", "pack", "products", "other_files", "plan_file"),
    "sheet": ("sheet",),
}
_PLACE = re.compile(r"\{\w+\}")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield _PLACE.sub("5", value)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, Value):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)


def test_every_text_belongs_to_a_screen() -> None:
    named = {section for sections in SCREENS.values() for section in sections}

    assert set(type(our_library().texts["nl"]).model_fields) - named == {"language"}


@pytest.mark.parametrize("screen", SCREENS)
def test_the_texts_of_a_screen_are_easy(screen: str) -> None:
    said = our_library().texts["nl"]
    texts = tuple(((), text) for section in SCREENS[screen] for text in _texts(getattr(said, section)))

    score = measure(Page(screen, "screen", "languages/nl.yaml", "nl", texts)).flesch

    assert score is not None
    assert score >= EASY, score
