"""Opening a plan from outside: what this library does not know, and what nobody could have typed, goes."""

from __future__ import annotations

from toolbox.library.library import Library
from toolbox.planning.cleaning import cleaned
from toolbox.planning.plan import (
    LONGEST_GOAL,
    LONGEST_REASON,
    LONGEST_TITLE,
    Meeting,
    Plan,
    Reason,
    Session,
    Step,
    plan_of,
)
from toolbox.values import changed


def fitted(plan: Plan, library: Library) -> Plan:
    """Fit a plan to the library; a method that is gone stays, so that the leader sees it is."""
    return plan_of([_session(one, library) for one in plan.sessions], place=plan.place)


def has_twins(plan: Plan) -> bool:
    """Say whether two steps of one meeting have the same id, so that nobody could tell which one is meant."""
    ids = [[step.id for step in session.steps] for session in plan.sessions]
    return any(len(set(one)) < len(one) for one in ids)


def _session(session: Session, library: Library) -> Session:
    framing = session.framing if session.framing in library.vocabulary.framings else None
    return changed(
        session,
        framing=framing,
        goal=_line(session.goal, LONGEST_GOAL),
        meeting=_meeting(session.meeting, library),
        steps=tuple(_step(step) for step in session.steps),
        reasons=tuple(_reason(reason) for reason in session.reasons),
    )


def _meeting(meeting: Meeting, library: Library) -> Meeting:
    terms = library.vocabulary
    return changed(
        meeting,
        communities=tuple(one for one in meeting.communities if one in terms.communities),
        themes=tuple(one for one in meeting.themes if one in terms.themes),
        setting=meeting.setting if meeting.setting in terms.settings else None,
    )


def _step(step: Step) -> Step:
    return changed(step, note=cleaned(step.note), title=_line(step.title, LONGEST_TITLE))


def _reason(reason: Reason) -> Reason:
    return changed(reason, text=cleaned(reason.text)[:LONGEST_REASON])


def _line(text: str, most: int) -> str:
    """One line, cut: some letters become two when they are put together (NFC)."""
    return " ".join(cleaned(text).split())[:most].strip()
