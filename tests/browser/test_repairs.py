"""Repairs: what a careful colleague would not sign is mended by buttons, and reality is met by them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import clocks, open_part, planned, saved, step, titles
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
ANYWHERE = "met=mixed&over=upbringing"
BROKEN = ("Afspraken van de groep", "Hulpkaart voor iedereen", "Het open kwartier", "Pauze")


def _removed(page: Page, title: str) -> None:
    step(page, title).get_by_role("button", name="Weg").click()
    expect(step(page, title)).to_have_count(0)


def test_four_warnings_are_repaired_to_zero_and_each_repair_is_one_undo(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit(width=390, height=844)
    page = visitor.page
    planned(page, server.url, minutes=120)
    open_part(page, "Daarna")
    for title in BROKEN:
        _removed(page, title)
    saved(page)
    remarks = page.locator(".check .remarks > li:has(button)")
    expect(remarks.nth(3)).to_be_attached()
    before = titles(page)

    remarks.first.get_by_role("button").first.click()
    expect(page.get_by_text("Je plan is veranderd.")).to_be_visible()
    page.locator(".notice").get_by_role("button", name="Zet terug").click()
    expect(page.locator("[data-step] h3")).to_have_text(before)
    remarks = page.locator(".check > .remarks > li")
    while count := remarks.count():
        remarks.first.get_by_role("button").first.click()
        expect(remarks).not_to_have_count(count)

    expect(page.locator(".ticks .is-broken")).to_have_count(0)
    assert {*BROKEN[:3]} <= {*titles(page)}
    assert visitor.complaints == []


@pytest.mark.matrix
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 900)])
def test_late_with_thirty_people(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    page = visit(width=width, height=height).page
    planned(page, server.url, answers=ANYWHERE, minutes=120)
    open_part(page, "Gaat het anders?")

    page.locator(".adapting").get_by_role("button", name="30", exact=True).click()
    expect(page.get_by_text("Van 12 naar 30 mensen")).to_be_visible()
    expect(page.locator(".seen .remarks li").first).to_be_visible()
    page.get_by_role("button", name="Pas aan en vervang alles wat niet past").click()
    expect(page.locator(".meeting summary")).to_contain_text("30 mensen")
    expect(page.locator(".reality[open] .adapting")).to_be_visible()
    page.get_by_role("button", name="20 minuten later").click()
    expect(page.locator(".time-head")).to_contain_text("19.20")
    saved(page)

    assert clocks(page.locator(".time-head").inner_text())[-1] == 21 * 60


@pytest.mark.matrix
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 900)])
def test_prayer_at_a_quarter_past_eight_with_an_interpreter(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    page = visit(width=width, height=height).page
    planned(page, server.url, minutes=120)
    open_part(page, "Bijeenkomst 1")
    page.get_by_text("Een tolk die dit vaker doet", exact=True).click()
    expect(page.locator(".meeting summary")).to_contain_text("Een tolk die dit vaker doet")

    pause = step(page, "Pauze")
    open_part(pause, "Meer")
    pause.locator("input[type=time]").fill("20:15")
    expect(pause.locator(".clock")).to_contain_text("20.15")
    saved(page)

    times = clocks(" ".join(page.locator(".timeline .clock > span:not(.small)").all_inner_texts()))
    assert times == sorted(times)
    assert 20 * 60 + 15 in times
