"""Slow wire: a line to a server on which every byte is late, and only so many go through in a second.

Chromium throttles in its own way; this slows whatever goes over the line, websockets too.
"""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, field
from typing import Self

from tests.browser.serving import free_port

PIECE = 16_384  # bytes


@dataclass(slots=True)
class _Way:
    """One direction: when the line is free again for the next piece."""

    clear: float = 0.0


@dataclass
class SlowWire:
    """`with SlowWire(port, latency=0.4, speed=200_000)`: seconds there and back, bytes a second each way."""

    to: int
    latency: float
    speed: float
    port: int = field(default_factory=free_port)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)

    def __enter__(self) -> Self:
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def _listen(self) -> None:
        there, back = _Way(), _Way()

        async def serve(inside: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
            # Making a connection is a way there and back too.
            await asyncio.sleep(self.latency)
            answers, on = await asyncio.open_connection("127.0.0.1", self.to)
            await asyncio.gather(self._carry(inside, on, there), self._carry(answers, out, back))

        await asyncio.start_server(serve, "127.0.0.1", self.port)

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, way: _Way) -> None:
        while some := await source.read(PIECE):
            way.clear = max(way.clear, self._loop.time()) + len(some) / self.speed
            self._loop.call_at(way.clear + self.latency / 2, target.write, some)
        self._loop.call_at(max(way.clear, self._loop.time()) + self.latency / 2, target.close)
