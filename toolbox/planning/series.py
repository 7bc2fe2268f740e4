"""Series: what the meetings of one plan have to do with each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.plan import Plan, Session

# A group feels at home when these come back: they are never used up.
RETURNING_PHASES = frozenset({"welcome", "closing", "evaluation"})
RETURNING_METHODS = frozenset({"group-agreements", "referral-card"})
RISE = 1  # how much the peak of a meeting may pass the highest before it; our choice


@dataclass(frozen=True, slots=True)
class MeetingInSeries:
    """One meeting in the overview of a series; `peak` is its highest intensity, 0 when nothing is known."""

    number: int
    is_open: bool
    minutes: int
    peak: int
    themes: tuple[str, ...]
    methods: tuple[Method, ...]


def overview(plan: Plan, library: Library) -> tuple[MeetingInSeries, ...]:
    """All meetings in their order, for the screen and for paper."""
    return tuple(
        MeetingInSeries(
            number=place + 1,
            is_open=place == plan.place,
            minutes=session.minutes,
            peak=peak((session,), library),
            themes=session.meeting.themes,
            methods=core(session, library),
        )
        for place, session in enumerate(plan.sessions)
    )


def remembered(plan: Plan, library: Library) -> tuple[Method, ...]:
    """What the group did in the meeting before the open one; nothing in a first meeting."""
    return core(plan.previous, library) if plan.previous else ()


def used_elsewhere(plan: Plan, library: Library) -> frozenset[str]:
    """The methods that other meetings of the series use, but for those that come back in every meeting."""
    return frozenset(method.id for method in _known(plan.others, library) if is_used_up(method, library))


def is_used_up(method: Method, library: Library) -> bool:
    """Say whether a group does this once in a series."""
    returns = method.facts.phase in RETURNING_PHASES or method.id in RETURNING_METHODS
    return library.in_meeting(method) and not returns


def peak(sessions: Iterable[Session], library: Library) -> int:
    """The highest intensity in some meetings; 0 when no method of them is known."""
    return max((method.facts.intensity for method in _known(sessions, library)), default=0)


def earlier(plan: Plan) -> tuple[Session, ...]:
    """The meetings before the open one."""
    return plan.others[: plan.place]


def core(session: Session, library: Library) -> tuple[Method, ...]:
    """What a group remembers of a meeting: the methods that do not come back."""
    return tuple(method for method in _known((session,), library) if is_used_up(method, library))


def _known(sessions: Iterable[Session], library: Library) -> Iterator[Method]:
    for session in sessions:
        for step in session.steps:
            method = library.methods.get(step.method or "")
            if method is not None and library.in_meeting(method):
                yield method
