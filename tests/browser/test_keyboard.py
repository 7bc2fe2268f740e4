"""The whole way without a mouse: the focus is always to be seen, never lost, never under a bar."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import saved
from tests.browser.measuring import look_for
from tests.browser.serving import Server

pytestmark = pytest.mark.matrix
MOST = 400  # stops of the Tab key


class Walker:
    """Somebody with a keyboard alone; every stop of the focus is looked at."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def to(self, selector: str, *, key: str = "Enter") -> None:
        """Tab forward until what is meant has the focus, look at every stop, then press a key."""
        wanted = self.page.locator(selector).first
        expect(wanted).to_be_visible()
        handle = wanted.element_handle()
        for _ in range(MOST):
            self.page.keyboard.press("Tab")
            assert look_for(self.page, "focus") == [], f"on the way to {selector}"
            if self.page.evaluate("one => one === document.activeElement", handle):
                self.page.keyboard.press(key)
                return
        raise AssertionError(selector)

    def here(self, what: str) -> None:
        """The focus is on something of the page, not on its body."""
        assert not self.page.evaluate("document.activeElement === document.body"), f"focus lost {what}"


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 900)])
def test_from_landing_to_paper_and_help_without_a_mouse(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    walker = Walker(page)
    visitor.open(server.url)

    _answer_all(walker)
    walker.to(".plan-main > .timeline > li:nth-child(3) .tools > button[aria-expanded=false]")
    walker.to(".swaps button")
    expect(page.locator(".notice")).to_be_visible()
    walker.here("after a swap")
    walker.to(".timeline .pair:nth-of-type(2) button:not([disabled])")
    walker.here("after a move")
    walker.to(".plan-main > .timeline details.note > summary")
    walker.to("details.note[open] textarea", key="a")
    saved(page)
    walker.here("after a note")
    if page.locator(".print .block").count():
        walker.to(".print .block input", key="Space")
    with page.expect_download() as waiting:
        walker.to(".print .button.main")
    walker.here("after printing")
    walker.to(".keep .button.main")
    page.locator(".code-signs").first.wait_for()
    walker.here("after keeping")
    _to_the_hall_and_help(walker)

    assert waiting.value.suggested_filename == "draaiboek.pdf"
    assert visitor.complaints == []


def _answer_all(walker: Walker) -> None:
    headings = walker.page.locator(".ask h1, .ask h2")
    for number in range(1, 6):
        asked = headings.first.inner_text()
        walker.to(".answer-button")
        expect(headings.filter(has_text=asked)).to_have_count(0)
        walker.here(f"after question {number}")
    saved(walker.page)


def _to_the_hall_and_help(walker: Walker) -> None:
    page = walker.page
    hall = page.get_by_role("heading", level=1, name="In de zaal")
    walker.to(".print a[href*='s=hall']")
    expect(hall).to_be_focused()
    walker.to("a.button[href*='s=safety']")
    expect(page).to_have_url(re.compile("s=safety"))
    page.go_back()  # a browser without a window of its own has no key for this
    expect(hall).to_be_visible()


# Keys of the browser. One without a window of its own does nothing with them: the test does it in its place.
BACK, AHEAD = "Alt+ArrowLeft", "Alt+ArrowRight"
WAYS = (
    *[".answer-button"] * 5,
    ".print a[href*='s=hall']",
    ".menu a[href*='s=find']",
    "li.card a[href*='s=method']",
    "a[href*='s=safety']",
)
LISTEN = """() => {
  window.taken = [];
  addEventListener('keydown', (event) => window.taken.push(event.defaultPrevented));
}"""


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 900)])
def test_back_and_ahead_come_to_each_screen_at_its_heading(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page, walker = visitor.page, Walker(visitor.page)
    visitor.open(server.url)
    page.evaluate(LISTEN)

    been = [_here(page)]
    for way in WAYS:
        walker.to(way)
        expect(page.locator("h1")).not_to_have_text(been[-1])
        expect(page.locator("h1")).to_be_focused()
        been.append(_here(page))
    back = [_turn(page, BACK, heading) for heading in reversed(been[:-1])]
    ahead = [_turn(page, AHEAD, heading) for heading in been[1:]]

    assert [*reversed(back), been[-1]] == been == [been[0], *ahead]
    assert page.evaluate("window.taken.some(Boolean)") is False
    assert visitor.complaints == []


def _here(page: Page) -> str:
    return page.locator("h1").inner_text()


def _turn(page: Page, key: str, heading: str) -> str:
    """Go back or ahead, look at the focus there, and try the keyboard from it."""
    page.keyboard.press(key)
    (page.go_back if key == BACK else page.go_forward)()
    expect(page.locator("h1")).to_have_text(heading)
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("Tab")
    assert look_for(page, "focus") == []
    return _here(page)


@pytest.mark.parametrize(
    "query", ["", "?s=find", "?s=method&id=five-fingers", "?s=safety", "?s=code", "?s=hall"]
)
def test_the_focus_goes_down_the_screen_of_a_phone(
    server: Server, visit: Callable[..., Visitor], query: str
) -> None:
    page = visit(width=390, height=844).page
    page.goto(f"{server.url}/{query}")
    page.locator("h1").wait_for()

    assert look_for(page, "order") == []
