"""Browsing: real browsers among the visitors, who press and wait until it is in the store."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, async_playwright
from playwright.async_api import Error as BrowserError

from tests.browser.find_chromium import OPTIONS, find_chromium
from tests.load.working import Found

PATIENCE = 60_000  # ms
STORED = "sessionStorage.getItem('toolbox.operations') === '[]'"


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Start a Chromium."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
        yield browser
        await browser.close()


async def browse(browser: Browser, url: str, found: Found, *, think: float, until: float) -> None:
    """Make a plan and change it until it is time to go."""
    context = await browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = await context.new_page()
    try:
        began = time.perf_counter()
        await page.goto(f"{url}/?s=find")
        await page.get_by_role("button", name="Voeg toe").first.click()
        await _stored(page)
        found.first.append((time.perf_counter() - began) * 1000)
        await page.goto(f"{url}/?s=plan")
        await page.wait_for_selector("[data-step]")
        await _press(page, found, think=think, until=until)
    except BrowserError as error:
        found.errors.append(str(error).splitlines()[0][:120])
    finally:
        await context.close()


async def _stored(page: Page) -> None:
    """Wait until the server confirmed all changes; asked from outside, as our pages let no script be made."""
    until = time.monotonic() + PATIENCE / 1000
    while not await page.evaluate(STORED):
        if time.monotonic() > until:
            raise BrowserError("nothing was confirmed")
        await asyncio.sleep(0.01)


async def _press(page: Page, found: Found, *, think: float, until: float) -> None:
    words = ("5 minuten langer", "5 minuten korter")
    turn = 0
    while time.monotonic() < until:
        await asyncio.sleep(random.expovariate(1 / think))
        began = time.perf_counter()
        await page.get_by_role("button", name=words[turn % 2]).first.click()
        await _stored(page)
        found.answers.append((time.perf_counter() - began) * 1000)
        turn += 1
