"""Serving: our own app as a process of its own, with its own file of plans, and a wire that can be cut."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds for a start on a busy machine


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Server:
    """The app under `streamlit run`; it can be killed as by a power cut and started on the same plans."""

    def __init__(
        self, folder: Path, *, app: Path = ROOT / "app.py", settings: Mapping[str, str] | None = None
    ) -> None:
        self.folder = folder
        self.app = app
        self.settings = settings or {"TOOLBOX_PLANS": str(folder / "plans.sqlite3")}
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        environment = {**os.environ, **self.settings}
        command = [sys.executable, "-m", "streamlit", "run", str(self.app), "--server.port", str(self.port)]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        self._wait()

    @property
    def process(self) -> int:
        """The number of its process."""
        return self._process.pid if self._process else 0

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.kill()

    def log(self) -> str:
        """What it wrote."""
        return (self.folder / "server.log").read_text()

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with suppress(OSError), urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):  # noqa: S310
                return
            time.sleep(0.1)
        self.kill()
        raise TimeoutError(self.log())


class Wire:
    """A TCP connection to a server that can be cut, mended and made slow."""

    def __init__(self, port: int) -> None:
        self.to = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.url = f"http://localhost:{self.port}"
        self._open: list[socket.socket] = []
        self._is_cut = False
        self.delay = 0.0  # seconds that every piece of an answer waits
        threading.Thread(target=self._serve, daemon=True).start()

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        self._is_cut = True
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._open.clear()

    def mend(self) -> None:
        """Let connections through again."""
        self._is_cut = False

    def close(self) -> None:
        """Stop listening."""
        self.cut()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                inside, _ = self._listener.accept()
            except OSError:
                return
            if self._is_cut:
                inside.close()
                continue
            with suppress(OSError):
                outside = socket.create_connection(("127.0.0.1", self.to))
                self._open += [inside, outside]
                for source, target in ((inside, outside), (outside, inside)):
                    threading.Thread(target=self._pump, args=(source, target), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while some := source.recv(65536):
                time.sleep(self.delay)
                target.sendall(some)
        for one in (source, target):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
