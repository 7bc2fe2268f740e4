"""Drawer: one plan in one transaction; takes it out of its sealed rows and puts it back."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ValidationError

from toolbox.storage.rows import PlanRow, Rows
from toolbox.storage.sealing import BrokenSealError, Part, Seal
from toolbox.storage.store import PlanDamagedError, PlanNotFoundError, PlanUnreadableError
from toolbox.storage.timeline import FIRST, Moment, Timeline, read_moment


@dataclass(frozen=True, slots=True)
class Kept:
    """A timeline, and the last day on which it opens."""

    timeline: Timeline
    last_day: int


@dataclass(frozen=True, slots=True)
class Drawer:
    """The rows of one plan."""

    rows: Rows
    seal: Seal

    def kept(self) -> Kept | None:
        """Open the timeline, if there is one."""
        row = self.rows.plan(self.seal.place)
        if row is None:
            return None
        written = self._opened(row.head, part="head", revision=row.revision)
        try:
            return Kept(Timeline.model_validate_json(written), row.last_day)
        except ValidationError as error:
            raise PlanUnreadableError from error

    def found(self) -> Kept:
        """Open the timeline. Raises PlanNotFoundError."""
        kept = self.kept()
        if kept is None:
            raise PlanNotFoundError
        return kept

    def moment(self, number: int) -> Moment:
        """Open one moment."""
        try:
            return read_moment(self.written(number))
        except ValidationError as error:
            raise PlanUnreadableError from error

    def written(self, number: int) -> bytes:
        """Open one moment, unread."""
        body = self.rows.moment(self.seal.place, number)
        if body is None:
            raise PlanDamagedError
        return self._opened(body, part="plan", revision=number)

    def put(self, old: Timeline | None, new: Timeline, *, made: Moment = FIRST, last_day: int) -> None:
        """Write a timeline; `made` is its newest moment, and only what differs is written."""
        before = old.moments if old else ()
        self._put_head(new, last_day)
        for number in set(before) - set(new.moments):
            self.rows.drop_moment(self.seal.place, number)
        for number in set(new.moments) - set(before):
            self._add(number, made.written() if number else FIRST.written())

    def take(self, other: Drawer, kept: Kept) -> None:
        """Seal anew what is in another drawer, and leave that one empty."""
        self._put_head(kept.timeline, kept.last_day)
        for number in kept.timeline.moments:
            self._add(number, other.written(number))
        other.rows.drop_plan(other.seal.place)

    def _put_head(self, timeline: Timeline, last_day: int) -> None:
        written = timeline.model_dump_json().encode()
        head = self.seal.close(written, part="head", revision=timeline.revision)
        self.rows.put_plan(self.seal.place, PlanRow(timeline.revision, last_day, head))

    def _add(self, number: int, written: bytes) -> None:
        body = self.seal.close(written, part="plan", revision=number)
        self.rows.add_moment(self.seal.place, number, body)

    def _opened(self, sealed: bytes, *, part: Part, revision: int) -> bytes:
        try:
            return self.seal.open(sealed, part=part, revision=revision)
        except BrokenSealError as error:
            raise PlanDamagedError from error
