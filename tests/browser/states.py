"""States: everything a visitor can see of every screen, reached without a word of any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from playwright.sync_api import Page, expect

from tests.browser.reaching import (
    Reach,
    ask_for,
    ask_to_forget,
    choose_all,
    fail_to_print,
    go_on,
    look_how_it_may_turn_out,
    lose_the_connection,
    nothing,
    open_all,
    open_filters,
    open_languages,
    open_wrong_file,
    swap,
    take_one_away,
    type_wrong_code,
    write,
)
from toolbox.screens.address import ScreenName

ANSWERS = {"met": "turkish-dutch", "waar": "mosque", "over": "upbringing", "waarde": "neighbourly-love"}
PHONE = {"width": 390, "height": 844}
# A promise of the page: the policy of the page lets nobody poll with a text of code.
_STORED = """() => new Promise((done) => {
  const look = () =>
    (sessionStorage.getItem('toolbox.operations') ?? '[]') === '[]' ? done() : setTimeout(look, 50);
  look();
})"""


@dataclass(frozen=True, slots=True)
class State:
    """A screen in one state: its address, what is done there, and what then shows."""

    screen: ScreenName
    name: str
    query: Mapping[str, str]
    reach: Reach = nothing
    shows: str = "h1"


def _state(
    screen: ScreenName,
    name: str,
    reach: Reach = nothing,
    shows: str = "h1",
    query: Mapping[str, str] | None = None,
    **more: str,
) -> State:
    return State(screen, name, {**(query or {}), **more}, reach, shows)


FINDING = (
    _state("start", "empty"),
    _state("start", "languages open", open_languages, ".languages[open]"),
    _state("find", "filled", met="refugees", waarde="upbringing"),
    _state("find", "filters open", open_filters, ".more-choices[open]", met="refugees"),
    _state("find", "nothing found", over="fgm", tijd="more", waarde="hospitality", alleen="framing"),
    _state("find", "search with hits", ask_for("vertrouwen"), ".search > .chip"),
    _state("find", "search without hits", ask_for("qqqqqq"), ".panel.empty"),
    _state("find", "error", met="marsians", shows=".message"),
    _state("method", "filled", open_all, id="open-ended-story", met="refugees"),
    _state("tips", "filled", met="refugees", kies="our-children"),
    _state("tips", "filters open", open_filters, ".filters[open]"),
    _state("tip", "filled", open_all, id="begin-in-pairs", met="refugees"),
    _state("mechanism", "filled", id="larger-we"),
)
BEGINNING = (
    *(
        _state(
            "ask", f"question {number}", query=dict(list(ANSWERS.items())[: number - 1]), vraag=str(number)
        )
        for number in range(1, 6)
    ),
    _state("ready", "filled"),
    _state("ready-plan", "filled", open_all, id="mosque-evening"),
    _state("plan", "empty", shows=".panel.empty"),
    _state("plan", "error: a wrong file", open_wrong_file, ".plan-file .message"),
    _state("series", "empty"),
    _state("hall", "empty"),
    _state("paper", "empty"),
    _state("code", "empty"),
    _state("code", "a wrong code", type_wrong_code, ".message"),
)
LOOKING_UP = (
    _state("safety", "filled", open_all),
    _state("moment", "filled", open_all, id="tells-about-violence"),
    _state("communities", "filled"),
    _state("community", "filled", open_all, id="refugees"),
    _state("reading", "filled", open_all),
    _state("words", "filled"),
    _state("picked", "empty"),
    _state("picked", "filled", kies="our-children,five-fingers"),
    *(_state("page", name, id=name) for name in ("help", "about", "privacy", "accessibility")),
)
NOTHING_MADE = (*FINDING, *BEGINNING, *LOOKING_UP)
PLANNED = (
    _state("start", "with a plan"),
    _state("find", "with a plan", query=ANSWERS),
    _state("plan", "filled", shows=".timeline:visible"),
    _state("plan", "all open", choose_all, ".other-files[open]"),
    _state("plan", "a note written", write, ".note[open]"),
    _state("plan", "swap open", swap, ".swaps"),
    _state("plan", "adapting preview", look_how_it_may_turn_out, ".seen"),
    _state("plan", "error: no paper", fail_to_print, ".print .message"),
    _state("plan", "no connection", lose_the_connection),
    _state("series", "one meeting"),
    _state("hall", "filled", shows=".panel.hall"),
    _state("hall", "the next part", go_on, ".panel.hall"),
    _state("paper", "filled", bladen="run-sheet,participants", shows=".paper"),
    _state("code", "with a plan", shows=".code-other"),
    _state("plan", "a part away", take_one_away, ".notice"),
)
KEPT = (
    _state("plan", "codes shown", open_all, ".code-signs"),
    _state("plan", "asked to remove", ask_to_forget, ".keep .block"),
)
RISKY = (_state("plan", "printing held back", open_all, ".block"),)
IN_SERIES = (
    _state("series", "overview", shows=".meetings"),
    _state("plan", "in a series", shows=".series-line"),
)
READING = (
    _state("plan", "read-only", open_all, ".timeline:visible, .halted"),
    _state("find", "read-only"),
    _state("hall", "read-only"),
)


def make_plan(page: Page, url: str, language: str) -> None:
    """Answer the five questions."""
    go(page, url, language, {"s": "ask", "vraag": "5", **ANSWERS})
    page.locator(".answer-button").nth(2).click()
    page.locator(".timeline:visible").first.wait_for()
    stored(page)


def keep_plan(page: Page, url: str, language: str) -> None:
    """Make a plan and keep it on purpose."""
    make_plan(page, url, language)
    page.locator(".keep .button.main").click()
    page.locator(".code-signs").first.wait_for(state="attached")
    stored(page)


def make_risky_plan(page: Page, url: str, language: str) -> None:
    """Make a plan without the parts that keep people safe."""
    make_plan(page, url, language)
    for _ in range(12):
        if page.locator(".print .block").count():
            break
        count = page.locator("[data-step]").count()
        page.locator(".tools .danger:visible").first.click()
        expect(page.locator("[data-step]")).to_have_count(count - 1)
        stored(page)


def make_series(page: Page, url: str, language: str) -> None:
    """Make a plan, and a series of it."""
    make_plan(page, url, language)
    go(page, url, language, {"s": "series"})
    page.locator("section.panel .acts button").first.click()
    stored(page)
    go(page, url, language, {"s": "series"})
    page.locator(".meetings").wait_for()


def read_plan(page: Page, url: str, language: str) -> None:
    """Open a plan by the code that only lets read."""
    keep_plan(page, url, language)
    code = page.locator(".code-signs").nth(1).text_content()
    page.evaluate("sessionStorage.clear()")
    page.goto("about:blank")
    page.goto(f"{url}/?taal={language}#{code}")
    page.locator(".timeline:visible, .halted").first.wait_for()


def no_plan(page: Page, url: str, language: str) -> None:
    """Begin with an empty tab."""


Prepare = Callable[[Page, str, str], None]
STAGES: Mapping[str, tuple[Prepare, tuple[State, ...]]] = {
    "finding": (no_plan, FINDING),
    "beginning": (no_plan, BEGINNING),
    "looking up": (no_plan, LOOKING_UP),
    "a plan": (make_plan, PLANNED),
    "kept": (keep_plan, KEPT),
    "risky": (make_risky_plan, RISKY),
    "series": (make_series, IN_SERIES),
    "reading": (read_plan, READING),
}


def walk(page: Page, url: str, language: str, stage: str) -> Iterator[State]:
    """Go from state to state; the page is in the state that comes out."""
    prepare, states = STAGES[stage]
    prepare(page, url, language)
    for state in states:
        reach(page, url, language, state)
        yield state
        leave(page)


def leave(page: Page) -> None:
    """Undo what a state did to the line."""
    page.unroute_all()
    page.context.set_offline(False)


def reach(page: Page, url: str, language: str, state: State) -> None:
    """Go to one state, on a phone by day."""
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.emulate_media(color_scheme="light")
    go(page, url, language, {"s": state.screen, **state.query})
    if state not in NOTHING_MADE:
        _with_the_plan(page)
    state.reach(page)
    page.locator(state.shows).first.wait_for()
    at_rest(page)


def go(page: Page, url: str, language: str, query: Mapping[str, str]) -> None:
    """Go to an address and wait until a screen is drawn."""
    page.goto(f"{url}/?{urlencode({**query, 'taal': language})}")
    page.locator("h1").wait_for()
    at_rest(page)


def _with_the_plan(page: Page) -> None:
    """Wait until the plan was looked for: the first answer comes before the tab has told its key."""
    page.locator(".menu .count, .halted").first.wait_for(state="attached")


def at_rest(page: Page) -> None:
    """Wait until the server has answered."""
    page.locator("[data-test-script-state=notRunning]").wait_for(state="attached")


def stored(page: Page) -> None:
    """Wait until everything that was done is in the store."""
    page.evaluate(_STORED)
