"""Two people on one plan: nobody's words win in silence."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import add, saved, to_plan
from tests.browser.serving import Server
from toolbox.planning.noting import mark_of

pytestmark = pytest.mark.browser
TITLE = "Ontvangst met thee"
TEXTS = ("", "a", "thee \U0001f375\u200b\n", "e\u0301\u00e9 \u202e", "صباح\u200c الخير", "İı  ß")


def _note(page: Page):  # type: ignore[no-untyped-def]  # noqa: ANN202
    field = page.locator("[data-step] textarea").first
    if not field.is_visible():
        page.locator("[data-step] summary", has_text="Aantekening").first.click()
    return field


def test_fault_17_two_people_write_at_one_step_and_both_texts_stay(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit().page
    page.goto(f"{server.url}/?s=find")
    add(page, TITLE)
    to_plan(page)
    saved(page)
    key = page.evaluate("sessionStorage.getItem('toolbox.key')")
    other = visit().page
    other.add_init_script(f"sessionStorage.setItem('toolbox.key', '{key}')")
    other.goto(f"{server.url}/?s=plan")
    field = _note(other)

    _note(page).fill("Stoelen in een kring.")
    _note(page).type(" Met kussens.")
    saved(page)
    field.fill("Thee klaarzetten.")

    expect(field).to_have_value(
        "Stoelen in een kring. Met kussens.\n\nTegelijk geschreven door iemand anders:\nThee klaarzetten."
    )
    expect(other.get_by_text("Iemand anders schreef hier ook.").first).to_be_visible()
    module = "/_stcore/bidi-components/toolbox.screen/mark.js"
    marks = other.evaluate(f"async (texts) => texts.map((await import('{module}')).markOf)", list(TEXTS))
    assert marks == [mark_of(text) for text in TEXTS]
