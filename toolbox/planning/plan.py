"""Plan: what a dialogue leader puts together for a meeting, or for a few with the same group."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from toolbox.library.vocabulary import Id
from toolbox.values import Value

OperationId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
StepMinutes = Annotated[int, Field(ge=5, le=240, multiple_of=5)]

LONGEST_NOTE = 5000  # characters
LONGEST_TITLE = 80
LONGEST_REASON = 500
LONGEST_GOAL = 300
SHORTEST_MEETING = 15  # minutes
MOST_STEPS = 60
MOST_MEETINGS = 6
OLDER_VERSIONS = (1, 2)

TimeOfDay = Annotated[int, Field(ge=0, lt=24 * 60)]


class Reason(Value):
    """Why a leader leaves a remark as it is, by the rule that made it."""

    rule: Annotated[str, StringConstraints(pattern=r"^R\d\d$")]
    text: Annotated[str, StringConstraints(max_length=LONGEST_REASON)]


class Meeting(Value):
    """What a leader told about the meeting; the defaults are the safe ones.

    No place, date or name: setting and community are kinds. `interpreter` is the factor for talk time in
    percent: 100 is no interpreter, 150 a practised team, 200 sentence by sentence.
    """

    communities: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    setting: Id | None = None
    themes: Annotated[tuple[Id, ...], Field(max_length=10)] = ()
    people: Annotated[int, Field(ge=2, le=200)] = 12
    leaders: Annotated[int, Field(ge=1, le=4)] = 2
    reading: bool = False
    interpreter: Literal[100, 150, 200] = 100
    number: Annotated[int, Field(ge=1, le=MOST_MEETINGS)] = 1

    @property
    def is_first(self) -> bool:
        """Say whether this is the first meeting with this group."""
        return self.number == 1


class Why(Value):
    """Why a step stands where it stands: a kind of sentence, and the answer or neighbour that it names.

    Nobody types it: it comes from a proposal, or from the row of a ready plan.
    """

    kind: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,30}$")]
    method: Id | None = None
    theme: Id | None = None
    community: Id | None = None
    setting: Id | None = None
    value: Id | None = None
    ready: Id | None = None
    minutes: int | None = None
    people: int | None = None
    leaders: int | None = None
    row: int | None = None


class Section(Value):
    """Which steps of its description a method does here, when the others come at another moment."""

    first: Annotated[int, Field(ge=1, le=60)]
    last: Annotated[int, Field(ge=1, le=60)]

    @property
    def steps(self) -> str:
        """The numbers of the steps, as «1–3»."""
        return f"{self.first}–{self.last}" if self.first != self.last else str(self.first)


class Step(Value):
    """One part of a plan: a method, a pause, or something of the group itself (then it has a title).

    `at` is a fixed time (minutes since midnight) as of a prayer; `leader` is who leads it; `section` says
    that this is only a part of the method.
    """

    id: OperationId
    method: Id | None
    minutes: StepMinutes
    note: Annotated[str, StringConstraints(max_length=LONGEST_NOTE)] = ""
    title: Annotated[str, StringConstraints(max_length=LONGEST_TITLE)] = ""
    at: TimeOfDay | None = None
    leader: Literal["1", "2", "guest"] | None = None
    why: Why | None = None
    section: Section | None = None

    @property
    def is_pause(self) -> bool:
        """Say whether this is a pause: no method and no title of its own."""
        return self.method is None and not self.title


class Session(Value):
    """One meeting: steps in their order, when it starts (minutes since midnight), how long it may take.

    `goal` is what people do or know afterwards. There is no field for a place, a date or a name: a plan can
    end up in the wrong hands.
    """

    start: TimeOfDay = 19 * 60
    minutes: Annotated[int, Field(ge=SHORTEST_MEETING, le=480, multiple_of=5)] = 90
    framing: Id | None = None
    goal: Annotated[str, StringConstraints(max_length=LONGEST_GOAL)] = ""
    meeting: Meeting = Meeting()
    steps: Annotated[tuple[Step, ...], Field(max_length=MOST_STEPS)] = ()
    reasons: Annotated[tuple[Reason, ...], Field(max_length=40)] = ()

    def step(self, name: str) -> Step | None:
        """The step with an id, if it is still there."""
        return next((step for step in self.steps if step.id == name), None)

    def has(self, method: str) -> bool:
        """Say whether a method is in the plan."""
        return any(step.method == method for step in self.steps)


class Plan(Session):
    """The meeting that is open; in a series also the `others` with the same group.

    `place` is where the open meeting stands among them, so what changes, times or prints a plan needs to know
    of one meeting only.
    """

    version: Literal[3] = 3
    place: Annotated[int, Field(ge=0, lt=MOST_MEETINGS)] = 0
    others: Annotated[tuple[Session, ...], Field(max_length=MOST_MEETINGS - 1)] = ()

    @model_validator(mode="after")
    def _stands_among_them(self) -> Plan:
        if self.place > len(self.others):
            raise PydanticCustomError("place", "the open meeting stands behind the last one")
        return self

    @property
    def is_series(self) -> bool:
        """Say whether there is more than one meeting."""
        return bool(self.others)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All meetings in their order."""
        here = Session(**{name: getattr(self, name) for name in Session.model_fields})
        return (*self.others[: self.place], here, *self.others[self.place :])

    @property
    def previous(self) -> Session | None:
        """The meeting before the open one, if there is one."""
        return self.others[self.place - 1] if self.place else None


def plan_of(sessions: Sequence[Session], *, place: int = 0) -> Plan:
    """A plan of meetings in their order, with one of them open."""
    here = sessions[place]
    others = (*sessions[:place], *sessions[place + 1 :])
    facts = {name: getattr(here, name) for name in Session.model_fields}
    return Plan(**facts, place=place, others=others)


VERSION: int = Plan().version


def read_plan(body: str | bytes) -> Plan:
    """Read a plan of this or an older version from JSON; raises ValidationError when it is none."""
    written = body.encode() if isinstance(body, str) else body
    # In a text that somebody typed the quotes are escaped, so this is the version and nothing else.
    return Plan.model_validate_json(written if b'"version":3' in written else _raised(written))


def upgraded(plain: dict[str, Any]) -> dict[str, Any]:
    """Give the fields of an older plan as this version has them.

    Versions 1 and 2 had no goal and no series, and the first no meeting; all of these have a default.
    """
    return {**plain, "version": VERSION} if plain.get("version", 1) in OLDER_VERSIONS else plain


def _raised(body: bytes) -> bytes:
    try:
        plain = json.loads(body)
    except ValueError:
        return body
    return json.dumps(upgraded(plain) if isinstance(plain, dict) else plain).encode()
