"""Browsing: one Chromium for all measurements, and pages in it that note what goes over their websocket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, sync_playwright

from tests.bench.serving import DRAWN, HERE, App
from tests.browser.find_chromium import OPTIONS, find_chromium

PATIENCE = 60_000  # ms
SIZE = {"width": 1280, "height": 900}


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the Chromium that the browser tests use."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
        yield browser
        browser.close()


def profile(browser: Browser) -> BrowserContext:
    """An empty browser profile."""
    context = browser.new_context(viewport={"width": SIZE["width"], "height": SIZE["height"]})
    context.set_default_timeout(PATIENCE)
    return context


def opened(context: BrowserContext, app: App, *, path: str = "/", wait: int = 800) -> Page:
    """Open a page and wait until it is drawn and at rest."""
    page = context.new_page()
    page.goto(app.url + path)
    page.wait_for_selector(DRAWN[app.kind])
    page.wait_for_timeout(wait)
    return page


class Bench:
    """A page that is measured: in a profile, and so in a process, of its own."""

    def __init__(self, browser: Browser, app: App, *, path: str = "/") -> None:
        self.context = profile(browser)
        self.context.add_init_script(path=HERE / "wire.js")
        self.page = opened(self.context, app, path=path)
        self.cdp: CDPSession = self.context.new_cdp_session(self.page)

    def run(self, name: str, given: object) -> Any:  # noqa: ANN401 - what a script of ours returns
        """Run one of our scripts in the page."""
        return self.page.evaluate((HERE / f"{name}.js").read_text("utf-8"), given)

    def slow_down(self, times: int) -> None:
        """Let the processor of this page seem slower."""
        self.cdp.send("Emulation.setCPUThrottlingRate", {"rate": times})

    def close(self) -> None:
        """Close the page with its profile."""
        self.context.close()
