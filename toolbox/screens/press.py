"""Press: makes papers, a few at a time: forty who print at once take nothing from those who do not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import TypeVar

T = TypeVar("T")

AT_ONCE = 2  # papers
WAITING = 40  # people; who comes when so many wait is told at once
QUEUE = 15.0  # seconds that somebody waits for a turn
PATIENCE = 10.0  # seconds that one paper may take; the page itself waits for thirty


class PressBusyError(Exception):
    """Too many people print now, or the paper takes too long; trying again later is safe."""


class Press:
    """A few threads of its own with a queue that has an end.

    A thread cannot be stopped: a paper that takes too long is made to its end and thrown away, and holds one
    of the places so long. The rest of the toolbox has other threads.
    """

    def __init__(
        self,
        *,
        at_once: int = AT_ONCE,
        waiting: int = WAITING,
        queue: float = QUEUE,
        patience: float = PATIENCE,
    ) -> None:
        """Make the threads when they are needed."""
        self._threads = ThreadPoolExecutor(at_once, thread_name_prefix="press")
        self._places = BoundedSemaphore(at_once + waiting)
        self._queue = queue
        self._patience = patience

    async def make(self, work: Callable[[], T]) -> T:
        """Do the work when it is its turn; what it raises passes. Raises PressBusyError."""
        if not self._places.acquire(blocking=False):
            raise PressBusyError
        begun, loop = asyncio.Event(), asyncio.get_running_loop()

        def turn() -> T:
            loop.call_soon_threadsafe(begun.set)
            return work()

        job = self._threads.submit(turn)
        job.add_done_callback(lambda _: self._places.release())
        made = asyncio.wrap_future(job)
        try:
            await asyncio.wait_for(begun.wait(), self._queue)
            return await asyncio.wait_for(made, self._patience)
        except TimeoutError as error:
            raise PressBusyError from error
        finally:
            job.cancel()  # who waited too long or went away; work that has begun goes on
