"""What the browser tests share: a server, a Chromium, and visitors whose every request is written down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.find_chromium import OPTIONS, find_chromium
from tests.browser.serving import Server

PATIENCE = 30_000  # ms; a busy machine is slow now and then

expect.set_options(timeout=PATIENCE)


@dataclass
class Visitor:
    """A page in a browser profile of its own, with what it asked for and what it complained about."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, url: str) -> None:
        """Go to an address and wait until a screen is drawn."""
        self.page.goto(url)
        self.page.wait_for_selector("h1")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all walks that leave it standing."""
    one = Server(tmp_path_factory.mktemp("server"))
    one.start()
    yield one
    one.stop()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server that a test may kill."""
    one = Server(tmp_path)
    one.start()
    yield one
    one.stop()


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Visitor]]:
    """Make visitors: `visit(width=390, height=844)`."""
    contexts = []

    def make(*, width: int = 1280, height: int = 900, **options: object) -> Visitor:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        visitor = Visitor(context.new_page())
        context.on("request", lambda request: visitor.requests.append(request.url))
        visitor.page.on("console", lambda line: _note(visitor, line.type, line.text))
        visitor.page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
        return visitor

    yield make
    for context in contexts:
        context.close()


def _note(visitor: Visitor, kind: str, text: str) -> None:
    if kind == "error":
        visitor.complaints.append(text)
