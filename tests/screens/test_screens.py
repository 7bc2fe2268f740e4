"""Every screen in every language, from the same plan: what the page gets can be sent and is complete."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.screens.conftest import MakeVisit, add, untranslate
from toolbox.screens.address import SCREENS as NAMES
from toolbox.screens.parts.frame import framed
from toolbox.screens.running import SCREENS

IDS = {
    "method": "five-fingers",
    "tip": "begin-in-pairs",
    "mechanism": "larger-we",
    "moment": "tears",
    "community": "refugees",
    "ready-plan": "mosque-evening",
    "page": "about",
}
PLAN = tuple(
    add(method, number)
    for number, method in enumerate(
        ("tea-welcome", "key-person-talk", "text-and-life", "team-debrief"), start=1
    )
)

# How many are left after a tick, where a step is now, minutes that count, and the pages of what is ticked.
FILLED_BY_THE_PAGE = {
    "find": ("narrowing.count",),
    "tips": ("narrowing.count",),
    "hall": ("words.left", "words.over", "words.not_yet", "words.late", "words.early"),
    "plan": ("moved", "print.allPages"),
}


@pytest.mark.parametrize("screen", NAMES)
@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_a_screen_is_plain_and_knows_its_language(visit: MakeVisit, screen: str, language: str) -> None:
    found = visit(
        *PLAN,
        s=screen,
        taal=language,
        id=IDS.get(screen, ""),
        met="refugees",
        waarde="upbringing",
        kies="our-children,five-fingers",
    )

    shown = framed(found, SCREENS[found.address.screen](found), heard=3)

    assert json.dumps(shown)
    assert shown["screen"] == screen
    assert shown["language"] == {"code": language, "dir": "rtl" if language == "ar" else "ltr"}
    assert shown["body"]["heading"]
    open_places = [text.replace("{reference}", "") for text in _texts(shown["body"])]
    left_open = [text for text in open_places if "{" in text]
    assert sorted(left_open) == sorted(_with_places(screen, shown["body"]))


@pytest.mark.parametrize("screen", NAMES)
def test_an_empty_visit_shows_every_screen(visit: MakeVisit, screen: str) -> None:
    found = visit(s=screen)

    assert SCREENS[found.address.screen](found)["heading"]


def test_content_without_a_translation_says_which_language_it_is_in(visit: MakeVisit) -> None:
    found = visit(s="method", id="bean-vote", taal="ar")
    untranslate(found, "bean-vote")

    shown = SCREENS["method"](found)

    assert shown["heading"] == {"t": "Stemmen met bonen", "lang": "nl", "dir": "ltr"}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)


def _with_places(screen: str, body: dict[str, Any]) -> list[str]:
    """The texts whose places the page fills in itself: all forms that it may need of each."""
    found: list[str] = []
    for path in FILLED_BY_THE_PAGE.get(screen, ()):
        value: Any = body
        for name in path.split("."):
            value = value[name]
        texts = [text for text in _texts(value) if "{" in text]
        assert texts, path
        found += texts
    return found
