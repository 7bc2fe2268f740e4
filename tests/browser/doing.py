"""Doing: what visitors do, in the words of the screen."""

import io
import re

from playwright.sync_api import Page, expect
from pypdf import PdfReader

CLOCK = re.compile(r"\b(\d{2})\.(\d{2})\b")


def filter_by(page: Page, choice: str) -> None:
    """Tick a choice; on a phone the choices are behind a button."""
    expect(page.get_by_role("heading", level=1, name="Vind een werkvorm")).to_be_visible()
    box = page.get_by_role("checkbox", name=choice).first
    if not box.is_visible():
        page.locator("summary", has_text="Kies groep").first.click()
    box.check()


def add(page: Page, title: str) -> None:
    """Press «Voeg toe» on the card of a method."""
    card(page, title).get_by_role("button", name="Voeg toe").click()
    expect(card(page, title).get_by_text("In je plan")).to_be_visible()


def card(page: Page, title: str):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """The card of a method."""
    return page.locator("li.card").filter(has=page.get_by_role("heading", name=title, exact=True))


def show_all(page: Page) -> None:
    """Press «Laat er nog 8 zien» until all cards are there."""
    more = page.get_by_role("button", name="Laat er nog")
    while more.count():
        before = page.locator("li.card").count()
        more.click()
        expect(page.locator("li.card")).not_to_have_count(before)


def to_plan(page: Page) -> None:
    """Go to «Mijn plan» by the menu."""
    page.get_by_role("navigation").get_by_role("link", name="Mijn plan").click()
    expect(page.get_by_role("heading", level=1, name="Mijn plan")).to_be_visible()


def saved(page: Page) -> None:
    """Wait until the page says that all is in the store."""
    expect(page.get_by_text("Bewaard", exact=True)).to_be_visible()


def titles(page: Page) -> list[str]:
    """The titles of the steps in the plan, in order."""
    return page.locator("[data-step] h3").all_inner_texts()


def printed(page: Page) -> str:
    """Press «Maak PDF» and read the text of the sheet."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Maak PDF").first.click()
    download = waiting.value
    assert download.suggested_filename == "draaiboek.pdf"
    reader = PdfReader(io.BytesIO(download.path().read_bytes()))
    return " ".join(word for sheet in reader.pages for word in sheet.extract_text().split())


def clocks(text: str) -> list[int]:
    """All times of day in a text, in minutes since midnight, in the order of the text."""
    return [int(hours) * 60 + int(minutes) for hours, minutes in CLOCK.findall(text)]
