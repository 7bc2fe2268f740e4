"""Opening: from a click on a link to the heading of the screen it leads to, for every screen with a link."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import cast
from urllib.parse import parse_qs

from playwright.sync_api import Browser, expect

from tests.bench.browsing import Bench
from tests.bench.clicks import Click, Press, Series, Subject
from tests.bench.serving import App
from tests.bench.working import METHODS
from toolbox.screens.address import ScreenName

FROM = ("/", "/?s=find", "/?s=tips", "/?s=plan", "/?s=safety", "/?s=communities", "/?s=ready", "/?s=reading")
HREFS = "links => links.map((link) => link.getAttribute('href'))"


def openings(
    browser: Browser, toolbox: App, floor: Subject, *, pairs: int, slower: int = 1
) -> Mapping[ScreenName, Series]:
    """Click on a link and on the floor by turns, and go back each time; the first time does not count."""
    with closing(Bench(browser, toolbox)) as bench:
        bench.run("operate", [{"do": "add-step", "method": one} for one in METHODS])
        for one in (bench, floor.bench):
            one.slow_down(slower)
        found = dict(_screens(bench, toolbox, floor, pairs))
        floor.bench.slow_down(1)
    return found


def _screens(bench: Bench, toolbox: App, floor: Subject, pairs: int) -> Iterator[tuple[ScreenName, Series]]:
    reached: set[ScreenName] = set()
    for path in FROM:
        bench.page.goto(toolbox.url + path)
        heading = bench.page.locator("h1")
        expect(heading).to_be_visible()
        bench.page.wait_for_timeout(800)
        for href in bench.page.eval_on_selector_all(".toolbox a[href^='/?']", HREFS):
            screen = _screen(href)
            if screen not in {_screen(path), *reached}:
                reached.add(screen)
                yield screen, _series(bench, href, heading.inner_text(), floor, pairs)


def _screen(address: str) -> ScreenName:
    return cast("ScreenName", parse_qs(address.partition("?")[2]).get("s", ["start"])[0])


def _series(bench: Bench, href: str, heading: str, floor: Subject, pairs: int) -> Series:
    def back() -> None:
        bench.page.go_back()
        expect(bench.page.locator("h1")).to_have_text(heading)

    link = Subject(bench, Press(f'a[href="{href}"]', answer="h1"), set_back=back)
    taken: list[tuple[Click, Click]] = [(link.click(), floor.click()) for _ in range(pairs + 1)]
    ours, least = zip(*taken[1:], strict=True)
    return Series(ours, least)
