"""Report: what a run of the load test found, as a table and as docs/load.md."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.serving import Held
from tests.browser.serving import ROOT
from tests.load.working import Found

HERE = Path(__file__).parent
FILE = ROOT / "docs" / "load.md"
LIMIT = 500  # ms, of the 95th in a hundred
GROWTH = 10  # percent in an hour
HOUR = 60  # minutes


@dataclass(frozen=True, slots=True)
class Run:
    """One run; `memory` is what the server held at the start, when all were at work, and at the end."""

    sessions: int
    browsers: int
    think: float
    minutes: float
    tabs: Found
    pages: Found
    memory: tuple[Held, Held, Held]
    busy: float  # load average before

    @property
    def growth(self) -> float:
        """How much the memory grew after all had come, in percent."""
        _, settled, after = self.memory
        return 100 * (after.own / settled.own - 1) if settled.own else 0.0

    @property
    def each(self) -> float:
        """Memory of one session in MB."""
        before, settled, _ = self.memory
        return (settled.own - before.own) / max(1, self.sessions + self.browsers)


def part(times: Sequence[float], percent: float) -> float:
    """The value below which this part of the times lies."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else float("nan")


def table(run: Run) -> str:
    """The figures."""
    head = "| who | first page p50 / p95 | changes | p50 / p95 / p99 / most | errors |\n|---|---|---|---|---|"
    rows = [
        f"| {count} {who} | {_parts(found.first, 50, 95)} | {len(found.answers)} "
        f"| {_parts(found.answers, 50, 95, 99, 100)} | {len(found.errors)} |"
        for who, count, found in (
            ("tabs without a browser", run.sessions, run.tabs),
            ("browsers", run.browsers, run.pages),
        )
    ]
    return "\n".join((head, *rows))


def verdicts(run: Run) -> Iterator[str]:
    """Say of each limit whether it was met."""
    slowest = part(run.tabs.answers, 95)
    yield f"{_met(slowest <= LIMIT)}: p95 of a change {slowest:.0f} ms (limit {LIMIT})"
    errors = [*run.tabs.errors, *run.pages.errors]
    yield f"{_met(not errors)}: {len(errors)} errors {errors[:2] if errors else ''}".rstrip()
    foreign, missing = run.tabs.foreign, run.tabs.missing
    good = not foreign and not missing
    yield f"{_met(good)}: {foreign} screens with foreign words, {missing} without the own"
    if run.minutes >= HOUR:
        yield f"{_met(run.growth < GROWTH)}: memory grew {run.growth:.1f} % (limit {GROWTH})"


def page(run: Run) -> str:
    """The whole of docs/load.md."""
    first, settled, last = run.memory
    return (
        (HERE / "report.md")
        .read_text("utf-8")
        .format(
            day=datetime.now(UTC).date(),
            think=f"{run.think:g}",
            sessions=run.sessions,
            browsers=run.browsers,
            minutes=f"{run.minutes:g}",
            cores=os.cpu_count(),
            load=f"{run.busy:.1f}",
            after=f"{os.getloadavg()[0]:.1f}",
            table=table(run),
            verdicts="\n".join(f"- {line}" for line in verdicts(run)),
            first=f"{first.own:.0f}",
            settled=f"{settled.own:.0f}",
            last=f"{last.own:.0f}",
            each=f"{run.each:.2f} MB"
            if run.each > 0
            else "less than what the server gave back after its start",
            again=run.tabs.again,
            growth=f"{run.growth:+.1f}",
            back=f"{run.tabs.received / max(1, len(run.tabs.answers)) / 1024:.1f}",
        )
    )


def _parts(times: Sequence[float], *percents: float) -> str:
    return " / ".join(f"{part(times, one):.0f}" for one in percents) + " ms"


def _met(good: bool) -> str:  # noqa: FBT001 - a yes or no is what it is about
    return "met" if good else "not met"
