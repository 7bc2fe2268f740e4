"""What a screen reader is told: each thing that happens once, and in one place."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import planned, saved
from tests.browser.serving import Server

pytestmark = pytest.mark.matrix
# Every text that appears in a live region, when it has come to rest.
LISTEN = """() => {
  window.heard = [];
  const live = '[role=status], [role=alert], [aria-live]';
  const before = new Map([...document.querySelectorAll(live)].map((one) => [one, one.textContent.trim()]));
  const look = () => {
    for (const region of document.querySelectorAll(live)) {
      const text = region.textContent.trim();
      if (text && before.get(region) !== text) window.heard.push(text);
      before.set(region, text);
    }
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""


def _heard(page: Page, *, about: str) -> list[str]:
    page.wait_for_timeout(500)
    return [one for one in page.evaluate("window.heard") if about in one]


def test_a_filter_tells_the_number_once(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    page.goto(f"{server.url}/?s=find")
    page.locator("li.card").first.wait_for()
    page.evaluate(LISTEN)

    page.get_by_role("checkbox", name="Geweld thuis").first.check()
    expect(page.locator(".chip").first).to_be_visible()

    assert len(_heard(page, about="werkvormen")) == 1


def test_a_change_of_the_plan_is_told_once(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    planned(page, server.url)
    page.evaluate(LISTEN)

    page.locator(".timeline button", has_text="Later:").first.click()
    saved(page)
    moved = _heard(page, about="plaats")
    page.locator(".tools .danger").first.click()
    expect(page.locator(".notice")).to_be_visible()
    removed = _heard(page, about="is weg uit je plan")

    assert len(moved) == len(set(moved)) == 1
    assert len(removed) == 1


def test_a_new_screen_tells_its_heading_once(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    page.goto(server.url)
    page.locator("h1").wait_for()
    page.evaluate(LISTEN)

    page.locator(".menu a").nth(2).click()
    expect(page.get_by_role("heading", level=1, name="Wat werkt")).to_be_focused()

    assert _heard(page, about="Wat werkt") == ["Wat werkt"]
