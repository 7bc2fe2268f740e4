"""Health: whether the toolbox can do its work, for whoever watches the server; it answers yes or no alone."""

from __future__ import annotations

import asyncio
import shutil
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from toolbox.storage.store import Store, StoreUnavailableError

ROOM = 200_000_000  # bytes that must be free where the plans stay
KEPT = 5.0  # seconds that an answer holds, however often it is asked for
PATIENCE = 3.0  # seconds; a store that answers later than this is not well


class Health:
    """Looks at the store and at the disk, once for all who ask at the same time.

    It has a thread of its own, so that it neither holds up the loop nor waits behind papers; and what it saw
    is kept here and not in a cache of Streamlit, which any visitor can empty.
    """

    def __init__(
        self,
        store: Store,
        disk: Path | None,
        *,
        room: int = ROOM,
        kept: float = KEPT,
        patience: float = PATIENCE,
    ) -> None:
        """Watch a store, and the disk on which a folder is, if the plans stay on a disk of ours."""
        self._store = store
        self._disk = disk
        self._room = room
        self._kept = kept
        self._patience = patience
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="health")
        self._look: Future[bool] | None = None
        self._old = 0.0

    async def is_good(self) -> bool:
        """Say whether all is well; what takes too long is not."""
        look = self._current()
        try:
            return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(look)), self._patience)
        except TimeoutError:
            return False

    def _current(self) -> Future[bool]:
        """The look that holds now: one that is under way, a fresh one, or a new one."""
        now = time.monotonic()
        if self._look is None or (self._look.done() and now >= self._old):
            self._look, self._old = self._thread.submit(self._seen), now + self._kept
        return self._look

    def _seen(self) -> bool:
        try:
            self._store.check()
            return self._disk is None or free_room(self._disk) >= self._room
        except (StoreUnavailableError, OSError):
            return False


def free_room(folder: Path) -> int:
    """Bytes that are free on the disk of a folder."""
    return shutil.disk_usage(folder).free
