"""Changing a plan: when reality differs, what a group does itself, and the hall."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import clocks, open_part, planned, saved, step, titles
from tests.browser.measuring import TALL, findings, too_small, too_wide
from tests.browser.serving import Server, Wire

WIDE = 900  # px; narrower, parts of the plan are folded

HERE = "Europe/Amsterdam"

pytestmark = pytest.mark.browser


@pytest.fixture
def wire(server: Server) -> Iterator[Wire]:
    one = Wire(server.port)
    yield one
    one.close()


def _rows(page: Page) -> list[tuple[int, int]]:
    """Start and minutes of every row of the programme, as they are on the screen."""
    rows = page.locator(".plan-main > .timeline .clock").all_inner_texts()
    return [(clocks(row)[0], int(row.split("\n")[1].split()[0])) for row in rows]


def _tell(page: Page, option: str) -> None:
    """Choose something about the meeting and wait until its line says so."""
    page.locator(".meeting").get_by_role("radio", name=option, exact=True).check()
    expect(page.locator(".meeting summary")).to_contain_text(option)
    saved(page)


def _ask_for_another(page: Page) -> Locator:
    """Press «Vervang» at one step after the other, until there is something to choose."""
    for one in page.locator("[data-step]", has=page.get_by_role("button", name="Vervang")).all():
        one.get_by_role("button", name="Vervang").click()
        expect(one.locator(".swaps")).to_be_visible()
        if one.locator(".swap").count():
            return one
    raise AssertionError(titles(page))


def test_late_with_thirty_people_ends_as_planned(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit(width=390, height=844).page
    planned(page, server.url)
    open_part(page.locator(".meeting"), "Verander")

    _tell(page, "30")
    _tell(page, "2 leiders")
    expect(page.locator(".check .remarks").first).to_contain_text("Jullie zijn met 30.")
    open_part(page, "Gaat het anders?")
    expect(page.get_by_text("Dit verandert er:").first).to_be_visible()
    page.get_by_role("button", name="20 minuten later").click()

    expect(page.locator(".time-head")).to_contain_text("19.20 tot 20.30 uur")
    rows = _rows(page)
    assert rows[0][0] == 19 * 60 + 20
    assert sum(rows[-1]) == 20 * 60 + 30
    assert {"Afspraken van de groep", "Hulpkaart voor iedereen", "Rondje één woord"} <= {*titles(page)}


def test_prayer_at_a_quarter_past_eight_with_an_interpreter(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit().page
    planned(page, server.url, minutes=120)
    open_part(page.locator(".meeting"), "Verander")

    _tell(page, "Een tolk die dit vaker doet")
    pause = step(page, "Pauze")
    open_part(pause, "Meer")
    pause.get_by_label("Vaste tijd").fill("20:15")

    expect(pause.locator(".clock")).to_contain_text("20.15")
    expect(pause.get_by_text("Vaste tijd: 20.15")).to_be_visible()
    saved(page)
    rows = _rows(page)
    assert (20 * 60 + 15) in dict(rows)
    assert all(start + minutes <= after for (start, minutes), (after, _) in pairwise(rows))


def test_a_step_is_swapped_and_put_back(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit(width=390, height=844).page
    planned(page, server.url)
    before = titles(page)

    one = _ask_for_another(page)
    old, new = one.locator("h3").inner_text(), one.locator(".swap b").first.inner_text()
    assert one.locator(".swap").count() <= 3
    one.get_by_role("button", name=f"Kies {new}").click()
    expect(page.get_by_text(f"‘{old}’ is vervangen.")).to_be_visible()
    assert titles(page) == [new if title == old else title for title in before]
    expect(page.locator(".swaps")).to_have_count(0)
    page.locator(".notice").get_by_role("button", name="Zet terug").click()

    expect(page.get_by_role("heading", name=old, exact=True)).to_be_visible()
    assert titles(page) == before


def test_something_of_the_group_itself_is_put_into_the_plan(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit(width=390, height=844).page
    planned(page, server.url)

    open_part(page, "Iets van jullie zelf")
    page.get_by_label("Wat doen jullie?").fill("Thee")
    page.locator(".own").get_by_role("button", name="Voeg toe").click()

    expect(step(page, "Thee").locator(".clock")).to_contain_text("19.00")
    saved(page)
    page.reload()
    expect(page.get_by_role("heading", name="Thee", exact=True)).to_be_visible()


def test_who_leads_is_chosen_for_one_step_and_leaves_the_others(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    page = visit().page
    planned(page, server.url)
    first, second = step(page, "Afspraken van de groep"), step(page, "Rondje één woord")
    for one in (first, second):
        open_part(one, "Meer")
        expect(one.get_by_role("radio", name="Niet gekozen")).to_be_checked()

    second.get_by_role("radio", name="Een gast").check()
    saved(page)

    expect(second.get_by_role("radio", name="Een gast")).to_be_checked()
    expect(first.get_by_role("radio", name="Niet gekozen")).to_be_checked()


def test_a_ready_plan_is_opened_from_the_start(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    page = visitor.page

    visitor.open(server.url)
    page.get_by_role("link", name="Kant-en-klare plannen").click()
    page.get_by_role("link", name="Avond met gebedspauze").click()
    page.get_by_role("button", name="Open dit plan").click()

    expect(page.get_by_role("heading", level=1, name="Mijn plan")).to_be_visible()
    expect(page.get_by_role("heading", name="Afspraken van de groep")).to_be_visible()
    assert len(titles(page)) > 8
    assert page.locator(".tick.is-kept").count() == 4
    assert visitor.complaints == []


def test_the_hall_goes_on_counting_without_a_connection(wire: Wire, visit: Callable[..., Visitor]) -> None:
    page = visit(width=390, height=844, timezone_id=HERE).page
    page.clock.set_fixed_time(datetime(2026, 11, 22, 19, 1, tzinfo=ZoneInfo(HERE)))
    planned(page, wire.url)
    names = page.locator(".plan-main > .timeline h3").all_inner_texts()
    minutes = dict(zip(names, (long for _, long in _rows(page)), strict=True))
    page.get_by_role("link", name="In de zaal").click()
    hall = page.locator(".hall")
    expect(hall.get_by_role("heading", name=names[0])).to_be_visible()
    expect(hall.locator(".left")).to_have_text(f"Nog {minutes[names[0]] - 1} minuten")

    wire.cut()
    page.clock.set_fixed_time(datetime(2026, 11, 22, 19, 3, tzinfo=ZoneInfo(HERE)))
    expect(hall.locator(".left")).to_have_text(f"Nog {minutes[names[0]] - 3} minuten")
    hall.get_by_role("button", name="Naar het volgende").click()

    expect(hall.get_by_role("heading", name=names[1])).to_be_visible()
    expect(hall.locator(".left")).to_have_text(f"Nog {minutes[names[1]]} minuten")
    expect(hall.get_by_text(re.compile("minuten eerder dan je plan"))).to_be_visible()
    open_part(page.locator(".near"), "hulp")
    expect(page.get_by_role("link", name="0800-2000")).to_be_visible()
    hall.get_by_role("button", name="5 minuten langer").click()
    expect(hall.locator(".left")).to_have_text(f"Nog {minutes[names[1]] + 5} minuten")


def test_the_hall_is_found_again_where_it_was(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit(width=390, height=844, timezone_id=HERE)
    page = visitor.page
    page.clock.set_fixed_time(datetime(2026, 11, 22, 18, 30, tzinfo=ZoneInfo(HERE)))
    planned(page, server.url)

    visitor.open(f"{server.url}/?s=hall")
    expect(page.locator(".hall .left")).to_have_text("Begint om 19.00")
    page.get_by_role("button", name="Naar het volgende").click()
    page.get_by_role("button", name="Naar het volgende").click()
    second = page.locator(".hall h2").inner_text()
    page.get_by_role("link", name="Veilig en hulp").last.click()
    expect(page.get_by_role("heading", level=1, name="Veilig en hulp")).to_be_visible()
    page.go_back()

    expect(page.locator(".hall h2")).to_have_text(second)
    assert visitor.complaints == []


@pytest.mark.parametrize(("theme", "width"), [("dark", 390), ("light", 1280)])
def test_everything_open_is_for_everyone(
    server: Server, visit: Callable[..., Visitor], theme: str, width: int
) -> None:
    page = visit(width=width, height=TALL, color_scheme=theme).page
    planned(page, server.url)
    if width < WIDE:
        open_part(page, "Daarna")
    step(page, "Het open kwartier").get_by_role("button", name="Weg").click()
    expect(page.get_by_text("Dit kan mensen kwetsen.")).to_be_visible()
    open_part(_ask_for_another(page), "Meer")
    if width < WIDE:
        for folded in page.locator("details.folded > summary").all():
            folded.click()
    for words in ("Verander", "Waarom laat je dit zo?", "Vragen aan jou", "iets van jullie zelf", "anders?"):
        open_part(page.locator(".plan-main"), words)

    found = [*findings(page), *too_small(page), *too_wide(page, width), *too_wide(page, 320)]

    assert found == []


@pytest.mark.matrix
def test_a_slow_answer_is_said_in_one_line_that_goes_again(wire: Wire, visit: Callable[..., Visitor]) -> None:
    page = visit(width=390, height=844).page
    page.goto(f"{wire.url}/?s=find")
    expect(page.locator("#toolbox-count")).to_be_visible()
    expect(page.locator(".waiting")).to_have_count(0)

    wire.delay = 2.0
    page.get_by_role("button", name="Laat er nog").click()

    expect(page.locator(".waiting")).to_have_text("Even wachten. Het komt zo.")
    wire.delay = 0.0
    expect(page.locator(".waiting")).to_have_count(0)
    expect(page.locator("li.card")).to_have_count(16)
