"""SealedStore: keeps the promise of Store over any database, which sees nothing that is not sealed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from toolbox.planning.plan import Plan
from toolbox.storage.codes import Key, make_key, parse_key
from toolbox.storage.days import SAVED_DAYS, last_day, today_here
from toolbox.storage.drawer import Drawer, Kept
from toolbox.storage.pepper import KEEPING, opens, settle_keeping
from toolbox.storage.rows import Database, Keeping, Rows
from toolbox.storage.sealing import Seal, seal_for
from toolbox.storage.store import (
    Change,
    KeyTakenError,
    PlanNotFoundError,
    ReadOnlyError,
    Stored,
    StoreFullError,
    StoreUnavailableError,
)
from toolbox.storage.timeline import FIRST, Moment, Timeline, body_of
from toolbox.values import changed

Today = Callable[[], date]
LATE = 2  # days since the last purge


class SealedStore:
    """Keeps plans, sealed, in a database."""

    def __init__(self, database: Database, *, pepper: bytes, today: Today = today_here) -> None:
        """Try the pepper, and remove what is over. Raises StartRefusedError."""
        self._database = database
        self._pepper = pepper
        self._today = today
        self._tidied: date | None = None
        self._sure = settle_keeping(database, pepper, today=today().toordinal()).sure
        self._tidy()

    def load(self, key: str) -> Stored:
        """Return the newest plan under a key."""
        self._tidy()
        parsed = parse_key(key)
        seal = seal_for(parsed, self._pepper)
        with self._database.reading() as rows:
            drawer = Drawer(rows, seal)
            kept = drawer.found()
            moment = drawer.moment(kept.timeline.now)
        self._use(seal, kept)
        return self._stored(kept.timeline, moment.plan, can_edit=parsed.can_edit)

    def as_written(self, key: str) -> bytes:
        """Return the newest plan as JSON, unread."""
        seal = seal_for(parse_key(key), self._pepper)
        with self._database.reading() as rows:
            drawer = Drawer(rows, seal)
            return body_of(drawer.written(drawer.found().timeline.now))

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        """Apply a change to the newest plan."""
        self._tidy()
        seal = self._to_edit(parse_key(key))
        with self._database.writing(seal.place) as rows:
            drawer = Drawer(rows, seal)
            old, now = _newest(drawer)
            if old is not None and operation in old.applied:
                return self._stored(old, now.plan)
            new, made = _changed(old or Timeline(), now, change, operation=operation, label=label)
            drawer.put(old, new, made=made, last_day=self._last_day(new))
        return self._stored(new, made.plan)

    def undo(self, key: str, *, operation: str) -> Stored:
        """Go one step back."""
        return self._moved(key, -1, operation=operation)

    def redo(self, key: str, *, operation: str) -> Stored:
        """Go one step forward again."""
        return self._moved(key, 1, operation=operation)

    def save(self, key: str) -> Stored:
        """Keep a plan on purpose."""
        seal = self._to_edit(parse_key(key))
        with self._database.writing(seal.place) as rows:
            drawer = Drawer(rows, seal)
            old = drawer.found().timeline
            moment = drawer.moment(old.now)
            new = changed(old, saved=True)
            drawer.put(old, new, last_day=self._last_day(new))
        return self._stored(new, moment.plan)

    def forget(self, key: str) -> None:
        """Remove a plan and its history now."""
        place = self._to_edit(parse_key(key)).place

        def remove(rows: Rows) -> int:
            rows.drop_plan(place)
            return 1

        self._removed(place, remove)

    def renew(self, key: str, new: str | None = None) -> Key:
        """Lock a plan and its history under a new key."""
        fresh = make_key() if new is None else parse_key(new)
        old_seal, new_seal = self._to_edit(parse_key(key)), self._to_edit(fresh)
        with self._database.writing(old_seal.place) as rows:
            here, there = Drawer(rows, old_seal), Drawer(rows, new_seal)
            old, already = here.kept(), there.kept()
            if old is None and already is None:
                raise PlanNotFoundError
            if old is not None and already is not None:
                raise KeyTakenError
            if old is not None:
                there.take(here, Kept(old.timeline, self._last_day(old.timeline)))
        self._database.wipe()
        return fresh

    def purge(self, today: date) -> int:
        """Remove what is over."""

        def remove(rows: Rows) -> int:
            keeping = _keeping(rows)
            calendar = keeping.calendar.looked(today.toordinal())
            rows.put_keeping(Keeping(keeping.canary, calendar))
            rows.shorten(calendar.sure + SAVED_DAYS)
            self._sure = calendar.sure
            return rows.drop_over(calendar.sure)

        return self._removed(KEEPING, remove)

    def check(self) -> None:
        """Return when the store answers, its pepper is the right one and it purged lately."""
        self._tidy()
        with self._database.reading() as rows:
            keeping = _keeping(rows)
        if not opens(keeping, self._pepper):
            raise StoreUnavailableError("pepper")
        if self._today().toordinal() - keeping.calendar.seen > LATE:
            raise StoreUnavailableError("purge")

    def close(self) -> None:
        """Let go of files and connections."""
        self._database.close()

    def _moved(self, key: str, by: int, *, operation: str) -> Stored:
        self._tidy()
        seal = self._to_edit(parse_key(key))
        with self._database.writing(seal.place) as rows:
            drawer = Drawer(rows, seal)
            kept = drawer.kept()
            old = kept.timeline if kept else None
            new = _moved(old or Timeline(), by, operation=operation)
            # Only where undo leads is opened: it is the way out when the newest moment is damaged.
            moment = drawer.moment(new.now) if old else FIRST
            if new is not old:
                drawer.put(old, new, last_day=self._last_day(new))
        return self._stored(new, moment.plan)

    def _to_edit(self, key: Key) -> Seal:
        """The seal of a plan that is to be changed; asked before anything is looked for."""
        if not key.can_edit:
            raise ReadOnlyError
        return seal_for(key, self._pepper)

    def _stored(self, timeline: Timeline, plan: Plan, *, can_edit: bool = True) -> Stored:
        return Stored(
            plan=plan,
            revision=timeline.revision,
            can_undo=can_edit and timeline.can_undo,
            can_redo=can_edit and timeline.can_redo,
            applied=timeline.applied if can_edit else (),
            saved=timeline.saved,
            until=date.fromordinal(self._last_day(timeline)),
            can_edit=can_edit,
        )

    def _last_day(self, timeline: Timeline) -> int:
        """Count from the day of the clock, or from the last sure one: a clock that went back ends no plan."""
        return last_day(max(self._today().toordinal(), self._sure), saved=timeline.saved)

    def _use(self, seal: Seal, kept: Kept) -> None:
        """Let a plan that was opened live on. When that cannot be written, it can still be read."""
        until = self._last_day(kept.timeline)
        if until > kept.last_day:
            with suppress(StoreUnavailableError), self._database.writing(seal.place) as rows:
                rows.use(seal.place, until)

    def _tidy(self) -> None:
        """Purge once a day. When that fails, tomorrow is early enough: nobody waits for it twice."""
        today = self._today()
        if today != self._tidied:
            self._tidied = today
            with suppress(StoreUnavailableError):
                self.purge(today)

    def _removed(self, place: bytes, remove: Callable[[Rows], int]) -> int:
        """Remove, also when the disk is full, and leave no traces."""
        try:
            count = self._tried(place, remove)
        except StoreFullError:
            self._database.make_room()
            count = self._tried(place, remove)
        if count:
            self._database.wipe()
        return count

    def _tried(self, place: bytes, remove: Callable[[Rows], int]) -> int:
        with self._database.writing(place) as rows:
            return remove(rows)


def _newest(drawer: Drawer) -> tuple[Timeline | None, Moment]:
    kept = drawer.kept()
    return (kept.timeline, drawer.moment(kept.timeline.now)) if kept else (None, FIRST)


def _changed(
    old: Timeline, now: Moment, change: Change, *, operation: str, label: str | None
) -> tuple[Timeline, Moment]:
    """Apply a change to the moment that holds now; one that changes nothing is only remembered."""
    plan = change(now.plan)
    if plan == now.plan:
        return old.heard(operation), now
    in_place = label is not None and label == now.label
    return old.added(operation, in_place=in_place), Moment(plan, label)


def _moved(old: Timeline, by: int, *, operation: str) -> Timeline:
    return old if operation in old.applied else old.moved(by, operation=operation)


def _keeping(rows: Rows) -> Keeping:
    keeping = rows.keeping()
    if keeping is None:
        raise StoreUnavailableError("keeping")
    return keeping
