"""Leaving: «Snel weg» empties the tab, and neither back nor ahead shows the toolbox."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import add, seek
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
WEATHER = "Het weer van vandaag"
SIZES = [(390, 844), (1280, 900)]


@pytest.fixture
def leaver(server: Server, visit: Callable[..., Visitor]) -> Callable[..., Visitor]:
    """A visitor with a plan and words in the box, for whom the neutral page is one of ours."""

    def make(*, width: int = 390, height: int = 844) -> Visitor:
        visitor = visit(width=width, height=height)
        visitor.page.route(re.compile("/weg"), _weather)
        visitor.open(f"{server.url}/?s=find")
        add(visitor.page, "Ontvangst met thee")
        seek(visitor.page, "dialoog")
        return visitor

    return make


def _weather(route: Route) -> None:
    """Ask our server, but put the neutral page itself where it leads: nothing leaves the machine."""
    answer = route.fetch(max_redirects=0)
    away = answer.status == 303 and answer.headers["location"].startswith("https://")
    route.fulfill(content_type="text/html", body=f"<title>Weer</title><h1>{WEATHER if away else ''}</h1>")


def _go(page: Page, place: str, heading: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=place).click()
    expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible()


def _leave(page: Page) -> None:
    page.get_by_role("button", name="Snel weg").click()
    expect(page.get_by_role("heading", name=WEATHER)).to_be_visible()


def _assert_gone(page: Page) -> None:
    """Back and ahead of here is only the neutral page, and what was there before the toolbox."""
    for move in (page.go_back, page.go_forward, page.go_forward):
        move()
        expect(page.get_by_role("heading", name=WEATHER)).to_be_visible()
    page.go_back()
    page.go_back()
    expect(page).to_have_url("about:blank")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_leaving_empties_the_tab_and_nothing_shows_the_toolbox_again(
    leaver: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = leaver(width=width, height=height)
    page = visitor.page
    _go(page, "Wat werkt", "Wat werkt")
    _go(page, "Mijn plan", "Mijn plan")

    _leave(page)

    assert page.title() == "Weer"
    assert page.evaluate("sessionStorage.length") == 0
    _assert_gone(page)
    assert visitor.complaints == []


def test_whoever_has_just_come_leaves_as_well(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit(width=390, height=844).page
    page.route(re.compile("/weg"), _weather)
    page.goto(f"{server.url}/?s=safety")

    _leave(page)

    _assert_gone(page)


def test_whoever_went_back_first_leaves_as_well(leaver: Callable[..., Visitor]) -> None:
    page = leaver().page
    _go(page, "Wat werkt", "Wat werkt")
    _go(page, "Mijn plan", "Mijn plan")
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Wat werkt")).to_be_visible()

    _leave(page)

    _assert_gone(page)


def test_whoever_opened_a_link_in_the_same_tab_leaves_as_well(
    server: Server, leaver: Callable[..., Visitor]
) -> None:
    visitor = leaver()
    _go(visitor.page, "Wat werkt", "Wat werkt")
    visitor.open(f"{server.url}/?s=moment&id=tells-about-violence")

    _leave(visitor.page)

    _assert_gone(visitor.page)


def test_the_tab_has_another_key_after_leaving(server: Server, leaver: Callable[..., Visitor]) -> None:
    visitor = leaver()
    key = visitor.page.evaluate("sessionStorage.getItem('toolbox.key')")

    _leave(visitor.page)
    visitor.open(f"{server.url}/?s=plan")

    expect(visitor.page.get_by_text("Ontvangst met thee")).to_have_count(0)
    assert visitor.page.evaluate("sessionStorage.getItem('toolbox.key')") not in {key, None}


def test_leaving_by_keyboard(leaver: Callable[..., Visitor]) -> None:
    page = leaver(width=1280, height=900).page

    page.get_by_role("button", name="Snel weg").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name=WEATHER)).to_be_visible()
