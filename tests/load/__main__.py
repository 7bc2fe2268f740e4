"""The command `make load`: sixty visitors who change plans at once; writes docs/load.md.

`--mixed` asks the toolbox as it must not be, and must fail; it writes nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.bench.serving import Held, held_by
from tests.browser.serving import ROOT, Server
from tests.load.browsing import browse, chromium
from tests.load.report import FILE, Run, page, table, verdicts
from tests.load.working import Found, work

RAMP = 6.0  # seconds in which the visitors come
SETTLED = 0.2  # part of the time after which growth is counted


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for."""

    sessions: int
    browsers: int
    think: float
    minutes: float
    mixed: bool


def main() -> int:
    """Run, print, write; 1 when a limit is broken."""
    wanted = _wanted()
    app = ROOT / "tests/load/mixed_app.py" if wanted.mixed else ROOT / "app.py"
    with TemporaryDirectory(prefix="toolbox-load-") as folder:
        server = Server(Path(folder), app=app)
        server.start()
        try:
            run = asyncio.run(_run(server, wanted))
        finally:
            server.stop()
    print(table(run))
    for line in verdicts(run):
        print(line)
    if not wanted.mixed:
        FILE.write_text(page(run), "utf-8")
    return int(any(line.startswith("not met") for line in verdicts(run)))


async def _run(server: Server, wanted: Wanted) -> Run:
    tabs, browsers = Found(), Found()
    before, busy = _held(server), os.getloadavg()[0]
    began = monotonic()
    until = began + RAMP + wanted.minutes * 60
    async with AsyncExitStack() as stack:
        visitors = [_late(number, server, tabs, wanted, until) for number in range(wanted.sessions)]
        if wanted.browsers:
            browser = await stack.enter_async_context(chromium())
            think = wanted.think
            visitors += [
                browse(browser, server.url, browsers, think=think, until=until)
                for _ in range(wanted.browsers)
            ]
        samples = asyncio.create_task(_samples(server, began, until))
        await asyncio.gather(*visitors)
        settled, after = await samples
    return Run(
        wanted.sessions,
        wanted.browsers,
        wanted.think,
        wanted.minutes,
        tabs,
        browsers,
        (before, settled, after),
        busy,
    )


async def _late(number: int, server: Server, found: Found, wanted: Wanted, until: float) -> None:
    """Come one after the other, as people do."""
    await asyncio.sleep(RAMP * number / wanted.sessions)
    await work(server.url, number, found, think=wanted.think, until=until)


async def _samples(server: Server, began: float, until: float) -> tuple[Held, Held]:
    """What the server holds when all have come and worked for a while, and at the end."""
    await asyncio.sleep(RAMP + SETTLED * (until - began - RAMP))
    settled = _held(server)
    await asyncio.sleep(max(0.0, until - monotonic() - 1))
    return settled, _held(server)


def _held(server: Server) -> Held:
    return held_by(server.process) or Held(0.0, 0.0)


def _wanted() -> Wanted:
    arguments = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    arguments.add_argument("--sessions", type=int, default=60)
    arguments.add_argument("--browsers", type=int, default=3)
    arguments.add_argument("--think", type=float, default=2.0, help="seconds between two changes, on average")
    arguments.add_argument("--minutes", type=float, default=1.0)
    arguments.add_argument("--mixed", action="store_true", help="the toolbox as it must not be")
    return Wanted(**vars(arguments.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
