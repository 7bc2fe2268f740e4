"""Measured: all that one run found, and how often it looked."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from tests.bench import pages, papers, scripts
from tests.bench.answering import answers
from tests.bench.browsing import chromium
from tests.bench.clicks import Clicking, Series
from tests.bench.dominating import Work, work_of
from tests.bench.growing import Growth, growth
from tests.bench.opening import openings
from tests.bench.pages import Load, Memory, Start
from tests.bench.papers import Print, Printer
from tests.bench.planning import Planned, planned
from tests.bench.scripts import Runs
from tests.bench.serving import App, Kind
from tests.bench.working import MANY_ROWS, ROWS
from toolbox.screens.address import ScreenName

SLOWER = 4  # times, as a cheap phone is
FIND = "/?s=find"
BEGAN = time.perf_counter()


@dataclass(frozen=True, slots=True)
class Often:
    """How often each thing is measured."""

    warm: int = 3
    pairs: int = 15
    openings: int = 6
    profiled: int = 6
    starts: int = 3
    sessions: int = 20
    screens: int = 200
    runs: int = 40
    answers: int = 25
    processes: int = 3
    sheets: int = 5


QUICK = Often(
    warm=1,
    pairs=3,
    openings=2,
    profiled=3,
    starts=1,
    sessions=5,
    screens=20,
    runs=10,
    answers=10,
    processes=1,
    sheets=3,
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one run found."""

    often: Often
    clicks: Mapping[str, Series]
    slow_clicks: Mapping[str, Series]
    openings: Mapping[int, Mapping[ScreenName, Series]]  # by how many times slower
    work: Mapping[str, Work]
    screens: Mapping[ScreenName, float]
    runs: Runs
    first_runs: Runs
    answers: Runs
    elements: Mapping[ScreenName, int]
    memory: Mapping[Kind, Memory | None]
    starts: Mapping[Kind, Start]
    loads: Mapping[Kind, Load]
    prints: Mapping[int, Mapping[Printer, Print]]
    growth: Mapping[int, Growth]
    planning: Planned
    chromium: str
    load_before: tuple[float, float, float]
    load_after: tuple[float, float, float]


def measure(often: Often) -> Measured:
    """Measure everything; what needs no browser comes before it."""
    before = os.getloadavg()
    with TemporaryDirectory(prefix="toolbox-bench-") as name:
        folder = Path(name)
        told("scripts")
        desk = scripts.bench_desk(folder)
        screens = scripts.own_work(desk, times=often.screens)
        runs = scripts.whole_runs(desk, times=often.runs)
        desk.store.close()
        first = scripts.first_runs(processes=often.processes)
        grown, made = _without_a_page(often)
        sheets = _sheets(often)
        with chromium() as browser:
            clicked = _clicks(browser, folder, often)
            loads, elements, memory = _visits(browser, folder, often)
            told("starts")
            begun = pages.starts(browser, folder, times=often.starts)
            name_of_browser = browser.version
    return Measured(
        often=often,
        clicks=clicked.clicks,
        slow_clicks=clicked.slow_clicks,
        openings=clicked.openings,
        work=clicked.work,
        screens=screens,
        runs=runs,
        first_runs=first,
        answers=clicked.answers,
        elements=elements,
        memory=memory,
        starts=begun,
        loads=loads,
        prints=sheets,
        growth=grown,
        planning=made,
        chromium=name_of_browser,
        load_before=before,
        load_after=os.getloadavg(),
    )


def _without_a_page(often: Often) -> tuple[Mapping[int, Growth], Planned]:
    told("growing")
    grown = growth(times=often.sheets)
    told("planning")
    return grown, planned(times=often.sheets)


def _sheets(often: Often) -> dict[int, Mapping[Printer, Print]]:
    told("papers")
    return {
        rows: papers.prints(rows, processes=often.processes, times=often.sheets) for rows in (ROWS, MANY_ROWS)
    }


def told(part: str) -> None:
    """Say what is measured now, and how long we are at it."""
    print(f"{time.perf_counter() - BEGAN:4.0f} s  {part}", file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class _Clicked:
    clicks: Mapping[str, Series]
    slow_clicks: Mapping[str, Series]
    openings: Mapping[int, Mapping[ScreenName, Series]]  # by how many times slower
    work: Mapping[str, Work]
    answers: Runs


def _clicks(browser: Browser, folder: Path, often: Often) -> _Clicked:
    told("clicks")
    with ExitStack() as stack:
        toolbox = stack.enter_context(App("toolbox", folder))
        floor = stack.enter_context(App("floor", folder))
        bare = stack.enter_context(App("bare", folder))
        clicking = Clicking(browser, toolbox=toolbox, floor=floor, bare=bare)
        stack.callback(clicking.close)
        clicks = clicking.series(warm=often.warm, pairs=often.pairs)
        filtering = clicking.subjects["filter"].bench
        answered = answers(filtering, clicking.floor.bench, times=often.answers)
        told("where the time of a click goes")
        subjects = {"floor": clicking.floor, **clicking.subjects}
        work = {name: work_of(subject, clicks=often.profiled) for name, subject in subjects.items()}
        told("opening every screen")
        opened = {
            slower: openings(browser, toolbox, clicking.floor, pairs=often.openings, slower=slower)
            for slower in (1, SLOWER)
        }
        told(f"clicks, {SLOWER} times slower")
        clicking.slow_down(SLOWER)
        slow = clicking.series(warm=1, pairs=often.pairs, names=("filter", "add", "move"))
    return _Clicked(clicks, slow, opened, work, answered)


def _visits(
    browser: Browser, folder: Path, often: Often
) -> tuple[dict[Kind, Load], dict[ScreenName, int], dict[Kind, Memory | None]]:
    """First loads, elements and memory, on servers that nobody clicked on."""
    loads: dict[Kind, Load] = {}
    held: dict[Kind, Memory | None] = {}
    elements: dict[ScreenName, int] = {}
    paths: dict[Kind, str] = {"floor": "/", "toolbox": FIND}
    for kind, path in paths.items():
        told(f"first load and memory of a session: {kind}")
        with App(kind, folder) as app:
            held[kind] = pages.memory(browser, app, path=path, sessions=often.sessions)
            loads[kind] = pages.first_load(browser, app, path=path)
            if kind == "toolbox":
                elements = pages.elements(browser, app)
    return loads, elements, held
