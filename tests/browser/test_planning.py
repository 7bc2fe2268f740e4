"""Making a plan: five answers, what a careful colleague says, and the paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import answer, clocks, open_part, planned, press, printed, saved, step, titles
from tests.browser.measuring import words_seen
from tests.browser.serving import Server

SIZES = [(390, 844), (1280, 900)]
ANSWERS = ("Turkse gemeenschap", "Moskee of gebedsruimte", "Opvoeden en doorgeven", "Naastenliefde")
NUMBERS = ("112", "0800-2000", "113")
COUNT_CLICKS = "window.clicks = 0; addEventListener('click', (one) => { clicks += one.isTrusted }, true)"
QUESTIONS = (
    "?s=ask&vraag=2&met=turkish-dutch",
    "?s=ask&vraag=3&met=turkish-dutch&waar=mosque",
    "?s=ask&vraag=4&met=turkish-dutch&waar=mosque&over=upbringing",
    "?s=ask&vraag=5&met=turkish-dutch&waar=mosque&over=upbringing&waarde=neighbourly-love",
)

pytestmark = pytest.mark.browser
both_sizes = pytest.mark.parametrize(("width", "height"), SIZES)


def _times(page: Page) -> list[int]:
    """The clock times on the screen."""
    return clocks(" ".join(page.locator(".timeline .clock > span:not(.small)").all_inner_texts()))


@both_sizes
def test_six_clicks_from_landing_to_paper(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    page.add_init_script(COUNT_CLICKS)

    visitor.open(server.url)
    for label in (*ANSWERS, "90 minuten"):
        answer(page, label)
    saved(page)
    text = printed(page)

    assert page.evaluate("clicks") == 6
    assert len(titles(page)) > 6
    assert [title for title in titles(page) if title not in text] == []
    assert [number for number in NUMBERS if number not in text] == []
    assert clocks(text) == [19 * 60, 20 * 60 + 30, *_times(page)] * 2  # one for each leader
    assert "waar=mosque" in page.url
    assert visitor.complaints == []


def test_the_wizard_by_keyboard_alone(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = visitor.page

    visitor.open(server.url)
    for number, label in enumerate((*ANSWERS[:2], "Dat weet ik nog niet", "Geen waarde kiezen"), start=2):
        press(page, "button", label)
        expect(page.get_by_text(f"Vraag {number} van 5")).to_be_visible()
        expect(page.get_by_role("heading", level=1)).to_be_focused()
    press(page, "button", "60 minuten")
    expect(page.get_by_role("heading", level=1, name="Mijn plan")).to_be_focused()
    saved(page)
    with page.expect_download() as waiting:
        press(page, "button", "Maak PDF")

    assert waiting.value.suggested_filename == "draaiboek.pdf"
    assert "over=" not in page.url


def test_one_can_go_back_and_answer_otherwise(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit(width=390, height=844)
    page = visitor.page

    visitor.open(server.url)
    answer(page, ANSWERS[0])
    answer(page, ANSWERS[1])
    page.get_by_role("link", name="Vorige vraag").click()
    expect(page.get_by_text("Vraag 2 van 5")).to_be_visible()
    page.get_by_role("link", name="Vorige vraag").click()
    expect(page.get_by_text("Vraag 1 van 5")).to_be_visible()
    answer(page, "Vluchtelingen")

    expect(page.get_by_text("Vraag 2 van 5")).to_be_visible()
    expect(page.get_by_text("Je koos Vluchtelingen")).to_be_visible()


@both_sizes
def test_a_plan_without_agreements_says_so_and_one_button_mends_it(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    page = visit(width=width, height=height).page
    planned(page, server.url)
    tick = page.locator(".ticks li").first
    expect(tick).to_contain_text("Je begint met afspraken.")

    step(page, "Afspraken van de groep").get_by_role("button", name="Weg").click()
    expect(tick).to_contain_text("Begin met afspraken, en begin rustig.")
    expect(page.get_by_text("‘Afspraken van de groep’ staat nog niet in je plan").first).to_be_visible()
    page.locator(".check").get_by_role("button", name="Zet afspraken aan het begin").click()

    expect(tick).to_contain_text("Je begint met afspraken.")
    expect(page.locator(".check .remarks", has_text="Eerst afspraken")).to_have_count(0)
    assert "Afspraken van de groep" in page.locator(".plan-main > .timeline h3").all_inner_texts()[:2]


def test_what_can_hurt_people_holds_the_paper_until_the_leader_says_so(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit(width=390, height=844).page
    planned(page, server.url)
    expect(page.get_by_role("button", name="Maak PDF").first).to_be_visible()

    open_part(page, "Daarna")
    step(page, "Het open kwartier").get_by_role("button", name="Weg").click()
    expect(page.get_by_text("Dit kan mensen kwetsen. Lees het voor je print.")).to_be_visible()
    expect(page.get_by_role("button", name="Maak PDF")).to_have_count(0)
    page.get_by_role("checkbox", name="Ik weet het. Ik wil toch afdrukken.").check()

    expect(page.get_by_role("button", name="Maak PDF")).to_have_count(1)
    assert "Rondje één woord" in printed(page)


def test_a_reason_is_kept_at_its_remark(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    planned(page, server.url)
    step(page, "Afspraken van de groep").get_by_role("button", name="Weg").click()
    page.locator(".check summary", has_text="Waarom laat je dit zo?").click()
    field = page.locator(".check").get_by_role("textbox")

    field.fill("Wij maken ze vooraf.")
    field.press("Tab")
    saved(page)
    page.reload()

    expect(page.locator(".check").get_by_role("textbox")).to_have_value("Wij maken ze vooraf.")


def test_a_phone_shows_no_more_words_than_the_design_allows(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit(width=390, height=844)
    page, read = visitor.page, {}

    for screen in ("", *QUESTIONS, "?s=find"):
        visitor.open(f"{server.url}/{screen}")
        read[screen] = words_seen(page, without=".cards > li:nth-child(n + 5)")

    assert read.pop("") <= 110
    assert read.pop("?s=find") <= 190
    assert {screen: count for screen, count in read.items() if count > 90} == {}

    planned(page, server.url, minutes=120)

    assert page.locator(".plan-main > .timeline > li").count() >= 9
    assert words_seen(page, without=".plan-main > .timeline > li:nth-child(n + 10)") <= 280
    explanation = page.locator(".plan-main > .timeline .summary").first
    expect(explanation).to_be_hidden()
    page.get_by_role("button", name="Toon uitleg").click()
    expect(explanation).to_be_visible()
