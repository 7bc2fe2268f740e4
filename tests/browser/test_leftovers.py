"""English that is left in Streamlit: all it says itself, seen or heard, is in the language of the page."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.measuring import look_for
from tests.browser.serving import Server, Wire
from tests.browser.states import NOTHING_MADE, reach

pytestmark = pytest.mark.browser
# Everything that Streamlit ever put on the page, in the moment when it came.
GATHER = """() => {
  window.said = [];
  const note = (node) => {
    for (const one of [node, ...(node.querySelectorAll?.('*') ?? [])]) {
      if (one.closest?.('[data-testid^="stBidiComponent"], script, style, noscript')) continue;
      const texts = [...one.childNodes].filter((child) => child.nodeType === 3);
      const own = texts.map((text) => text.nodeValue.trim());
      window.said.push(...own, one.getAttribute?.('aria-label'), one.getAttribute?.('title'));
    }
  };
  const all = (changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(note));
  new MutationObserver((changes) => setTimeout(all, 0, changes))
    .observe(document.body, { subtree: true, childList: true });
}"""
MISTAKE = """(language) => {
  const box = document.createElement('div');
  box.innerHTML = '<p>Connection error</p><button aria-label="Close">Running...</button>';
  document.body.append(box);
  return new Promise((done) => setTimeout(() => { const seen = box.textContent; box.remove(); done(seen); }));
}"""


def _words(page: Page, language: str) -> dict[str, str]:
    """What Streamlit says, with what the overlay makes of it in a language."""
    words: dict[str, dict[str, str]] = json.loads(
        str(page.locator("script[data-words]").get_attribute("data-words"))
    )
    return words[language]


def _ours(page: Page, language: str) -> set[str]:
    """All that the overlay says in a language."""
    return set(_words(page, language).values())


def _strange(said: list[str], ours: set[str]) -> list[str]:
    return [one for one in said if one and one not in ours]


def test_what_streamlit_puts_on_a_page_is_said_in_its_language(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit()
    page = visitor.page

    visitor.open(f"{server.url}/?taal=tr")
    words = _words(page, "tr")
    replaced = page.evaluate(MISTAKE)

    assert replaced == words["Connection error"] + words["Running..."]
    assert _strange(look_for(page, "left"), set(words.values())) == []


# In English what is said is often right already: the overlay must then leave it alone.
@pytest.mark.matrix
@pytest.mark.parametrize("language", ["en", "nl", "tr", "ar"])
def test_streamlit_speaks_the_language_of_the_page(
    server: Server, visit: Callable[..., Visitor], language: str
) -> None:
    visitor, wire = visit(), Wire(server.port)
    page = visitor.page

    visitor.open(f"{wire.url}/?taal={language}")
    ours = _ours(page, language)
    page.evaluate(GATHER)
    replaced = page.evaluate(MISTAKE)
    wire.cut()
    page.locator(".menu a").nth(1).click()
    expect(page.locator(".waiting")).to_be_visible()
    wire.mend()
    expect(page.locator(".cards")).to_be_visible()
    wire.close()

    assert "Connection" not in replaced or language == "en"
    assert _strange(look_for(page, "left"), ours) == []
    assert _strange(page.evaluate("window.said"), ours) == []


@pytest.mark.matrix
@pytest.mark.parametrize("language", ["nl", "en", "tr", "ar"])
def test_no_screen_holds_english_of_streamlit(
    server: Server, visit: Callable[..., Visitor], language: str
) -> None:
    page = visit().page
    strange = {}

    for state in NOTHING_MADE:
        reach(page, server.url, language, state)
        ours = _ours(page, language)
        strange[f"{state.screen}, {state.name}"] = _strange(look_for(page, "left"), ours)

    assert {name: one for name, one in strange.items() if one} == {}


@pytest.mark.matrix
def test_a_screen_that_breaks_says_so_in_its_language(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    broken = "export const tips = () => { throw new Error('secret'); };"
    page.route("**/tips.js", lambda route: route.fulfill(content_type="text/javascript", body=broken))

    page.goto(f"{server.url}/?s=tips&taal=tr")

    expect(page.get_by_text("Bu ekran açılmadı. Planın duruyor.")).to_be_visible()
    assert "secret" not in page.inner_text("body")
    page.locator(".menu a").first.click()
    expect(page.locator(".ask h1, .ask h2").first).to_be_visible()
