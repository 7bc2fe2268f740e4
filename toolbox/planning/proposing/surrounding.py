"""Surrounding: what is done before and after a meeting, and takes none of its time."""

from __future__ import annotations

from collections.abc import Sequence

from toolbox.library.library import Library
from toolbox.planning.proposing.path import HEAVY, Place
from toolbox.planning.proposing.slots import (
    BRIEFING,
    CALL,
    DEBRIEF,
    INTERPRETER_BRIEFING,
    KEY_PERSON,
    OPEN_QUARTER,
    STORYTELLER_CARE,
)
from toolbox.planning.proposing.suiting import has_guest
from toolbox.planning.proposing.wishes import HOUSES_OF_WORSHIP, Wishes


def before(places: Sequence[Place], wishes: Wishes, library: Library) -> tuple[str, ...]:
    """What is prepared: with the house, the teller, the interpreter and the other leader."""
    meeting = wishes.meeting
    needed = {
        KEY_PERSON: meeting.is_first and meeting.setting in HOUSES_OF_WORSHIP,
        STORYTELLER_CARE: any(has_guest(library.methods[place.id]) for place in places if not place.is_pause),
        INTERPRETER_BRIEFING: wishes.has_interpreter,
        BRIEFING: wishes.leaders > 1,
    }
    return tuple(name for name, is_needed in needed.items() if is_needed and name in library.methods)


def after(places: Sequence[Place], wishes: Wishes, library: Library) -> tuple[str, ...]:
    """What follows: a quarter for who wants to talk, a call after something heavy, and looking back (R07)."""
    needed = {
        OPEN_QUARTER: True,
        CALL: any(place.intensity >= HEAVY for place in places),
        DEBRIEF: wishes.leaders > 1,
    }
    return tuple(name for name, is_needed in needed.items() if is_needed and name in library.methods)
