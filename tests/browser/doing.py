"""Doing: what visitors do, in the words of the screen."""

import io
import re

from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

ANSWERS = "met=turkish-dutch&waar=mosque&over=upbringing&waarde=neighbourly-love"
CLOCK = re.compile(r"\b(\d{2})\.(\d{2})\b")


def filter_by(page: Page, choice: str) -> None:
    """Tick a choice; on a phone the choices are behind a button."""
    expect(page.get_by_role("heading", level=1, name="Vind een werkvorm")).to_be_visible()
    open_filters(page)
    page.get_by_role("checkbox", name=choice).first.check()


def open_filters(page: Page) -> None:
    """On a phone the choices are behind a button; elsewhere they are there."""
    if not page.locator(".filters .panel").first.is_visible():
        page.locator(".filters > summary").click()


def open_more_choices(page: Page) -> None:
    """What is asked less often is behind «Meer keuzes»."""
    open_filters(page)
    more = page.locator("details.more-choices")
    if more.get_attribute("open") is None:
        more.locator("summary").click()


def seek(page: Page, words: str) -> None:
    """Type words in the box and press «Zoek»."""
    page.get_by_role("searchbox").fill(words)
    page.get_by_role("button", name="Zoek", exact=True).click()


def press(page: Page, role: str, name: str, *, key: str = "Enter") -> None:
    """Tab forward until the control with this name has the focus, then press a key."""
    wanted = page.get_by_role(role, name=name).first  # type: ignore[arg-type]
    expect(wanted).to_be_visible()
    handle = wanted.element_handle()
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("one => one === document.activeElement", handle):
            page.keyboard.press(key)
            return
    raise AssertionError(name)


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


def answer(page: Page, label: str) -> None:
    """Press an answer of the wizard and wait for what comes next."""
    heading = page.locator(".ask h1, .ask h2")
    asked = heading.inner_text()
    page.locator(".answer-button", has=page.get_by_text(label, exact=True)).click()
    expect(page.locator(".ask h1, .ask h2", has_text=asked)).to_have_count(0)


def planned(page: Page, url: str, *, answers: str = ANSWERS, minutes: int = 90) -> None:
    """Answer the last question; the others are in the address."""
    page.goto(f"{url}/?s=ask&vraag=5&{answers}")
    answer(page, f"{minutes} minuten")
    expect(page.get_by_role("heading", level=1, name="Mijn plan")).to_be_visible()
    saved(page)


def step(page: Page, title: str) -> Locator:
    """A step of the plan."""
    return page.locator("[data-step]").filter(has=page.get_by_role("heading", name=title, exact=True))


def note(page: Page) -> Locator:
    """The note at the first step; it is folded until somebody opens it."""
    field = page.locator("textarea").first
    if not field.is_visible():
        page.locator("summary", has_text="Aantekening").first.click()
    return field


def open_part(within: Page | Locator, words: str) -> None:
    """Open what is folded behind these words."""
    within.locator("summary", has_text=words).first.click()


def titles(page: Page) -> list[str]:
    """The titles of the steps in the plan, in order."""
    return page.locator("[data-step] h3").all_text_contents()


def printed(page: Page) -> str:
    """Press «Maak PDF», after a tick at what can hurt people, and read the text of the sheet."""
    tick = page.get_by_role("checkbox", name="Ik weet het.")
    if tick.count():
        tick.check()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Maak PDF").first.click()
    download = waiting.value
    assert download.suggested_filename == "draaiboek.pdf"
    reader = PdfReader(io.BytesIO(download.path().read_bytes()))
    return " ".join(word for sheet in reader.pages for word in sheet.extract_text().split())


def clocks(text: str) -> list[int]:
    """All times of day in a text, in minutes since midnight, in the order of the text."""
    return [int(hours) * 60 + int(minutes) for hours, minutes in CLOCK.findall(text)]
