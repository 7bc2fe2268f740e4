"""Slow line: first screen and answers over 400 ms and 1.6 Mbit/s: `python -m tests.bench.slow_line`."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from tests.bench.browsing import PATIENCE, SIZE, chromium, profile
from tests.bench.fronted import fronted
from tests.bench.pages import first_load
from tests.bench.serving import HERE, ROOT, App
from tests.bench.slow_wire import SlowWire
from tests.bench.table import as_table

FILE = ROOT / "docs" / "slow-line.md"
LATENCY = 400  # ms, there and back
SPEED = 1.6e6 / 8  # bytes a second, both ways
LANGUAGES = ("nl", "ar")
TIMES = 2
ANSWERS = 3
_LETTERS = """performance.getEntriesByType('resource')
  .filter(({ name }) => name.includes('.woff2'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)"""
# The methods are there when the first card is; the letters are right when the fonts are.
# What is left the page counts itself; the choice stands above the cards when the server answered.
CARD, COUNT, CHOSEN = "li.card h3", "#toolbox-count", ".chips"
TEXTS = "(selectors) => selectors.map((one) => document.querySelector(one)?.innerText ?? '')"
CHANGED = "([selector, before]) => (document.querySelector(selector)?.innerText ?? '') !== before"


@dataclass(frozen=True, slots=True)
class Way:
    """How the app is reached, and whether Chromium slows the line or our wire does."""

    name: str
    url: str
    by_chromium: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """Seconds until the first screen, on a second visit too, and until a tick was seen and answered."""

    first: float
    letters: float
    again: float
    seen: float
    answer: float


Rows = list[tuple[str, str, list[Visit]]]


def main() -> None:
    """Measure and write the page."""
    rows: Rows = []
    loads: list[tuple[str, ...]] = []
    with _served() as (browser, app, ways):
        for language in LANGUAGES:
            path = f"/?s=find&taal={language}"
            for way in ways:
                visits = [_visited(browser, way, path) for _ in range(TIMES)]
                rows.append((way.name, language, visits))
                print(*_line(*rows[-1]), flush=True)
            load = first_load(browser, app, path=path)
            letters = _fonts(browser, app, path)
            loads.append((language, f"{load.packed / 1e6:.2f} MB", f"{letters:.2f} MB"))
    FILE.write_text(_page(rows, loads), "utf-8")


@contextmanager
def _served() -> Iterator[tuple[Browser, App, tuple[Way, ...]]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        app = stack.enter_context(App("toolbox", folder))
        port = stack.enter_context(fronted(app, folder))
        wire = stack.enter_context(SlowWire(port, latency=LATENCY / 1000, speed=SPEED))
        ways = (
            Way("Caddy in front, all slowed", f"https://localhost:{wire.port}", by_chromium=False),
            Way("Caddy in front, Chromium slows", f"https://localhost:{port}", by_chromium=True),
        )
        yield stack.enter_context(chromium()), app, ways


def _visited(browser: Browser, way: Way, path: str) -> Visit:
    # The certificate of Caddy is one of its own.
    context = browser.new_context(
        viewport={"width": SIZE["width"], "height": SIZE["height"]}, ignore_https_errors=True
    )
    context.set_default_timeout(PATIENCE)
    page, started = _opened(context, way, path)
    first = time.perf_counter() - started
    page.evaluate("document.fonts.ready.then(() => true)")
    letters = time.perf_counter() - started
    seen, answer = (median(times) for times in zip(*(_answered(page) for _ in range(ANSWERS)), strict=True))
    page.close()
    _, started = _opened(context, way, path)
    again = time.perf_counter() - started
    context.close()
    return Visit(first, letters, again, seen, answer)


def _opened(context: BrowserContext, way: Way, path: str) -> tuple[Page, float]:
    page = context.new_page()
    if way.by_chromium:
        _slow_down(context.new_cdp_session(page))
    started = time.perf_counter()
    page.goto(way.url + path, wait_until="commit")
    page.locator(CARD).first.wait_for()
    return page, started


def _slow_down(cdp: CDPSession) -> None:
    line = {"offline": False, "latency": LATENCY, "downloadThroughput": SPEED, "uploadThroughput": SPEED}
    cdp.send("Network.enable")
    cdp.send("Network.emulateNetworkConditions", line)


def _answered(page: Page) -> tuple[float, float]:
    """Tick the first theme or take the tick away, and wait for the new number and for the answer."""
    counted, chosen = page.evaluate(TEXTS, [COUNT, CHOSEN])
    box = page.locator("input[name=themes]").first
    started = time.perf_counter()
    box.click()
    page.wait_for_function(CHANGED, arg=[COUNT, counted])
    seen = time.perf_counter() - started
    page.wait_for_function(CHANGED, arg=[CHOSEN, chosen])
    return seen, time.perf_counter() - started


def _fonts(browser: Browser, app: App, path: str) -> float:
    """How much of the first load are letters, in MB."""
    context = profile(browser)
    page = context.new_page()
    page.goto(app.url + path)
    page.locator(CARD).first.wait_for()
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_timeout(1000)
    size: int = page.evaluate(_LETTERS)
    context.close()
    return size / 1e6


def _line(name: str, language: str, visits: list[Visit]) -> tuple[str, ...]:
    times = ("first", "letters", "again", "seen", "answer")
    found = (median(getattr(one, time) for one in visits) for time in times)
    return (name, language, *(f"{one:.1f} s" if one >= 1 else f"{one:.2f} s" for one in found))


def _page(rows: Rows, loads: list[tuple[str, ...]]) -> str:
    heads = (
        "line",
        "language",
        "first cards",
        "with the right letters",
        "second visit",
        "a tick → the new count",
        "→ its answer",
    )
    return (
        (HERE / "slow_line.md")
        .read_text("utf-8")
        .format(
            date=datetime.now(tz=UTC).date().isoformat(),
            busy=", ".join(f"{one:.1f}" for one in os.getloadavg()),
            cores=os.cpu_count(),
            times=TIMES,
            answers=ANSWERS,
            table=as_table(heads, [_line(*one) for one in rows]),
            loads=as_table(("language", "first load, compressed", "of which letters"), loads),
        )
    )


if __name__ == "__main__":
    main()
