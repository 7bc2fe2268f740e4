"""Clicks: from a click to the changed page, ours and the floor by turns (A B A B) in the same Chromium."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import quantiles

from playwright.sync_api import Browser

from tests.bench.browsing import PATIENCE, Bench
from tests.bench.serving import App
from tests.bench.working import METHODS, TEXTS

SEEDED = 4  # steps in the plan beside the list; the plan that is put in order has all of a meeting


@dataclass(frozen=True, slots=True)
class Press:
    """What is pressed, and by which change of the page we know that the server answered (see press.js)."""

    target: str
    says: str | None = None
    place: int = 0
    seen: str | None = None
    answer: str | None = None
    stored: bool = False


@dataclass(frozen=True, slots=True)
class Click:
    """What one click took, in ms after the click event: seen, sent, last message in, answer on the page."""

    seen: float | None
    sent: float
    arrived: float
    answered: float
    messages: int
    received: int  # bytes


@dataclass(frozen=True, slots=True)
class Series:
    """Clicks of ours and of the floor, taken by turns."""

    ours: tuple[Click, ...]
    floor: tuple[Click, ...]

    def ratios(self) -> tuple[float, float, float]:
        """The ratios of the pairs: the lower quarter, the median, the upper quarter."""
        pairs = zip(self.ours, self.floor, strict=True)
        low, middle, high = quantiles((ours.answered / floor.answered for ours, floor in pairs), n=4)
        return low, middle, high


@dataclass(frozen=True, slots=True)
class Subject:
    """A page with the control that is pressed on it, and how to set it back unmeasured."""

    bench: Bench
    press: Press
    set_back: Callable[[], object] | None = None

    def click(self) -> Click:
        """Press once and put everything back."""
        press = self.press
        given = {name: getattr(press, name) for name in Press.__slots__}
        raw = self.bench.run("press", {**given, "patience": PATIENCE})
        if self.set_back is not None:
            self.set_back()
        arrived = [at for at, _ in raw["received"] if at <= raw["answered"]]
        return Click(
            seen=raw["seen"],
            sent=raw["sent"][0][0],
            arrived=max(arrived),
            answered=raw["answered"],
            messages=len(raw["received"]),
            received=sum(size for _, size in raw["received"]),
        )


class Clicking:
    """The pages on which we click: three of the toolbox, one with bare components, and the floor."""

    def __init__(self, browser: Browser, *, toolbox: App, floor: App, bare: App) -> None:
        self._closing = ExitStack()
        self.floor = Subject(
            self._open(browser, floor), Press("input[type=checkbox]", answer="[data-testid=stText]")
        )
        self.subjects = {
            "bare": Subject(self._open(browser, bare), Press("button", says="Send", answer="#shown")),
            "filter": self._filter(browser, toolbox),
            "add": self._add(browser, toolbox),
            "move": self._move(browser, toolbox),
        }

    def series(self, *, warm: int, pairs: int, names: Sequence[str] = ()) -> dict[str, Series]:
        """Click by turns: floor, filter, floor, add, and so on; the first rounds do not count."""
        chosen = {name: one for name, one in self.subjects.items() if not names or name in names}
        taken: dict[str, list[tuple[Click, Click]]] = {name: [] for name in chosen}
        for _ in range(warm + pairs):
            for name, subject in chosen.items():
                floor = self.floor.click()
                taken[name].append((subject.click(), floor))
        return {
            name: Series(tuple(ours for ours, _ in counted), tuple(floor for _, floor in counted))
            for name, pairs_taken in taken.items()
            if (counted := pairs_taken[warm:])
        }

    def slow_down(self, times: int) -> None:
        """Let the processor seem slower on all pages."""
        for subject in (self.floor, *self.subjects.values()):
            subject.bench.slow_down(times)

    def close(self) -> None:
        """Close all pages."""
        self._closing.close()

    def _open(self, browser: Browser, app: App, *, path: str = "/", steps: int = 0) -> Bench:
        bench = Bench(browser, app, path=path)
        self._closing.callback(bench.close)
        if steps:
            bench.run("operate", [{"do": "add-step", "method": one} for one in METHODS[:steps]])
        return bench

    def _filter(self, browser: Browser, toolbox: App) -> Subject:
        """A tick that leaves about half: the count changes at once, the chip comes with the answer."""
        bench = self._open(browser, toolbox, path="/?s=find", steps=SEEDED)
        amounts = bench.page.locator("label:has(> input[name=themes]) .amount").all_inner_texts()
        numbers = [int(amount) for amount in amounts]
        half = max(numbers) / 2
        place = min(range(len(numbers)), key=lambda place: abs(numbers[place] - half))
        return Subject(
            bench, Press("input[name=themes]", place=place, seen="#toolbox-count", answer=".chips")
        )

    def _add(self, browser: Browser, toolbox: App) -> Subject:
        """«Voeg toe»: the button changes at once, the number in the menu when the server stored it."""
        bench = self._open(browser, toolbox, path="/?s=find", steps=SEEDED)
        press = Press("button", says=TEXTS.find.add, seen=":target", answer=".toolbox nav", stored=True)
        return Subject(bench, press, set_back=lambda: bench.run("operate", [{"do": "undo"}]))

    def _move(self, browser: Browser, toolbox: App) -> Subject:
        """«Later» at the first step: the order changes at once; the answer is an empty outbox."""
        bench = self._open(browser, toolbox, path="/?s=plan", steps=len(METHODS))
        says = TEXTS.plan.down.partition("{")[0].strip()
        return Subject(bench, Press("[data-step] button", says=says, seen="[data-step] h3", stored=True))
