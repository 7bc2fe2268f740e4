"""For everyone: no findings of axe, no sideways scroll, targets for a thumb, languages that are told."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Visitor
from tests.browser.doing import add, saved, to_plan
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
SCREENS = {
    "start": "",
    "find": "?s=find&met=refugees&waarde=upbringing",
    "nothing found": "?s=find&over=marital-captivity&tijd=more&met=christian&alleen=community",
    "method": "?s=method&id=open-ended-story&met=refugees",
    "tips": "?s=tips",
    "safety": "?s=safety",
    "page": "?s=page&id=help&taal=en",
    "plan": "?s=plan",
}
WIDTHS = (320, 390, 1280)
WIDER = """() => [...document.querySelectorAll('*')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && one.getClientRects().length)
  .filter((one) => getComputedStyle(one).position !== 'fixed' && !one.closest('.unseen'))
  .map((one) => `${one.tagName}.${one.className}`)"""
TALL = 2600  # Streamlit scrolls inside a container: axe misses what is outside the window


def _with_plan(visitor: Visitor, server: Server) -> None:
    visitor.open(f"{server.url}/?s=find")
    add(visitor.page, "Ontvangst met thee")
    add(visitor.page, "Afspraken van de groep")
    to_plan(visitor.page)
    saved(visitor.page)


def _findings(page: Page) -> list[str]:
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    return [
        f"{one['id']}: {node['html'][:120]}" for one in found.response["violations"] for node in one["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_screen(server: Server, visit: Callable[..., Visitor], theme: str) -> None:
    visitor = visit(width=1280, height=TALL, color_scheme=theme)
    _with_plan(visitor, server)
    findings = {}

    for width in (390, 1280):
        visitor.page.set_viewport_size({"width": width, "height": TALL})
        for name, screen in SCREENS.items():
            visitor.open(f"{server.url}/{screen}")
            findings[f"{name} {width}"] = _findings(visitor.page)

    assert {name: found for name, found in findings.items() if found} == {}


def test_nothing_scrolls_sideways(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit(width=320, height=640)
    _with_plan(visitor, server)
    too_wide = []

    for width in WIDTHS:
        visitor.page.set_viewport_size({"width": width, "height": 800})
        for name, screen in SCREENS.items():
            visitor.open(f"{server.url}/{screen}")
            wide = visitor.page.evaluate(WIDER)
            too_wide += [f"{name} {width}: {one}" for one in wide]

    assert too_wide == []


def test_every_target_is_large_enough_for_a_thumb(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit(width=390, height=844)
    _with_plan(visitor, server)
    small = []

    for name, screen in SCREENS.items():
        visitor.open(f"{server.url}/{screen}")
        small += [
            f"{name}: {one}"
            for one in visitor.page.evaluate(
                "[...document.querySelectorAll('button, summary, .option, nav a, a.button')]"
                ".filter(one => one.getClientRects().length && one.getBoundingClientRect().height < 43.5"
                " && one.closest('[data-testid^=stBidi]'))"
                ".map(one => one.className + ' ' + one.getBoundingClientRect().height)"
            )
        ]

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


def test_no_known_english_of_streamlit_is_left(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    english = (
        "Skip to main content",
        "Main menu",
        "Connecting",
        "Running...",
        "Deploy",
        "Made with Streamlit",
    )

    for screen in SCREENS.values():
        visitor.open(f"{server.url}/{screen.replace('taal=en', '')}")
        seen = visitor.page.inner_text("body")
        assert [text for text in english if text in seen] == []
