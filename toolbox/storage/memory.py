"""MemoryStore: a store for tests; it keeps the same promise and forgets everything when it ends."""

from __future__ import annotations

from threading import Lock

from toolbox.storage.store import Change, PlanNotFoundError, Stored, place_of
from toolbox.storage.timeline import Timeline


class MemoryStore:
    """Keeps plans in memory."""

    def __init__(self) -> None:
        """Begin empty."""
        self._timelines: dict[bytes, Timeline] = {}
        self._lock = Lock()

    def load(self, key: str) -> Stored:
        """Return the newest plan under a key."""
        try:
            return self._timelines[place_of(key)].stored()
        except KeyError:
            raise PlanNotFoundError from None

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        """Apply a change to the newest plan."""
        with self._lock:
            timeline = self._timelines.get(place_of(key), Timeline())
            return self._kept(key, timeline.changed(change, operation=operation, label=label))

    def undo(self, key: str, *, operation: str) -> Stored:
        """Go one step back."""
        return self._moved(key, -1, operation=operation)

    def redo(self, key: str, *, operation: str) -> Stored:
        """Go one step forward again."""
        return self._moved(key, 1, operation=operation)

    def close(self) -> None:
        """Forget everything."""
        self._timelines.clear()

    def _moved(self, key: str, by: int, *, operation: str) -> Stored:
        with self._lock:
            timeline = self._timelines.get(place_of(key), Timeline())
            return self._kept(key, timeline.moved(by, operation=operation))

    def _kept(self, key: str, timeline: Timeline) -> Stored:
        self._timelines[place_of(key)] = timeline
        return timeline.stored()
