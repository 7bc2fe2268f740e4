"""Beside: the same words through other makers of PDF, each in a new process, on one machine in one run.

`python -m tests.bench.beside` measures all that are installed and writes docs/benchmarks-papers.md;
`make bench-papers` installs them first. `… beside weasyprint sheet 3` measures one, as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median

from tests.bench.papers import pages_of
from tests.bench.peers import PEERS, loaded
from tests.bench.serving import ROOT
from tests.bench.working import LIBRARY, TEXTS, meeting
from toolbox.languages.phrase import Phrase
from toolbox.planning.handout import methods_paper
from toolbox.planning.pack.choice import PRODUCTS, PackChoice
from toolbox.planning.pack.counting import usual_copies
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Paper
from toolbox.planning.run_sheet import work_out
from toolbox.planning.sheet import run_sheet_paper

FILE = ROOT / "docs" / "benchmarks-papers.md"
SHEET = "the run sheet of nine parts"
SHORT, LONG = "guide of 6", "guide of 100"  # methods: some 12 pages, and some 200
SINGLE, PACK = "pack of 1", "pack of 14"  # every product, once and as often as fourteen people need
PROCESSES, TIMES = 3, 5


@dataclass(frozen=True, slots=True)
class Made:
    """One paper: seconds with the loading of the maker, seconds once warm, memory at most, pages, bytes."""

    cold: float
    warm: float
    memory: int
    pages: int
    size: int


def paper_of(what: str) -> Paper:
    """The run sheet, a guide of so many methods, or a pack of all products."""
    sheet = work_out(meeting(9), LIBRARY)
    kind, _, count = what.partition(" of ")
    if kind == "guide":
        every = list(LIBRARY.methods.values())
        chosen = [every[place % len(every)] for place in range(int(count))]
        return methods_paper(chosen, LIBRARY, TEXTS, framing=None)
    if kind == "pack":
        source = Source(sheet, LIBRARY, TEXTS)
        copies = {product: usual_copies(source, product) for product in PRODUCTS} if what == PACK else {}
        return pack_paper(sheet, LIBRARY, TEXTS, PackChoice(products=PRODUCTS, copies=copies))
    return run_sheet_paper(sheet, LIBRARY, TEXTS)


def made(peer: str, what: str, times: int) -> Made:
    """Measure one maker in this process."""
    paper = paper_of(what)
    before = getrusage(RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    with loaded(peer) as export:
        first = export(paper)
        cold = time.perf_counter() - began
        warm = []
        for place in range(times):
            other = _varied(paper, place)  # some keep what they made before
            began = time.perf_counter()
            export(other)
            warm.append(time.perf_counter() - began)
    memory = getrusage(RUSAGE_SELF).ru_maxrss - before + getrusage(RUSAGE_CHILDREN).ru_maxrss
    return Made(cold, median(warm), memory, pages_of(first), len(first))


def _varied(paper: Paper, place: int) -> Paper:
    return replace(paper, title=Phrase(f"{paper.title.text} {place}", paper.language))


def in_new_process(peer: str, what: str, *, times: int) -> Made:
    """Measure one maker in a process that has loaded nothing yet."""
    command = [sys.executable, "-m", "tests.bench.beside", peer, what, str(times)]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return Made(**json.loads(outcome.stdout))


def measured(peer: str, what: str) -> Made:
    """The medians of some processes."""
    all_ = [in_new_process(peer, what, times=TIMES) for _ in range(PROCESSES)]
    return Made(
        median(one.cold for one in all_),
        median(one.warm for one in all_),
        round(median(one.memory for one in all_)),
        all_[0].pages,
        all_[0].size,
    )


def report() -> str:
    """The page: a table, ratios, what is missing, and how busy the machine was."""
    there = [peer for peer in PEERS if find_spec(peer.module)]
    before = os.getloadavg()[0]
    sheets = {peer.name: measured(peer.name, "sheet") for peer in there}
    short, long = (in_new_process("ours", what, times=2) for what in (SHORT, LONG))
    single, pack = (measured("ours", what) for what in (SINGLE, PACK))
    ours = sheets["ours"]
    lines = [
        "# Papers beside other makers of PDF",
        "",
        f"Written by `make bench-papers`: {SHEET}, the same words.",
        f"{PROCESSES} processes each, {TIMES} times warm, medians.",
        f"Load average {before:.1f} before, {os.getloadavg()[0]:.1f} after; {os.cpu_count()} processors.",
        "Only ours sets tags, joined scripts and PDF/A; the others print the words in a plain table or list.",
        "",
        "| maker | first, ms | warm, ms | warm beside ours | memory, MB | pages | kB |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *(_line(name, one, ours) for name, one in sheets.items()),
        "",
        f"A guide of {short.pages} pages takes {_each(short):.1f} ms a page, one of {long.pages} pages",
        f"{_each(long):.1f} ms: {_each(long) / _each(short):.2f} times as much (the aim is at most 1.2).",
        "",
        f"All products once have {single.pages} pages, for fourteen people {pack.pages}: these take",
        f"{pack.warm / single.warm:.2f} times the time and {pack.size / single.size:.2f} times the bytes.",
        "The aim is at most 2.",
        *(f"\nNot measured here: {one.name}." for one in PEERS if one not in there),
    ]
    return "\n".join(lines) + "\n"


def _line(name: str, one: Made, ours: Made) -> str:
    return (
        f"| {name} | {one.cold * 1000:.0f} | {one.warm * 1000:.0f} | {one.warm / ours.warm:.1f} × "
        f"| {one.memory / 1024:.0f} | {one.pages} | {one.size / 1024:.0f} |"
    )


def _each(one: Made) -> float:
    return one.warm * 1000 / one.pages


def main(arguments: list[str]) -> None:
    """Measure one maker, or all and write the page."""
    if arguments:
        peer, what, times = arguments
        print(json.dumps(asdict(made(peer, what, int(times)))))
        return
    FILE.write_text(report(), "utf-8")
    print(FILE.read_text("utf-8"))


if __name__ == "__main__":
    main(sys.argv[1:])
