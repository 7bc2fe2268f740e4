"""Pages: what a page costs before anyone clicks: start, first load, memory of a session, elements."""

from __future__ import annotations

import gzip
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

from playwright.sync_api import Browser, Request

from tests.bench.browsing import opened, profile
from tests.bench.scripts import parameters
from tests.bench.serving import DRAWN, App, Kind
from toolbox.screens.address import SCREENS, ScreenName

ELEMENT = "[data-testid=stElementContainer]"
WARM = 3  # pages before memory is measured
PACKED = (".woff2", ".png", ".jpg")  # what gzip does not make smaller


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the start of the process to its first answer and to the first drawn page.

    `work` is the processor time of the server until then; nothing on a system that does not tell.
    """

    answer: float
    page: float
    work: float | None


@dataclass(frozen=True, slots=True)
class Load:
    """A first visit: requests, bytes as sent, and an estimate of the same bytes under gzip."""

    requests: int
    sent: int
    packed: int


@dataclass(frozen=True, slots=True)
class Memory:
    """The server with one page open, and what one more open page adds; in MB."""

    base: float
    session: float


def starts(browser: Browser, folder: Path, *, times: int) -> dict[Kind, Start]:
    """Start both by turns; the medians. The first round does not count: Python compiles in it."""
    kinds: tuple[Kind, ...] = ("floor", "toolbox")
    taken: dict[Kind, list[Start]] = {kind: [] for kind in kinds}
    for number in range(times + 1):
        for kind in kinds:
            one = _start(browser, App(kind, folder))
            if number:
                taken[kind].append(one)
    return {
        kind: Start(
            answer=median(one.answer for one in all_),
            page=median(one.page for one in all_),
            work=median(worked) if (worked := [one.work for one in all_ if one.work is not None]) else None,
        )
        for kind, all_ in taken.items()
    }


def _start(browser: Browser, app: App) -> Start:
    context = profile(browser)
    page = context.new_page()
    with app:
        page.goto(app.url, wait_until="commit")
        page.wait_for_selector(DRAWN[app.kind])
        drawn = time.perf_counter() - app.started
        work = app.processor()
    context.close()
    return Start(app.seconds_to_answer, drawn, work)


def first_load(browser: Browser, app: App, *, path: str = "/") -> Load:
    """Visit with an empty browser and count what comes over HTTP."""
    context = profile(browser)
    done: list[Request] = []
    context.on("requestfinished", lambda request: done.append(request))  # noqa: PLW0108 - playwright marks it
    opened(context, app, path=path, wait=2500)
    sizes = [(request.sizes()["responseBodySize"], _packed(request)) for request in list(done)]
    context.close()
    return Load(len(sizes), sum(sent for sent, _ in sizes), sum(packed for _, packed in sizes))


def _packed(request: Request) -> int:
    response = request.response()
    body = response.body() if response else b""
    if request.url.partition("?")[0].endswith(PACKED):
        return len(body)
    return min(len(body), len(gzip.compress(body, compresslevel=6)))


def memory(browser: Browser, app: App, *, path: str, sessions: int) -> Memory | None:
    """Open pages one after another and leave them open."""
    context = profile(browser)
    opened(context, app, path=path, wait=2000)
    base = app.memory()
    if base is None:
        context.close()
        return None
    # The first few fill what all sessions share: pools of threads, caches of code.
    for _ in range(WARM):
        opened(context, app, path=path, wait=300)
    before = app.memory() or base
    for _ in range(sessions):
        opened(context, app, path=path, wait=100)
    context.pages[-1].wait_for_timeout(2000)
    after = app.memory() or before
    context.close()
    return Memory(base.share, (after.own - before.own) / sessions)


def elements(browser: Browser, app: App) -> dict[ScreenName, int]:
    """How many elements of Streamlit stand on each screen."""
    context = profile(browser)
    counts: dict[ScreenName, int] = {}
    for screen in SCREENS:
        page = opened(context, app, path=f"/?{urlencode(parameters(screen))}", wait=300)
        counts[screen] = page.locator(ELEMENT).count()
        page.close()
    context.close()
    return counts
