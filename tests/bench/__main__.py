"""The command `make bench`: measure, print the table, write docs/benchmarks.md."""

from __future__ import annotations

import argparse
import sys

from tests.bench.measured import QUICK, Often, measure, told
from tests.bench.report import FILE, findings, report
from tests.bench.table import main_table


def main() -> int:
    """Measure; with --quick only a little and without writing, to see whether everything still works."""
    arguments = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="few repetitions; prints, does not write")
    quick: bool = arguments.parse_args().quick
    measured = measure(QUICK if quick else Often())
    page = report(measured)
    print(main_table(measured))
    for line in findings(measured):
        print(f"\n{line}")
    if not quick:
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_text(page, "utf-8")
        told(f"wrote {FILE.relative_to(FILE.parents[1])}")
    told("done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
