"""Reaching: what brings a page into a state, by the build of the page and not by its words."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

Reach = Callable[[Page], None]
NEVER = "b-0000-0000-0000-0000-0000-0000-0127"  # a code of no plan


def nothing(_: Page) -> None:
    """The state is there as soon as the page is."""


def open_all(page: Page) -> None:
    """Open everything that is folded, but the menu of languages that lies over the page."""
    page.evaluate(
        "document.querySelectorAll('details:not(.languages)').forEach((one) => { one.open = true; })"
    )


def open_filters(page: Page) -> None:
    """Open the filters, which are behind a button on a phone, and those that are asked less often."""
    page.locator(".filters > summary").click()
    page.locator("details.more-choices > summary").click()


def open_languages(page: Page) -> None:
    """Open the menu of languages."""
    page.locator(".languages > summary").click()


def ask_for(words: str) -> Reach:
    """Search for words."""

    def seek(page: Page) -> None:
        page.get_by_role("searchbox").fill(words)
        page.locator(".search-row button").click()
        page.locator(".search > .chip").wait_for()

    return seek


def type_wrong_code(page: Page) -> None:
    """Type a code of no plan."""
    page.locator(".code-field").fill(NEVER)
    page.locator(".enter button").click()


def take_one_away(page: Page) -> None:
    """Take a part out of the plan."""
    page.locator(".tools .danger:visible").first.click()
    page.locator(".notice").wait_for()


def swap(page: Page) -> None:
    """Ask for other methods in the place of one."""
    page.locator(".tools > button[aria-expanded]:visible").nth(2).click()


def write(page: Page) -> None:
    """Write a note at the first part."""
    page.locator("details.note > summary:visible").first.click()
    page.locator("details.note textarea:visible").first.fill("Stoelen in een kring.")
    page.locator("h1").click()


def choose_all(page: Page) -> None:
    """Choose all papers, and open all that is folded."""
    open_all(page)
    for box in page.locator(".print-product input[type=checkbox]").all():
        if not box.is_checked():
            box.check()


def look_how_it_may_turn_out(page: Page) -> None:
    """Look at what changes when not everybody reads, or others come."""
    open_all(page)
    page.locator(".adapting button[aria-expanded]").last.click()


def fail_to_print(page: Page) -> None:
    """Ask for a paper that the server cannot make."""
    page.route("**/papers/**", lambda route: route.fulfill(status=500, body="a1b2c3"))
    page.locator(".print .button.main").click()


def open_wrong_file(page: Page) -> None:
    """Open a file that holds no plan."""
    open_all(page)
    wrong = {"name": "a.json", "mimeType": "application/json", "buffer": b"{}"}
    page.locator("input[type=file]").set_input_files(wrong)  # type: ignore[arg-type]


def lose_the_connection(page: Page) -> None:
    """Lose the connection."""
    page.context.set_offline(True)


def ask_to_forget(page: Page) -> None:
    """Press the button that removes the plan, and do not say yes yet."""
    open_all(page)
    page.locator(".keep .danger").click()


def go_on(page: Page) -> None:
    """Go to the next part in the hall."""
    page.locator(".panel.hall .button.main").first.click()
