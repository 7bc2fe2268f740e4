"""Keeping a plan: its codes open it elsewhere, and when it is removed nothing of it opens any more."""

import secrets
from collections.abc import Callable
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import add, open_part, printed, saved, titles, to_plan
from tests.browser.serving import Server
from tests.making import a_step
from toolbox.storage.codes import make_key
from toolbox.storage.sqlite import SqliteStore
from toolbox.values import changed

FIRST, SECOND = "Ontvangst met thee", "Afspraken van de groep"
NEVER = "b-0000-0000-0000-0000-0000-0000-0127"
NO_PLAN = "Bij deze code hoort geen plan"
CLOSING = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))"


@pytest.mark.browser
def test_a_kept_plan_opens_elsewhere_by_its_code_and_changes_there(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor, other = visit(width=390, height=844), visit()
    edit, _ = _kept(visitor, server)

    _open_by_code(other, server, edit.upper().replace("-", " ").replace("0", "O"))
    add_from_plan(other.page, SECOND)
    visitor.page.reload()

    expect(visitor.page.get_by_role("heading", name=SECOND)).to_be_visible()
    assert titles(visitor.page) == [FIRST, SECOND]
    for one in (visitor, other):
        assert not [url for url in one.requests if _told(edit, url)]
        assert urlsplit(one.page.url).fragment == ""
        assert one.complaints == []
    assert not _told(edit, server.log())


@pytest.mark.browser
def test_the_whole_of_a_code_is_seen_in_a_narrow_window_and_enter_gives_it(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit(width=320, height=640).page
    page.goto(f"{server.url}/?s=code")
    field = page.get_by_label("Je code")

    field.fill(NEVER)

    assert field.evaluate("one => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth")
    field.press("Enter")
    expect(page.locator(".message")).to_contain_text(NO_PLAN)
    expect(field).to_have_value(NEVER)


GIVE = """codes => codes.forEach(code => {
  const field = document.querySelector('.code-field');
  field.value = code;
  field.form.requestSubmit();
})"""


@pytest.mark.browser
def test_of_two_codes_right_after_each_other_the_last_one_opens(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    """The second is given before the first is answered, as by a slip or a link that is pressed."""
    visitor = visit()
    first, second = _plan_with(server, "tea-welcome"), _plan_with(server, "group-agreements")
    visitor.open(f"{server.url}/?s=code")
    expect(visitor.page.get_by_label("Je code")).to_be_visible()

    visitor.page.evaluate(GIVE, [first, second])

    expect(visitor.page.get_by_role("heading", name=SECOND)).to_be_visible()
    saved(visitor.page)
    assert titles(visitor.page) == [SECOND]
    assert _key(visitor.page) == second
    assert visitor.complaints == []


@pytest.mark.browser
def test_a_removed_plan_answers_as_one_that_never_was(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = visitor.page
    edit, read = _kept(visitor, server)
    before = _key(page)

    page.get_by_role("button", name="Verwijder nu").click()
    page.get_by_role("button", name="Ja, verwijder mijn plan").click()
    expect(page.get_by_text("Je plan is nog leeg.")).to_be_visible()
    expect(page.get_by_text("Je plan is weg, met alle oude versies.").first).to_be_visible()

    assert _key(page) != before
    assert page.evaluate("sessionStorage.getItem('toolbox.operations')") == "[]"
    page.get_by_role("link", name="Ik heb een code").first.click()
    for code in (edit, read, NEVER):
        assert NO_PLAN in _refused(page, code)
    assert visitor.complaints == []


@pytest.mark.matrix
@pytest.mark.parametrize("width", [390, 1280])
def test_a_link_to_read_shows_the_plan_and_nothing_to_change_it(
    server: Server, visit: Callable[..., Visitor], width: int
) -> None:
    visitor, reader = visit(), visit(width=width, height=844)
    _, read = _kept(visitor, server)
    page = reader.page

    reader.open(f"{server.url}/?taal=nl#{read}")
    expect(page.get_by_text("Dit plan kun je lezen en afdrukken.")).to_be_visible()

    assert urlsplit(page.url).fragment == ""
    assert not [url for url in reader.requests if _told(read, url)]
    assert titles(page) == [FIRST]
    assert page.locator(".plan-main :is(button, input, textarea):not(.explain *)").count() == 0
    assert FIRST in printed(page)
    page.get_by_role("link", name="In de zaal").click()
    expect(page.get_by_role("heading", name=FIRST)).to_be_visible()
    to_plan(page)
    page.get_by_role("button", name="Maak een eigen kopie").click()
    expect(page.get_by_text("Dit is nu je eigen plan.").first).to_be_visible()
    add_from_plan(page, SECOND)
    visitor.page.reload()
    expect(visitor.page.get_by_role("heading", name=FIRST)).to_be_visible()
    assert titles(visitor.page) == [FIRST]


@pytest.mark.matrix
def test_a_lost_answer_to_new_codes_loses_no_plan(own_server: Server, visit: Callable[..., Visitor]) -> None:
    visitor, other = visit(), visit()
    page = visitor.page
    edit, _ = _kept(visitor, own_server)

    page.get_by_role("button", name="Maak nieuwe codes").click()
    own_server.kill()
    own_server.start()
    expect(page.get_by_text("De oude codes werken niet meer.").first).to_be_visible()

    fresh = page.locator(".code-signs").first.inner_text()
    assert fresh != edit
    assert titles(page) == [FIRST]
    _open_by_code(other, own_server, fresh)
    other.page.get_by_role("navigation").get_by_role("link", name="Start").click()
    other.page.get_by_role("link", name="Ik heb een code").click()
    assert NO_PLAN in _refused(other.page, edit)


@pytest.mark.matrix
def test_without_keeping_the_plan_goes_on_and_ends_with_the_server(
    own_server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit()
    page = visitor.page
    _kept(visitor, own_server)

    open_part(page, "Werk zonder bewaren")
    page.get_by_role("button", name="Ga door zonder bewaren").click()
    expect(page.get_by_text("Niet bewaard, alleen in dit tabblad")).to_be_visible()
    add_from_plan(page, SECOND)
    page.reload()
    expect(page.get_by_role("heading", name=SECOND)).to_be_visible()

    own_server.kill()
    own_server.start()
    page.reload()
    expect(page.get_by_text("Dit plan is er niet meer.")).to_be_visible()
    page.get_by_role("button", name="Begin een nieuw plan").click()
    expect(page.get_by_role("heading", level=1, name="Maak een plan voor je bijeenkomst")).to_be_visible()


@pytest.mark.matrix
def test_the_browser_asks_before_a_plan_is_lost_and_only_then(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit()
    page = visitor.page
    visitor.open(f"{server.url}/?s=find")
    assert not page.evaluate(CLOSING)
    add(page, FIRST)
    to_plan(page)
    saved(page)
    while not page.evaluate(CLOSING):  # in the second after a link was pressed nothing is asked
        page.wait_for_timeout(100)

    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.get_by_role("heading", name="Je plan is bewaard")).to_be_visible()
    saved(page)

    assert not page.evaluate(CLOSING)
    page.get_by_role("button", name=f"5 minuten langer: {FIRST}").click()
    assert page.evaluate(CLOSING)
    saved(page)
    assert not page.evaluate(CLOSING)


@pytest.mark.matrix
def test_a_guesser_is_told_to_wait(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    page.goto(f"{server.url}/?s=code")

    for _ in range(10):
        assert NO_PLAN in _refused(page, NEVER)

    assert "Wacht tien minuten." in _refused(page, NEVER)


def add_from_plan(page: Page, title: str) -> None:
    """Go to the methods, add one and come back."""
    page.get_by_role("navigation").get_by_role("link", name="Werkvormen").click()
    add(page, title)
    to_plan(page)


def _kept(visitor: Visitor, server: Server) -> list[str]:
    """Make a plan, press «Bewaar» and read both codes."""
    visitor.open(f"{server.url}/?s=find")
    add(visitor.page, FIRST)
    to_plan(visitor.page)
    visitor.page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(visitor.page.get_by_role("heading", name="Je plan is bewaard")).to_be_visible()
    return visitor.page.locator(".code-signs").all_inner_texts()


def _plan_with(server: Server, method: str) -> str:
    """Put a plan in the store of the server, and give its code."""
    code = make_key().code()
    step = a_step(1, method=method)
    file = server.folder / "plans.sqlite3"
    with closing(SqliteStore(file, pepper=file.with_name("pepper"))) as store:
        store.change(code, operation=secrets.token_hex(8), change=lambda plan: changed(plan, steps=(step,)))
        store.save(code)
    return code


def _open_by_code(visitor: Visitor, server: Server, code: str) -> None:
    visitor.open(server.url)
    visitor.page.get_by_role("link", name="Ik heb een code").click()
    _type_code(visitor.page, code)
    expect(visitor.page.get_by_role("heading", level=1, name="Mijn plan")).to_be_visible()
    saved(visitor.page)


def _type_code(page: Page, code: str) -> None:
    page.get_by_label("Je code").fill(code)
    page.get_by_role("button", name="Open het plan").click()


def _key(page: Page) -> str:
    return str(page.evaluate("sessionStorage.getItem('toolbox.key')"))


def _told(code: str, text: str) -> bool:
    """Say whether a text holds the code or the signs in it."""
    return code in text or code.replace("-", "") in text


def _refused(page: Page, code: str) -> str:
    """Type a code that opens nothing, and read what is said."""
    _type_code(page, code)
    expect(page.get_by_role("button", name="Open het plan")).to_be_visible()
    return page.locator(".message").inner_text()
