"""Looking things up: choices, words, the value, what works, difficult moments."""

import io
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Visitor
from tests.browser.doing import (
    add,
    card,
    filter_by,
    open_more_choices,
    press,
    printed,
    saved,
    seek,
    titles,
    to_plan,
)
from tests.browser.serving import Server

SIZES = [(390, 844), (1280, 900)]
SLIP = "vijf vingrs"  # a letter is missing
DEAD_END = "?s=find&over=fgm&tijd=more&waarde=hospitality&alleen=framing"

pytestmark = pytest.mark.browser
ALL = re.compile(r"^(\d+) van \1 (werkvormen|tips)$")
both_sizes = pytest.mark.parametrize(("width", "height"), SIZES)


@both_sizes
def test_choices_narrow_the_list_and_each_can_be_taken_away(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    visitor.open(f"{server.url}/?s=find")

    filter_by(page, "Vluchtelingen")
    open_more_choices(page)
    page.get_by_role("checkbox", name="Zonder lezen en schrijven").check()
    expect(page).to_have_url(re.compile("met=refugees&zonder=lezen"))
    expect(page.get_by_role("heading", name=ALL)).to_have_count(0)
    page.get_by_role("button", name="Verwijder Zonder lezen en schrijven").click()

    expect(page.get_by_role("heading", name=ALL)).to_be_visible()
    expect(page).to_have_url(re.compile("met=refugees$"))
    assert page.locator(".chip").all_inner_texts() == ["Vluchtelingen\nVerwijder Vluchtelingen", "Alles weg"]
    assert visitor.complaints == []


@both_sizes
def test_a_dead_end_has_a_way_out_in_one_tap(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    page = visit(width=width, height=height).page
    page.goto(f"{server.url}/{DEAD_END}")
    expect(page.get_by_text("Geen werkvorm past bij al je keuzes.")).to_be_visible()

    way = page.locator(".empty").get_by_role("button", name="Zonder").first
    promised = int(re.findall(r": (\d+) werkvorm", way.inner_text())[0])
    way.click()

    expect(page.locator("li.card").first).to_be_visible()
    assert _count(page) == promised
    assert page.evaluate("document.activeElement !== document.body")


@both_sizes
def test_words_with_a_slip_find_the_method_and_stand_in_no_address(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    visitor.open(f"{server.url}/?s=find&met=refugees")

    seek(page, SLIP)

    expect(page.locator("li.card h3").first).to_have_text("Vijf vingers gemeen")
    page.get_by_role("navigation").get_by_role("link", name="Wat werkt").click()
    expect(page.get_by_role("heading", level=1, name="Wat werkt")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_value(SLIP)
    assert not any("ving" in url for url in (*visitor.requests, page.url))
    assert "ving" not in server.log()
    page.get_by_role("button", name="Zoekwoorden weg").click()
    expect(page.get_by_role("heading", name=ALL)).to_be_visible()


@both_sizes
def test_the_value_changes_the_questions_on_cards_and_in_the_plan(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    visitor.open(f"{server.url}/?s=find")
    seek(page, "vijf vingers")
    question = card(page, "Vijf vingers gemeen").locator(".question")
    expect(question).to_contain_text("Algemene vraag")

    _choose_value(page, "Opvoeding")
    expect(question).to_contain_text("Vraag vanuit opvoeding")
    expect(question).to_contain_text("Welke wens voor kinderen delen wij alle vijf?")
    add(page, "Vijf vingers gemeen")
    to_plan(page)
    saved(page)
    _choose_value(page, "Mensenrechten")
    saved(page)
    text = printed(page)

    assert "Welke wens voor kinderen" not in text
    page.get_by_role("navigation").get_by_role("link", name="Werkvormen").click()
    expect(question).to_contain_text("Vraag vanuit mensenrechten")
    _, asked = question.locator("p").all_inner_texts()
    assert asked in text


@both_sizes
def test_two_tips_become_one_sheet(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    visitor.open(f"{server.url}/?s=tips")

    chosen = page.locator("li.tip h3").all_inner_texts()[:2]
    for title in chosen:
        page.get_by_role("button", name=f"In Mijn tips {title}").click()
    page.get_by_role("link", name="2 gekozen om af te drukken").click()
    expect(page.get_by_role("heading", level=1, name="Kaarten en tips afdrukken")).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Maak het tipblad").click()

    assert waiting.value.suggested_filename == "tips.pdf"
    reader = PdfReader(io.BytesIO(waiting.value.path().read_bytes()))
    words = " ".join(word for sheet in reader.pages for word in sheet.extract_text().split())
    assert [title for title in chosen if title not in words] == []
    assert visitor.complaints == []


def test_a_link_opens_the_same_list_in_the_same_order_elsewhere(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor, other = visit(), visit(width=390, height=844)
    visitor.open(f"{server.url}/?s=find")
    filter_by(visitor.page, "Turks")
    filter_by(visitor.page, "Opvoeden en doorgeven")
    _choose_value(visitor.page, "Naastenliefde")
    visitor.page.get_by_role("button", name="Laat er nog").click()
    visitor.page.wait_for_url("**meer=16**")

    other.open(visitor.page.url)

    expect(other.page.locator("li.card")).to_have_count(16)
    seen, theirs = (one.page.locator("li.card").all_inner_texts() for one in (visitor, other))
    assert [text.split() for text in seen] == [text.split() for text in theirs]


@both_sizes
def test_a_difficult_moment_is_two_taps_away_and_the_plan_stays(
    server: Server, visit: Callable[..., Visitor], width: int, height: int
) -> None:
    visitor = visit(width=width, height=height)
    page = visitor.page
    visitor.open(f"{server.url}/?s=find")
    add(page, "Ontvangst met thee")

    for query in ("", "?s=find&met=refugees", "?s=tip&id=our-children", "?s=plan", "?s=words", "?s=picked"):
        visitor.open(f"{server.url}/{query}")
        page.locator(".aids").get_by_role("link", name=re.compile("^(Hulp|Veilig en hulp)")).click()
        page.get_by_role("link", name="Iemand huilt").click()
        expect(page.get_by_role("heading", level=1, name="Iemand huilt")).to_be_focused()
        expect(page.get_by_role("heading", name="In de eerste minuut")).to_be_in_viewport()
    to_plan(page)

    saved(page)
    assert titles(page) == ["Ontvangst met thee"]


def test_finding_by_keyboard_alone(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = visitor.page
    visitor.open(f"{server.url}/?s=find")

    press(page, "button", "Verander")
    press(page, "radio", "Geen waarde kiezen", key="ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(".lens-now")).to_contain_text("vanuit opvoeding")
    press(page, "checkbox", "Vluchtelingen", key="Space")
    expect(page).to_have_url(re.compile("met=refugees"))
    page.locator("details.more-choices > summary").focus()
    page.keyboard.press("Enter")
    press(page, "checkbox", "Zonder lezen en schrijven", key="Space")
    expect(page).to_have_url(re.compile("zonder=lezen"))
    _type(page, SLIP)
    expect(page.locator("li.card h3").first).to_have_text("Vijf vingers gemeen")
    press(page, "link", "Bekijk Vijf vingers gemeen")

    expect(page.get_by_role("heading", level=1, name="Vijf vingers gemeen")).to_be_focused()
    expect(page.get_by_text("Welke wens voor kinderen delen wij alle vijf?")).to_be_visible()
    assert visitor.complaints == []


def _count(page: Page) -> int:
    """How many the heading above the list says."""
    return int(page.locator("#toolbox-count").inner_text().split()[0])


def _choose_value(page: Page, value: str) -> None:
    """Open the bar of the value and choose one."""
    page.locator(".lens").get_by_role("button", name="Verander").click()
    page.get_by_role("radio", name=value).click()
    expect(page.locator(".lens-now")).to_contain_text(f"vanuit {value.lower()}")


def _type(page: Page, words: str) -> None:
    """Go to the box by keyboard, type, and send with Enter."""
    press(page, "searchbox", "Zoek", key="Shift")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
