"""Guessing: how often somebody may try codes under which there is no plan.

The check signs of a code stop nearly every guess before it comes here. One visitor may miss ten times in ten
minutes, one address a hundred times: a hall full of people shares it. A hundred misses a minute, of all
visitors together, make every next try slow and shut nobody out.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from threading import Lock

MISSES = 10  # of one visitor
SHARED_MISSES = 100  # of one address
WHILE = 600.0  # seconds
ALL_MISSES = 100
MINUTE = 60.0
PAUSE = 1.0  # seconds that a try waits while there are too many misses

Clock = Callable[[], float]
Wait = Callable[[float], None]


class Guesses:
    """The misses of all visitors; whoever keeps it for the whole process counts everybody."""

    def __init__(self, *, now: Clock = time.monotonic, wait: Wait = time.sleep) -> None:
        """Begin without misses."""
        self._now = now
        self._wait = wait
        self._lock = Lock()
        self._all: deque[float] = deque(maxlen=ALL_MISSES)
        self._of: dict[str, deque[float]] = {}

    def may_try(self, visitor: str, *, shared: str = "") -> bool:
        """Say whether a visitor may try another code; wait first while everybody together misses a lot.

        `shared` is the name of the address, when it is known.
        """
        with self._lock:
            now = self._now()
            self._forget(now)
            allowed = self._missed(visitor) < MISSES and self._missed(shared) < SHARED_MISSES
            busy = len(self._all) == ALL_MISSES and now - self._all[0] < MINUTE
        if allowed and busy:
            self._wait(PAUSE)
        return allowed

    def missed(self, visitor: str, *, shared: str = "") -> None:
        """Count a code under which there is no plan."""
        with self._lock:
            now = self._now()
            self._all.append(now)
            for name in filter(None, (visitor, shared)):
                self._of.setdefault(name, deque()).append(now)

    def _missed(self, name: str) -> int:
        return len(self._of.get(name, ()))

    def _forget(self, now: float) -> None:
        for visitor, misses in list(self._of.items()):
            while misses and now - misses[0] >= WHILE:
                misses.popleft()
            if not misses:
                del self._of[visitor]
