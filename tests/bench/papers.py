"""Papers: seconds per page of a run sheet, each printer in a new process so that cold is cold.

`python -m tests.bench.papers ours 9 12` prints what that one process measured, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from io import BytesIO
from statistics import median
from typing import Literal

from tests.bench.serving import ROOT
from tests.bench.working import LIBRARY, TEXTS, meeting
from toolbox.planning.paper import Paper
from toolbox.planning.run_sheet import work_out
from toolbox.planning.sheet import run_sheet_paper

Printer = Literal["ours", "floor"]
PRINTERS: tuple[Printer, ...] = ("floor", "ours")


@dataclass(frozen=True, slots=True)
class Print:
    """One sheet: seconds in a new process (loading the printer included), seconds once warm, pages, bytes."""

    cold: float
    warm: float
    pages: int
    size: int


def prints(rows: int, *, processes: int, times: int) -> dict[Printer, Print]:
    """Print a sheet of so many rows with both, by turns; the medians."""
    taken: dict[Printer, list[Print]] = {printer: [] for printer in PRINTERS}
    for _ in range(processes):
        for printer in PRINTERS:
            taken[printer].append(_in_new_process(printer, rows, times))
    return {
        printer: Print(
            median(one.cold for one in all_), median(one.warm for one in all_), all_[0].pages, all_[0].size
        )
        for printer, all_ in taken.items()
    }


def _in_new_process(printer: Printer, rows: int, times: int) -> Print:
    command = [sys.executable, "-m", "tests.bench.papers", printer, str(rows), str(times)]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return Print(**json.loads(outcome.stdout))


def _measured(printer: str, rows: int, times: int) -> Print:
    paper = run_sheet_paper(work_out(meeting(rows), LIBRARY), LIBRARY, TEXTS)
    began = time.perf_counter()
    export = _printer(printer)
    first = export(paper)
    cold = time.perf_counter() - began
    warm = median(_timed(export, paper) for _ in range(times))
    return Print(cold, warm, pages_of(first), len(first))


def _printer(printer: str) -> Callable[[Paper], bytes]:
    """Load a printer; that is part of the first sheet of a process."""
    if printer == "ours":
        from exports import EXPORTERS

        return EXPORTERS[0].export
    from tests.bench.plain_paper import print_plainly

    return print_plainly


def _timed(export: Callable[[Paper], bytes], paper: Paper) -> float:
    began = time.perf_counter()
    export(paper)
    return time.perf_counter() - began


def pages_of(file: bytes) -> int:
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(file)).pages)


if __name__ == "__main__":
    print(json.dumps(asdict(_measured(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))))
