"""Every screen in every state: nothing cut off, nothing too small, nothing in a language that is not told."""

from collections.abc import Callable

import pytest

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
def test_every_state_fits_a_narrow_phone_and_a_thumb(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = []

    for state in walk(page, server.url, language, stage):
        name = f"{state.screen}, {state.name}"
        found += [f"{name} small {one}" for one in too_small(page)]
        for colour in COLOURS:
            page.emulate_media(color_scheme=colour)  # type: ignore[arg-type]
            found += [f"{name} {colour} edge {one}" for one in look_for(page, "borders")]
        for width in WIDTHS:
            found += [f"{name} wide {one}" for one in too_wide(page, width)]
            found += [f"{name} {width} cut {one}" for one in look_for(page, "cut")]

    assert found == []


@stages
@languages
def test_larger_and_wider_letters_lose_nothing(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = []

    for state in walk(page, server.url, language, stage):
        name = f"{state.screen}, {state.name}"
        page.evaluate(SPACED)
        for width in (320, 1280):
            found += [f"{name} spaced, wide {one}" for one in too_wide(page, width)]
            found += [f"{name} spaced, {width} cut {one}" for one in look_for(page, "cut")]
        page.evaluate("document.adoptedStyleSheets = []")
        page.evaluate(LARGE, "225%")
        for width in (640, 1280):
            found += [f"{name} large, wide {one}" for one in too_wide(page, width)]
            found += [f"{name} large, {width} cut {one}" for one in look_for(page, "cut")]
        page.evaluate(LARGE, "")

    assert found == []


@stages
def test_an_arabic_page_is_mirrored_and_tells_what_is_not_arabic(
    server: Server, visit: Callable[..., Visitor], stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = []

    for state in walk(page, server.url, "ar", stage):
        name = f"{state.screen}, {state.name}"
        assert page.locator("html").get_attribute("dir") == "rtl"
        found += [f"{name} {one}" for one in look_for(page, "foreign", "arabic")]
        for width in (390, 1280):
            show_whole(page, width)
            found += [f"{name} {width} side {one}" for one in look_for(page, "mirrored")]

    assert found == []


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
