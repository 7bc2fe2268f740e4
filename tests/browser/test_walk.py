"""The main job, end to end: land, filter, add four, change the order, print."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.doing import add, clocks, filter_by, press, printed, saved, show_all, titles, to_plan
from tests.browser.serving import Server

CHOSEN = ("Ontvangst met thee", "Vijf vingers gemeen", "Verhaal met open einde", "Rondje één woord")
NUMBERS = ("112", "0800-2000", "113")
SIZES = [(390, 844), (1280, 900)]

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_from_landing_to_paper(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page

    visitor.open(server.url)
    page.get_by_role("navigation").get_by_role("link", name="Werkvormen").click()
    filter_by(page, "Turks")
    expect(page).to_have_url(re.compile("met=turkish-dutch"))
    show_all(page)
    for title in CHOSEN:
        add(page, title)
    to_plan(page)
    saved(page)
    page.get_by_role("button", name="Later: Ontvangst met thee").click()
    expect(page.locator("[data-step] h3").first).to_have_text("Vijf vingers gemeen")
    saved(page)
    text = printed(page)

    _assert_sheet(text, first="Vijf vingers gemeen")
    assert visitor.complaints == []


def test_the_same_by_keyboard_alone(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = visitor.page

    visitor.open(server.url)
    press(page, "link", "Werkvormen")
    expect(page.get_by_role("heading", level=1, name="Vind een werkvorm")).to_be_visible()
    press(page, "checkbox", "Turks", key="Space")
    expect(page).to_have_url(re.compile("met=turkish-dutch"))
    while page.get_by_role("button", name="Laat er nog").count():
        shown = page.locator("li.card").count()
        press(page, "button", "Laat er nog")
        expect(page.locator("li.card")).not_to_have_count(shown)
    for title in CHOSEN:
        press(page, "button", f"Voeg toe {title}")
    press(page, "link", "Mijn plan")
    expect(page.get_by_role("heading", level=1, name="Mijn plan")).to_be_visible()
    press(page, "button", "Later: Ontvangst met thee")
    expect(page.locator("[data-step] h3").first).to_have_text("Vijf vingers gemeen")
    saved(page)
    press(page, "checkbox", "Ik weet het.", key="Space")
    with page.expect_download() as waiting:
        press(page, "button", "Maak PDF")

    assert waiting.value.suggested_filename == "draaiboek.pdf"
    assert titles(page) == ["Vijf vingers gemeen", CHOSEN[0], *CHOSEN[2:]]


def _assert_sheet(text: str, *, first: str) -> None:
    for title in CHOSEN:
        assert title in text
    for number in NUMBERS:
        assert number in text
    assert text.index(first) < text.index(CHOSEN[0])
    # After «19.00 tot 20.30» come the times of the rows: 10, 10, 25 and 5 minutes, then free time; twice.
    times = clocks(text)
    assert times == 2 * [19 * 60, 20 * 60 + 30, 1140, 1150, 1160, 1185, 1190]
