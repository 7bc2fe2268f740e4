"""Scripts: how long the server thinks about a screen: our own work, and a whole run of the script.

`python -m tests.bench.scripts ours` prints what the first run of that one process takes.
"""

from __future__ import annotations

import secrets
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from streamlit.logger import set_log_level
from streamlit.testing.v1 import AppTest

from tests.bench.serving import HERE, PATIENCE, ROOT
from tests.bench.working import LIBRARY, ROWS, meeting
from toolbox.screens.address import SCREENS, ScreenName, read_address
from toolbox.screens.desk import Desk, make_desk, open_desk
from toolbox.screens.parcel import Parcel
from toolbox.screens.parts.frame import framed
from toolbox.screens.receiving import receive
from toolbox.screens.running import SCREENS as SHOWS
from toolbox.screens.visit import Visit
from toolbox.storage.sqlite import SqliteStore

KEY = secrets.token_hex(16)
_IDS = {"method": next(iter(LIBRARY.methods)), "page": next(iter(LIBRARY.articles))}


@dataclass(frozen=True, slots=True)
class Runs:
    """A whole run of the script under AppTest, in ms: the median of ours and of the floor."""

    ours: float
    floor: float


def bench_desk(folder: Path) -> Desk:
    """A desk with the real library and a store on disk that holds one meeting."""
    store = SqliteStore(folder / "bench.sqlite3", pepper=folder / "pepper")
    store.change(KEY, operation=secrets.token_hex(8), change=lambda _: meeting(ROWS))
    return make_desk(LIBRARY, store, ())


def parameters(screen: ScreenName) -> dict[str, str]:
    """The address of a screen; a method and a page have an id."""
    return {"s": screen, **({"id": _IDS[screen]} if screen in _IDS else {})}


def own_work(desk: Desk, *, times: int) -> dict[ScreenName, float]:
    """What we do ourselves in one run, for every screen: load the plan, make the screen; the median in ms."""
    return {screen: median(_one(desk, screen) for _ in range(times)) for screen in SCREENS}


def _one(desk: Desk, screen: ScreenName) -> float:
    began = time.perf_counter()
    address, _ = read_address(parameters(screen), desk.library)
    visit = Visit(desk, address, key=KEY)
    receive(visit, Parcel())
    framed(visit, SHOWS[visit.address.screen](visit), heard=None)
    return (time.perf_counter() - began) * 1000


def whole_runs(desk: Desk, *, times: int) -> Runs:
    """The whole script of the list of methods and of the floor, by turns; AppTest takes its share of both."""
    set_log_level("error")  # AppTest runs without a server, and Streamlit would say so every time
    open_desk(desk)
    ours, floor = _app("ours"), _app("floor")
    taken = [(_timed(ours), _timed(floor)) for _ in range(times + 1)][1:]
    return Runs(median(one for one, _ in taken), median(one for _, one in taken))


def first_runs(*, processes: int) -> Runs:
    """The very first run, each in a process of its own, by turns."""
    taken = [(_in_new_process("ours"), _in_new_process("floor")) for _ in range(processes)]
    return Runs(median(one for one, _ in taken), median(one for _, one in taken))


def _in_new_process(whose: str) -> float:
    command = [sys.executable, "-m", "tests.bench.scripts", whose]
    return float(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def _app(whose: str) -> AppTest:
    if whose == "floor":
        return AppTest.from_file(HERE / "empty_app.py", default_timeout=PATIENCE)
    ours = AppTest.from_file(ROOT / "toolbox" / "screens" / "main.py", default_timeout=PATIENCE)
    ours.query_params.update(parameters("find"))
    return ours


def _timed(app: AppTest) -> float:
    began = time.perf_counter()
    app.run()
    if app.exception:
        raise RuntimeError(app.exception[0].message)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    with TemporaryDirectory(prefix="toolbox-bench-") as name:
        open_desk(bench_desk(Path(name)))
        print(_timed(_app(sys.argv[1])))
