"""Every screen in every state: nothing cut off, nothing too small, nothing in a language that is not told."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor
from tests.browser.measuring import (
    COLOURS,
    WIDTHS,
    findings_by_look,
    look_for,
    show_whole,
    too_small,
    too_wide,
)
from tests.browser.serving import Server
from tests.browser.states import STAGES, walk

pytestmark = pytest.mark.matrix
LANGUAGES = ("nl", "ar")
LARGE = "(share) => { document.documentElement.style.fontSize = share; }"
# WCAG 1.4.12. The policy of the page allows no style element; a sheet made by script is allowed.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.toolbox, .toolbox * {
    line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    .toolbox p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
stages = pytest.mark.parametrize("stage", STAGES)
languages = pytest.mark.parametrize("language", LANGUAGES)


@stages
@languages
def test_axe_finds_nothing_in_any_state(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = {}

    for state in walk(page, server.url, language, stage):
        for look, broken in findings_by_look(page).items():
            found[f"{state.screen}, {state.name}, {look}"] = broken

    assert {name: one for name, one in found.items() if one} == {}


@stages
@languages
def test_every_state_is_whole_for_everyone(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = []

    for state in walk(page, server.url, language, stage):
        name = f"{state.screen}, {state.name}"
        faults = [*unfit(page), *unfit_when_changed(page), *(unmirrored(page) if language == "ar" else ())]
        found += [f"{name}: {one}" for one in faults]

    assert found == []


def unfit(page: Page) -> Iterator[str]:
    """What is too small for a thumb, has no edge, sticks out of a window or is cut off."""
    yield from (f"small {one}" for one in too_small(page))
    for colour in COLOURS:
        page.emulate_media(color_scheme=colour)  # type: ignore[arg-type]
        yield from (f"{colour} edge {one}" for one in look_for(page, "borders"))
    for width in WIDTHS:
        yield from (f"wide {one}" for one in too_wide(page, width))
        yield from (f"{width} cut {one}" for one in look_for(page, "cut"))


def unfit_when_changed(page: Page) -> Iterator[str]:
    """What sticks out or is cut off when letters stand wider apart, or are twice as large."""
    page.evaluate(SPACED)
    for width in (320, 1280):
        yield from (f"spaced, wide {one}" for one in too_wide(page, width))
        yield from (f"spaced, {width} cut {one}" for one in look_for(page, "cut"))
    page.evaluate("document.adoptedStyleSheets = []")
    page.evaluate(LARGE, "225%")
    for width in (640, 1280):
        yield from (f"large, wide {one}" for one in too_wide(page, width))
        yield from (f"large, {width} cut {one}" for one in look_for(page, "cut"))
    page.evaluate(LARGE, "")


def unmirrored(page: Page) -> Iterator[str]:
    """What starts at the wrong side of an Arabic page, or does not tell that it is not Arabic."""
    if page.locator("html").get_attribute("dir") != "rtl":
        yield "not from right to left"
    yield from look_for(page, "foreign", "arabic")
    for width in (390, 1280):
        show_whole(page, width)
        yield from (f"{width} side {one}" for one in look_for(page, "mirrored"))


@stages
@pytest.mark.parametrize("language", ["en", "tr"])
def test_words_that_stay_dutch_tell_so(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page, other = (visit(width=390, height=844).page for _ in range(2))
    found = []
    dutch = walk(other, server.url, "nl", stage)

    for state in walk(page, server.url, language, stage):
        next(dutch)
        same = set(look_for(page, "said")) & set(look_for(other, "said"))
        found += [f"{state.screen}, {state.name}: {one}" for one in sorted(same)]

    assert found == []
