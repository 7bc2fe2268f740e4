"""Report: docs/benchmarks.md: what was measured and how, the table, and what dominates."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from statistics import median

from tests.bench.clicks import Click, Series
from tests.bench.growing import FILTER_BAR, SEARCH_BAR, Growth
from tests.bench.measured import SLOWER, Measured, Often
from tests.bench.planning import ANSWERS
from tests.bench.serving import HERE, ROOT
from tests.bench.table import as_table, main_table, ms
from tests.bench.working import LIBRARY

FILE = ROOT / "docs" / "benchmarks.md"
PACKAGES = ("streamlit", "starlette", "uvicorn", "reportlab", "playwright")


def report(measured: Measured) -> str:
    """The whole page."""
    words = (HERE / "report.md").read_text("utf-8")
    often = measured.often
    filled = words.format(
        date=datetime.now(tz=UTC).date().isoformat(),
        versions=_versions(measured),
        machine=_machine(measured),
        table=main_table(measured),
        screens=_screens(measured),
        phases=_phases(measured),
        work=_work(measured),
        growth=grown(measured.growth),
        findings="\n".join(f"- {line}" for line in findings(measured)),
        slower=SLOWER,
        methods=len(LIBRARY.methods),
        drawn=ANSWERS,
        **{f"often_{name}": getattr(often, name) for name in Often.__slots__},
    )
    return filled.rstrip() + "\n"


def findings(measured: Measured) -> Iterator[str]:
    """What the figures say, in sentences."""
    yield from _of_a_click(measured)
    yield from _of_streamlit(measured)
    runs, first = measured.runs, measured.first_runs
    yield (
        f"The first run of a process takes {ms(first.ours)}, every next one {ms(runs.ours)} (the floor "
        f"{ms(first.floor)} and {ms(runs.floor)}): what is loaded only then makes the first visitor wait."
    )


def _of_a_click(measured: Measured) -> Iterator[str]:
    ours = _side(measured, "filter")
    phases = {
        "the browser before it sends": ours.sent,
        "the server with the way to it and back": ours.arrived - ours.sent,
        "the browser after the answer came in": ours.answered - ours.arrived,
    }
    largest = max(phases, key=lambda name: phases[name])
    yield (
        f"Of the {ms(ours.answered)} of a filter click, most is {largest}: {ms(phases[largest])}. "
        f"The server alone answers in {ms(measured.answers.ours)} (the floor in "
        f"{ms(measured.answers.floor)}); our own script is {ms(measured.screens['find'])} of that."
    )
    for name, whose in (("filter", "a filter click"), ("floor", "the floor")):
        work = measured.work[name]
        yield (
            f"In Chromium {whose} is {ms(work.streamlit)} of Streamlit’s script, {ms(work.ours)} of ours, "
            f"{ms(work.style + work.layout)} of style and layout and {ms(work.garbage)} of clearing memory."
        )


def _of_streamlit(measured: Measured) -> Iterator[str]:
    floor, bare, ours = (_side(measured, name) for name in ("floor", "bare", "filter"))
    bare_ratio, our_ratio = (measured.clicks[name].ratios()[1] for name in ("bare", "filter"))
    yield (
        f"Streamlit alone takes {ms(floor.answered)} (the floor). Two bare components of Streamlit, one that "
        f"sends and one that shows a line, take {ms(bare.answered)}, {bare_ratio:.2f} times the floor: a "
        "page that is made of components starts from there."
    )
    rest = ours.answered - bare.answered
    cost = f"{ms(rest)}, " if rest > 0 else "too little to see here, "
    yield (
        f"Our screen takes {our_ratio:.2f} times the floor. What it adds to the bare components, {cost}"
        "is making its data, sending it and drawing it."
    )


def _versions(measured: Measured) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"Python {platform.python_version()}, {packages}, Chromium {measured.chromium}"


def _machine(measured: Measured) -> str:
    cores = os.cpu_count() or 1
    before, after = measured.load_before[0], measured.load_after[0]
    busy = " **The machine was busy with other work: measure again before you believe a verdict.**"
    told = (
        f"{platform.system()} on {platform.machine()}, {cores} cores, "
        f"load average {before:.1f} before and {after:.1f} after (our own load included)."
    )
    return told + busy if before > 1 else told


def _screens(measured: Measured) -> str:
    rows = [
        (
            screen,
            ms(took),
            str(measured.elements[screen]),
            *_opened(measured.openings[1].get(screen)),
            *_opened(measured.openings[SLOWER].get(screen)),
        )
        for screen, took in measured.screens.items()
    ]
    slower = f"{SLOWER}× slower"
    heads = (
        "screen",
        "our script",
        "elements",
        "opened",
        "× floor",
        f"opened, {slower}",
        f"× floor, {slower}",
    )
    return as_table(heads, rows)


def _opened(series: Series | None) -> tuple[str, str]:
    if series is None:
        return "–", "–"
    return ms(median(one.answered for one in series.ours)), f"{series.ratios()[1]:.2f}"


def _phases(measured: Measured) -> str:
    rows = []
    for name in ("floor", "bare", "filter", "add", "move"):
        one = _side(measured, name)
        server, after = one.arrived - one.sent, one.answered - one.arrived
        times = (ms(one.sent), ms(server), ms(after), ms(one.answered))
        rows.append((name, *times, str(one.messages), f"{one.received / 1000:.1f} kB"))
    heads = ("click", "before sending", "server and wire", "after the answer", "all", "messages", "received")
    return as_table(heads, rows)


def _work(measured: Measured) -> str:
    rows = [
        (name, *(ms(value) for value in (one.streamlit, one.ours, one.garbage, one.style, one.layout)))
        for name, one in measured.work.items()
    ]
    heads = ("click", "Streamlit’s script", "our script", "clearing memory", "style", "layout")
    return as_table(heads, rows)


def grown(found: Mapping[int, Growth]) -> str:
    """What a growing library costs."""
    rows = [
        (str(size), ms(one.filtering), ms(one.searching), f"{one.building:.1f} s")
        for size, one in found.items()
    ]
    heads = (
        "methods",
        f"filter (bar {FILTER_BAR:g} ms)",
        f"search (bar {SEARCH_BAR:g} ms)",
        "building the indexes",
    )
    return as_table(heads, rows)


def _side(measured: Measured, name: str) -> Click:
    """The median click of one kind."""
    series = measured.clicks["filter" if name == "floor" else name]
    side = series.floor if name == "floor" else series.ours
    return Click(
        seen=None,
        sent=median(one.sent for one in side),
        arrived=median(one.arrived for one in side),
        answered=median(one.answered for one in side),
        messages=round(median(one.messages for one in side)),
        received=round(median(one.received for one in side)),
    )
