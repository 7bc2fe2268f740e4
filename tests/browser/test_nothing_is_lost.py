"""A reload, a cut wire and a killed server lose nothing; the five silent traps of Streamlit stay shut."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import add, note, saved, titles, to_plan
from tests.browser.serving import Server, Wire

pytestmark = pytest.mark.browser
FIRST, SECOND, THIRD = "Ontvangst met thee", "Afspraken van de groep", "Openen met een eigen waarde"


@pytest.fixture
def wire(own_server: Server) -> Iterator[Wire]:
    one = Wire(own_server.port)
    yield one
    one.close()


def _on_find(visitor: Visitor, url: str) -> Page:
    visitor.open(f"{url}/?s=find")
    return visitor.page


def _with_two(visitor: Visitor, url: str) -> Page:
    """A plan of two methods, stored, on the screen of the plan."""
    page = _on_find(visitor, url)
    add(page, FIRST)
    add(page, SECOND)
    to_plan(page)
    saved(page)
    return page


def test_a_reload_keeps_the_plan_and_the_choices(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = _on_find(visitor, server.url)
    page.get_by_role("checkbox", name="Vluchtelingen").check()
    add(page, FIRST)
    to_plan(page)
    saved(page)

    page.reload()

    expect(page.get_by_role("heading", name=FIRST)).to_be_visible()
    assert titles(page) == [FIRST]
    assert "met=refugees" in page.url


WORDS = "Zet de stoelen in een kr"
LONG_ENOUGH = 6000  # ms; a page that sends again does it every two seconds
FORGETS = "Storage.prototype.setItem = ((set) => function (name, text) {"
FORGETS += " if (name === 'toolbox.key') set.call(this, name, text); })(Storage.prototype.setItem);"


def _typed_and_reloaded(page: Page, url: str) -> None:
    page.goto(f"{url}/?s=find")
    add(page, FIRST)
    to_plan(page)
    saved(page)
    note(page).type(WORDS)
    page.reload()
    page.wait_for_selector("[data-step]")


def test_fault_01_a_reload_in_a_word_keeps_it(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page

    _typed_and_reloaded(page, server.url)

    expect(note(page)).to_have_value(WORDS)


@pytest.mark.matrix
def test_fault_01_a_page_that_keeps_nothing_is_found_out(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit().page
    page.goto(f"{server.url}/?s=find")
    add(page, FIRST)
    to_plan(page)
    saved(page)
    page.evaluate(FORGETS)

    note(page).type(WORDS)
    page.reload()
    page.wait_for_selector("[data-step]")

    with pytest.raises(AssertionError):
        assert note(page).input_value() == WORDS


def test_trap_1_a_click_after_a_restart_adds_to_the_plan(
    own_server: Server, visit: Callable[..., Visitor]
) -> None:
    """Bare Streamlit runs the first click after a restart in an empty session and overwrites the plan."""
    page = _with_two(visit(), own_server.url)
    page.get_by_role("navigation").get_by_role("link", name="Werkvormen").click()

    own_server.kill()
    own_server.start()
    add(page, THIRD)
    to_plan(page)
    saved(page)

    assert titles(page) == [FIRST, SECOND, THIRD]


def test_trap_2_a_click_while_the_server_is_dead_is_done_later(
    own_server: Server, visit: Callable[..., Visitor]
) -> None:
    """Bare Streamlit does not call callbacks in the first run of a new session: the click does nothing."""
    page = _with_two(visit(), own_server.url)

    own_server.kill()
    page.get_by_role("button", name=f"Later: {FIRST}").click()
    own_server.start()
    saved(page)

    page.reload()
    expect(page.locator("[data-step] h3").first).to_have_text(SECOND)
    assert titles(page) == [SECOND, FIRST]


@pytest.mark.matrix
def test_fault_04_a_page_that_keeps_nothing_while_the_server_is_dead_is_found_out(
    own_server: Server, visit: Callable[..., Visitor]
) -> None:
    page = _with_two(visit(), own_server.url)
    page.evaluate(FORGETS)

    own_server.kill()
    page.get_by_role("button", name=f"Later: {FIRST}").click()
    own_server.start()
    page.reload()
    expect(page.locator("[data-step]")).to_have_count(2)

    with pytest.raises(AssertionError):
        assert titles(page) == [SECOND, FIRST]


def test_trap_3_a_half_typed_note_survives_a_restart(
    own_server: Server, visit: Callable[..., Visitor]
) -> None:
    """Bare Streamlit wipes the text that the browser sends again when a script seeds the field."""
    page = _on_find(visit(), own_server.url)
    add(page, FIRST)
    to_plan(page)
    saved(page)
    field = note(page)
    field.type("Zet de stoelen ")

    own_server.kill()
    field.type("in een kring")
    own_server.start()
    saved(page)

    expect(note(page)).to_have_value("Zet de stoelen in een kring")
    page.reload()
    expect(note(page)).to_have_value("Zet de stoelen in een kring")


def test_trap_4_the_menu_keeps_plan_and_choices(server: Server, visit: Callable[..., Visitor]) -> None:
    """Bare Streamlit drops the parameters of the address on a click in its menu."""
    page = _on_find(visit(), server.url)
    page.get_by_role("checkbox", name="Vluchtelingen").check()
    add(page, FIRST)

    to_plan(page)
    page.get_by_role("navigation").get_by_role("link", name="Werkvormen").click()

    expect(page.get_by_role("checkbox", name="Vluchtelingen")).to_be_checked()
    expect(page.get_by_text("1 onderdeel").first).to_be_visible()


def test_trap_5_the_browser_holds_the_key_and_not_an_old_plan(
    own_server: Server, visit: Callable[..., Visitor]
) -> None:
    """Bare Streamlit sends old component state after Python changed it: here state is the key alone."""
    page = _on_find(visit(), own_server.url)
    add(page, FIRST)
    to_plan(page)
    saved(page)
    page.get_by_role("button", name=f"5 minuten langer: {FIRST}").click()
    expect(page.get_by_text("15 minuten en 75 extra")).to_be_visible()
    saved(page)

    own_server.kill()
    own_server.start()
    page.get_by_role("button", name=f"5 minuten langer: {FIRST}").click()

    expect(page.get_by_text("20 minuten en 70 extra")).to_be_visible()


def test_a_cut_wire_loses_no_click(wire: Wire, visit: Callable[..., Visitor]) -> None:
    page = _on_find(visit(), wire.url)
    add(page, FIRST)
    to_plan(page)
    saved(page)

    wire.cut()
    page.get_by_role("button", name=f"5 minuten langer: {FIRST}").click()
    wire.mend()

    expect(page.get_by_text("15 minuten en 75 extra")).to_be_visible()
    saved(page)


@pytest.mark.matrix
def test_fault_03_a_page_that_sends_once_is_found_out(wire: Wire, visit: Callable[..., Visitor]) -> None:
    """What is to be done stays in the tab, and nothing asks for an answer that did not come."""
    page = visit().page
    page.add_init_script("window.setInterval = () => 0;")
    page.goto(f"{wire.url}/?s=find")
    add(page, FIRST)
    to_plan(page)
    saved(page)

    wire.cut()
    page.get_by_role("button", name=f"5 minuten langer: {FIRST}").click()
    wire.mend()
    page.wait_for_selector("[data-test-connection-state=CONNECTED]", state="attached")
    page.wait_for_timeout(LONG_ENOUGH)

    with pytest.raises(AssertionError):
        assert page.get_by_text("Bewaard", exact=True).is_visible()


def test_two_tabs_on_one_plan_keep_both_changes(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = _on_find(visitor, server.url)
    add(page, FIRST)
    key = page.evaluate("sessionStorage.getItem('toolbox.key')")
    other = page.context.new_page()
    other.add_init_script(f"sessionStorage.setItem('toolbox.key', '{key}')")
    other.goto(f"{server.url}/?s=find")
    other.wait_for_selector("h1")

    add(page, SECOND)
    add(other, THIRD)
    to_plan(other)
    saved(other)

    assert sorted(titles(other)) == sorted([FIRST, SECOND, THIRD])


def test_a_removed_step_comes_back(server: Server, visit: Callable[..., Visitor]) -> None:
    page = _on_find(visit(), server.url)
    add(page, FIRST)
    add(page, SECOND)
    to_plan(page)
    page.get_by_role("button", name=f"Weg: {FIRST}").click()
    expect(page.get_by_text(f"‘{FIRST}’ is weg uit je plan.").first).to_be_visible()

    page.get_by_role("button", name="Zet terug").first.click()

    expect(page.get_by_role("heading", name=FIRST)).to_be_visible()
    assert titles(page) == [FIRST, SECOND]
