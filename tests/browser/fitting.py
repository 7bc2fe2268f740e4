"""Fitting: whether a screen fits everybody: thumbs, narrow windows, large letters, from right to left."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.browser.measuring import COLOURS, WIDTHS, look_for, show_whole, too_small, too_wide

# Twice what the style sheet begins with. A zoom to 200 % makes a window of 1280 pixels one of 640.
LARGE = "225%"
LARGE_WIDTHS = (640, 1280)
_ENLARGE = "(share) => { document.documentElement.style.fontSize = share; }"
# WCAG 1.4.12. The policy of the page allows no style element; a sheet made by script is allowed.
_SPACE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.toolbox, .toolbox * {
    line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    .toolbox p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""


def unfit(page: Page) -> list[str]:
    """Everything on this screen that does not fit somebody."""
    right_to_left = page.locator("html").get_attribute("dir") == "rtl"
    return [*_as_it_is(page), *_spaced(page), *_large(page), *(_mirrored(page) if right_to_left else ())]


def _as_it_is(page: Page) -> Iterator[str]:
    for width in WIDTHS:
        yield from (f"wide {one}" for one in too_wide(page, width))
        yield from (f"{width} small {one}" for one in too_small(page))
        yield from (f"{width} cut {one}" for one in look_for(page, "cut"))
    for colour in COLOURS:
        page.emulate_media(color_scheme=colour)  # type: ignore[arg-type]
        yield from (f"{colour} edge {one}" for one in look_for(page, "borders"))


def _spaced(page: Page) -> Iterator[str]:
    """What sticks out or is cut off when letters, words and lines stand wider apart."""
    page.evaluate(_SPACE)
    for width in WIDTHS:
        yield from (f"spaced, wide {one}" for one in too_wide(page, width))
        yield from (f"spaced, {width} cut {one}" for one in look_for(page, "cut"))
    page.evaluate("document.adoptedStyleSheets = []")


def _large(page: Page) -> Iterator[str]:
    """What sticks out or is cut off when letters are twice as large."""
    page.evaluate(_ENLARGE, LARGE)
    for width in LARGE_WIDTHS:
        yield from (f"large, wide {one}" for one in too_wide(page, width))
        yield from (f"large, {width} cut {one}" for one in look_for(page, "cut"))
    page.evaluate(_ENLARGE, "")


def _mirrored(page: Page) -> Iterator[str]:
    """What starts at the wrong side of a page from right to left, or does not tell that it is not Arabic."""
    yield from look_for(page, "foreign", "arabic")
    for width in WIDTHS:
        show_whole(page, width)
        yield from (f"{width} side {one}" for one in look_for(page, "mirrored"))
