"""Slow line: first screen and answers over 400 ms and 1.6 Mbit/s: `python -m tests.bench.slow_line`."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from tests.bench.browsing import chromium, profile
from tests.bench.pages import first_load
from tests.bench.serving import HERE, ROOT, App
from tests.bench.table import as_table

FILE = ROOT / "docs" / "slow-line.md"
LATENCY = 400  # ms, there and back
SPEED = 1.6e6 / 8  # bytes a second, both ways
LANGUAGES = ("nl", "ar")
TIMES = 3
ANSWERS = 5
_LETTERS = """performance.getEntriesByType('resource')
  .filter(({ name }) => name.includes('.woff2'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)"""
# The methods are there when the first card is; the letters are right when the fonts are.
CARD, COUNT = "li.card h3", "#toolbox-count"


@dataclass(frozen=True, slots=True)
class Visit:
    """Seconds until the first screen, a second visit with what the browser kept, and one answer."""

    first: float
    letters: float
    again: float
    answer: float


def main() -> None:
    """Measure and write the page."""
    rows = []
    with TemporaryDirectory() as folder, App("toolbox", Path(folder)) as app, chromium() as browser:
        for language in LANGUAGES:
            path = f"/?s=find&taal={language}"
            visits = [_visited(browser, app, path) for _ in range(TIMES)]
            load = first_load(browser, app, path=path)
            rows.append((language, visits, load.packed / 1e6, _fonts(browser, app, path)))
    FILE.write_text(_page(rows), "utf-8")
    print(FILE.read_text("utf-8"))


def _visited(browser: Browser, app: App, path: str) -> Visit:
    context = profile(browser)
    page, started = _opened(context, app, path)
    first = time.perf_counter() - started
    page.evaluate("document.fonts.ready.then(() => true)")
    letters = time.perf_counter() - started
    answer = median(_answered(page, place) for place in range(ANSWERS))
    page.close()
    _, started = _opened(context, app, path)
    again = time.perf_counter() - started
    context.close()
    return Visit(first, letters, again, answer)


def _opened(context: BrowserContext, app: App, path: str) -> tuple[Page, float]:
    page = context.new_page()
    _slow_down(context.new_cdp_session(page))
    started = time.perf_counter()
    page.goto(app.url + path, wait_until="commit")
    page.locator(CARD).first.wait_for()
    return page, started


def _slow_down(cdp: CDPSession) -> None:
    line = {"offline": False, "latency": LATENCY, "downloadThroughput": SPEED, "uploadThroughput": SPEED}
    cdp.send("Network.enable")
    cdp.send("Network.emulateNetworkConditions", line)


def _answered(page: Page, place: int) -> float:
    """Tick a choice and wait for the new number."""
    before = page.locator(COUNT).inner_text()
    box = page.locator(".facet").nth(1).locator("input:not(:disabled)").nth(place)
    started = time.perf_counter()
    box.click()
    while page.locator(COUNT).inner_text() == before:
        page.wait_for_timeout(5)
    return time.perf_counter() - started


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


def _page(rows: list[tuple[str, list[Visit], float, float]]) -> str:
    heads = ("language", "first cards", "with the right letters", "second visit", "a tick → its answer")
    names = ("first", "letters", "again", "answer")
    lines = [
        (language, *(f"{median(getattr(one, name) for one in visits):.1f} s" for name in names))
        for language, visits, _, _ in rows
    ]
    loads = [(language, f"{load:.2f} MB", f"{fonts:.2f} MB") for language, _, load, fonts in rows]
    return (
        (HERE / "slow_line.md")
        .read_text("utf-8")
        .format(
            date=datetime.now(tz=UTC).date().isoformat(),
            busy=", ".join(f"{one:.1f}" for one in os.getloadavg()),
            cores=os.cpu_count(),
            times=TIMES,
            answers=ANSWERS,
            table=as_table(heads, lines),
            loads=as_table(("language", "first load, compressed", "of which letters"), loads),
        )
    )


if __name__ == "__main__":
    main()
