"""MemoryStore: a store for who wants nothing kept, and for tests; it ends with its process."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Lock

from toolbox.storage.days import today_here
from toolbox.storage.pepper import PEPPER
from toolbox.storage.rows import Keeping, PlanRow, Rows
from toolbox.storage.sealed import SealedStore, Today


class MemoryStore(SealedStore):
    """Keeps plans in memory, sealed as everywhere."""

    def __init__(self, *, today: Today = today_here) -> None:
        """Begin empty, with a pepper of its own."""
        super().__init__(MemoryDatabase(), pepper=secrets.token_bytes(PEPPER), today=today)


class MemoryDatabase:
    """Rows in dictionaries, for one at a time; who writes, writes in a copy until the end."""

    def __init__(self) -> None:
        """Begin empty."""
        self._rows = MemoryRows()
        self._lock = Lock()

    @contextmanager
    def reading(self) -> Iterator[Rows]:
        """See all rows."""
        with self._lock:
            yield self._rows

    @contextmanager
    def writing(self, place: bytes) -> Iterator[Rows]:
        """Change rows."""
        with self._lock:
            rows = self._rows.copy()
            yield rows
            self._rows = rows

    def make_room(self) -> None:
        """Memory has no reserve."""

    def wipe(self) -> None:
        """Memory has no traces."""

    def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._rows = MemoryRows(kept=self._rows.kept)


class MemoryRows:
    """The rows themselves."""

    def __init__(self, kept: Keeping | None = None) -> None:
        """Begin without plans."""
        self.plans: dict[bytes, PlanRow] = {}
        self.moments: dict[tuple[bytes, int], bytes] = {}
        self.kept = kept

    def copy(self) -> MemoryRows:
        """The same rows, to be changed apart."""
        copied = MemoryRows(self.kept)
        copied.plans, copied.moments = dict(self.plans), dict(self.moments)
        return copied

    def plan(self, place: bytes) -> PlanRow | None:
        """Return a plan."""
        return self.plans.get(place)

    def put_plan(self, place: bytes, row: PlanRow) -> None:
        """Add a plan or write it anew."""
        self.plans[place] = row

    def drop_plan(self, place: bytes) -> None:
        """Remove a plan with its moments."""
        self.plans.pop(place, None)
        self.moments = {where: body for where, body in self.moments.items() if where[0] != place}

    def use(self, place: bytes, until: int) -> None:
        """Let a plan live until a day at least."""
        row = self.plans.get(place)
        if row is not None:
            self.plans[place] = replace(row, last_day=max(row.last_day, until))

    def moment(self, place: bytes, number: int) -> bytes | None:
        """Return a moment."""
        return self.moments.get((place, number))

    def add_moment(self, place: bytes, number: int, body: bytes) -> None:
        """Add a moment."""
        self.moments[place, number] = body

    def drop_moment(self, place: bytes, number: int) -> None:
        """Remove a moment."""
        del self.moments[place, number]

    def drop_over(self, today: int) -> int:
        """Remove every plan whose last day is past."""
        over = [place for place, row in self.plans.items() if row.last_day < today]
        for place in over:
            self.drop_plan(place)
        return len(over)

    def shorten(self, until: int) -> None:
        """Let no plan live longer than until a day."""
        for place, row in self.plans.items():
            self.plans[place] = replace(row, last_day=min(row.last_day, until))

    def keeping(self) -> Keeping | None:
        """Return what the database keeps for itself."""
        return self.kept

    def put_keeping(self, keeping: Keeping) -> None:
        """Write what the database keeps for itself."""
        self.kept = keeping
