"""Answering: how long the server itself takes for a click: what the browser sent is sent again without it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.bench.browsing import Bench
from tests.bench.scripts import Runs

LAST = 2  # bytes of the message with which Streamlit ends a run
PAUSE = 0.12  # seconds between two clicks; faster ones wait for each other in the TCP of `streamlit run`
PATIENCE = 60  # seconds


class Talk:
    """What a page said over its websocket: how it began, and the last two clicks (a tick on and off)."""

    def __init__(self, bench: Bench) -> None:
        said = bench.page.evaluate(
            "[benchWire.url, benchWire.protocols, benchWire.kept.map((one) => [...one])]"
        )
        self._url: str = said[0]
        self._protocols = [Subprotocol(one) for one in said[1] if one]
        first, *others = (bytes(message) for message in said[2])
        self._first, self._clicks = first, others[-2:]

    @contextmanager
    def again(self) -> Iterator[Session]:
        """Begin again as a new session."""
        with connect(self._url, subprotocols=self._protocols, max_size=None) as wire:
            session = Session(wire, self._clicks)
            session.send(self._first)
            yield session


class Session:
    """A session without a browser."""

    def __init__(self, wire: ClientConnection, clicks: list[bytes]) -> None:
        self._wire = wire
        self._clicks = clicks
        self._count = 0

    def click(self) -> float:
        """Send the next click and wait until the run has ended; in ms."""
        time.sleep(PAUSE)
        self._count += 1
        return self.send(self._clicks[self._count % len(self._clicks)])

    def send(self, message: bytes) -> float:
        """Send one message and wait until the run has ended; in ms."""
        began = time.perf_counter()
        self._wire.send(message)
        while len(self._wire.recv(timeout=PATIENCE)) != LAST:
            pass
        return (time.perf_counter() - began) * 1000


def answers(ours: Bench, floor: Bench, *, times: int) -> Runs:
    """By turns; the medians."""
    with Talk(ours).again() as mine, Talk(floor).again() as least:
        taken = [(mine.click(), least.click()) for _ in range(times + 2)][2:]
    return Runs(median(one for one, _ in taken), median(one for _, one in taken))
