"""Serving: the toolbox, the empty app and the bare components, each on a server with the same settings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from tests.browser.serving import free_port

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PATIENCE = 60  # seconds for a start on a busy machine

Kind = Literal["toolbox", "floor", "bare"]
SCRIPTS: dict[Kind, str] = {"toolbox": "app.py", "floor": "empty_app.py", "bare": "bare_app.py"}
# What is on the page when it is drawn.
DRAWN: dict[Kind, str] = {"toolbox": "h1", "floor": "[data-testid=stText]", "bare": "#shown"}


class ServerEndedError(RuntimeError):
    """A server stopped, or did not answer in time; the message is what it wrote."""


@dataclass(frozen=True, slots=True)
class Held:
    """Memory of a process in MB: its share of all it maps (PSS), and what it wrote itself.

    Growth is seen in the second: the first also changes when another process opens the same files.
    """

    share: float
    own: float


def held_by(process: int) -> Held | None:
    """What a process holds; nothing on a system that does not tell."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8")
    except OSError:
        return None
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in text.splitlines()[1:]}
    return Held(sizes["Pss"], sizes["Anonymous"])


class App:
    """One app under `streamlit run`; `with App(...)` starts it and ends it. It hears this machine only."""

    def __init__(self, kind: Kind, folder: Path) -> None:
        self.kind = kind
        self.folder = folder / f"{kind}-{time.monotonic_ns()}"
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.started = 0.0
        self.answered = 0.0
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True)
        command = [sys.executable, "-m", "streamlit", "run", SCRIPTS[self.kind]]
        options = ["--server.port", str(self.port), "--server.address", "127.0.0.1"]
        environment = _environment(self.folder)
        home = self._home()
        with (self.folder / "log").open("ab") as log:
            self.started = time.perf_counter()
            self._process = subprocess.Popen(
                [*command, *options], cwd=home, env=environment, stdout=log, stderr=log
            )
        try:
            self._wait()
        finally:
            if not self.answered:
                self.__exit__()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def seconds_to_answer(self) -> float:
        """From the start of the process to its first healthy answer."""
        return self.answered - self.started

    def memory(self) -> Held | None:
        """What the process holds; nothing on a system that does not tell."""
        return held_by(self._process.pid) if self._process else None

    def processor(self) -> float | None:
        """Seconds that processors worked for it; other work on the machine hardly changes that."""
        if self._process is None:
            return None
        try:
            text = Path(f"/proc/{self._process.pid}/stat").read_text("utf-8")
        except OSError:
            return None
        fields = text.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _home(self) -> Path:
        """The folder to run in: of the others a copy with our settings beside it."""
        if self.kind == "toolbox":
            return ROOT
        for file in (*HERE.glob("bare_*"), HERE / "empty_app.py"):
            shutil.copy(file, self.folder)
        shutil.copytree(ROOT / ".streamlit", self.folder / ".streamlit")
        return self.folder

    def _wait(self) -> None:
        until = self.started + PATIENCE
        while time.perf_counter() < until and self._process is not None and self._process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):  # noqa: S310
                self.answered = time.perf_counter()
                return
            time.sleep(0.01)
        raise ServerEndedError((self.folder / "log").read_text("utf-8"))


def _environment(folder: Path) -> dict[str, str]:
    """Ours, with a store of its own, and with what an earlier start compiled."""
    kept = {
        "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled"),
        "TOOLBOX_PLANS": str(folder / "plans.sqlite3"),
    }
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | kept
