"""For everyone: no findings of axe, no sideways scroll, targets for a thumb, languages that are told."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visitor
from tests.browser.doing import add, saved, to_plan
from tests.browser.measuring import TALL, findings, too_small, too_wide
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
PLANNING = {
    "start": "",
    "find": "?s=find&met=refugees&waarde=upbringing",
    "nothing found": "?s=find&over=fgm&tijd=more&waarde=hospitality&alleen=framing",
    "method": "?s=method&id=open-ended-story&met=refugees",
    "page": "?s=page&id=help&taal=en",
    "plan": "?s=plan",
}
LOOKING_UP = {
    "tips": "?s=tips&met=refugees&kies=our-children",
    "tip": "?s=tip&id=begin-in-pairs&met=refugees",
    "mechanism": "?s=mechanism&id=larger-we",
    "safety": "?s=safety",
    "moment": "?s=moment&id=tells-about-violence",
    "communities": "?s=communities",
    "community": "?s=community&id=refugees",
    "reading": "?s=reading",
    "words": "?s=words&taal=en",
    "picked": "?s=picked&kies=our-children,five-fingers",
}
MAKING = {
    "question 1": "?s=ask",
    "question 2": "?s=ask&vraag=2&met=refugees",
    "question 3": "?s=ask&vraag=3&met=refugees&waar=church",
    "question 4": "?s=ask&vraag=4&met=refugees&waar=church&over=upbringing",
    "question 5": "?s=ask&vraag=5&met=refugees&waar=church&over=upbringing",
    "ready": "?s=ready",
    "ready plan": "?s=ready-plan&id=mosque-evening",
    "hall": "?s=hall",
    "code": "?s=code",
}
some_screens = pytest.mark.parametrize(
    "screens", [PLANNING, LOOKING_UP, MAKING], ids=["planning", "looking up", "making"]
)
WIDTHS = (320, 390, 1280)


def _with_plan(visitor: Visitor, server: Server) -> None:
    visitor.open(f"{server.url}/?s=find")
    add(visitor.page, "Ontvangst met thee")
    add(visitor.page, "Afspraken van de groep")
    to_plan(visitor.page)
    saved(visitor.page)


@some_screens
@pytest.mark.parametrize(
    ("theme", "width"),
    [
        ("light", 390),
        pytest.param("dark", 1280, marks=pytest.mark.matrix),
        pytest.param("dark", 390, marks=pytest.mark.matrix),
        pytest.param("light", 1280, marks=pytest.mark.matrix),
    ],
)
def test_axe_finds_nothing_on_any_screen(
    server: Server, visit: Callable[..., Visitor], screens: dict[str, str], theme: str, width: int
) -> None:
    visitor = visit(width=width, height=TALL, color_scheme=theme)
    _with_plan(visitor, server)
    found = {}

    for name, screen in screens.items():
        visitor.open(f"{server.url}/{screen}")
        found[name] = findings(visitor.page)

    assert {name: one for name, one in found.items() if one} == {}


@some_screens
def test_nothing_scrolls_sideways(
    server: Server, visit: Callable[..., Visitor], screens: dict[str, str]
) -> None:
    visitor = visit(width=320, height=640)
    _with_plan(visitor, server)
    wide = []

    for name, screen in screens.items():
        visitor.open(f"{server.url}/{screen}")
        for width in WIDTHS:
            wide += [f"{name} {one}" for one in too_wide(visitor.page, width)]

    assert wide == []


@some_screens
def test_every_target_is_large_enough_for_a_thumb(
    server: Server, visit: Callable[..., Visitor], screens: dict[str, str]
) -> None:
    visitor = visit(width=390, height=844)
    _with_plan(visitor, server)
    small = []

    for name, screen in screens.items():
        visitor.open(f"{server.url}/{screen}")
        small += [f"{name}: {one}" for one in too_small(visitor.page)]

    assert small == []


def test_the_page_and_what_is_in_another_language_say_so(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit()

    visitor.open(f"{server.url}/?s=find&taal=en")

    root = visitor.page.locator("html")
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == ("en", "ltr")
    assert visitor.page.title() == "Toolbox dialoogleiders"
    dutch = visitor.page.locator("[lang=nl]").all_text_contents()
    assert "Nederlands" in " ".join(dutch)
