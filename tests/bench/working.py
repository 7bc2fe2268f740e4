"""Working: the real library, the words of the screen, and one meeting that all measurements share."""

from __future__ import annotations

from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.library.reading import read_library
from toolbox.planning.plan import Plan, Step
from toolbox.settings import from_environment

LIBRARY = read_library(from_environment().content)
TEXTS = LIBRARY.texts[SOURCE_LANGUAGE]
ROWS = 9  # of a normal run sheet
MANY_ROWS = 40  # of the longest that a day can hold

_MEETING = sorted(
    (one for one in LIBRARY.methods.values() if LIBRARY.in_meeting(one)), key=LIBRARY.phase_order
)
METHODS = tuple(one.id for one in _MEETING[:ROWS])


def meeting(rows: int) -> Plan:
    """A plan of so many parts without free time: every method of a meeting, over and over."""
    steps = tuple(
        Step(id=f"{place:016x}", method=_MEETING[place % len(_MEETING)].id, minutes=10)
        for place in range(rows)
    )
    return Plan(steps=steps, minutes=10 * rows, framing=next(iter(LIBRARY.vocabulary.framings)))
