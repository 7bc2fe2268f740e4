"""Two of the worked designs, with minutes in steps of five, as real meetings."""

from functools import cache

from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.planning.pack.source import Source
from toolbox.planning.plan import Meeting, Plan, Step
from toolbox.planning.run_sheet import work_out
from toolbox.settings import Settings

PAUSE = None
MOTHERS = (
    ("key-person-talk", 40),
    ("team-briefing", 30),
    ("tea-welcome", 10),
    ("group-agreements", 10),
    ("name-story", 15),
    ("photo-language", 20),
    ("open-ended-story", 15),
    ("referral-card", 5),
    ("suitcase-round", 5),
    ("open-quarter", 15),
    ("team-debrief", 20),
)
MOSQUE = (
    ("value-opening", 5),
    ("group-agreements", 10),
    ("five-fingers", 10),
    ("proverb-exchange", 20),
    (PAUSE, 20),
    ("text-and-life", 30),
    ("small-step", 5),
    ("referral-card", 5),
    ("one-word-round", 5),
)


@cache
def real_library() -> Library:
    """All content."""
    return read_library(Settings().content)


def a_meeting(
    steps: tuple[tuple[str | None, int], ...],
    *,
    framing: str,
    minutes: int,
    code: str,
    meeting: Meeting | None = None,
) -> Source:
    """The source of the papers of a meeting."""
    made = tuple(
        Step(id=f"{number:016x}", method=method, minutes=length)
        for number, (method, length) in enumerate(steps, start=1)
    )
    library = real_library()
    plan = Plan(framing=framing, minutes=minutes, steps=made, meeting=meeting or Meeting())
    return Source(work_out(plan, library), library, library.texts[code])


@cache
def source_of_mosque(code: str = "nl", *, reading: bool = False) -> Source:
    """An evening of fourteen people in a mosque."""
    meeting = Meeting(people=14, reading=reading)
    return a_meeting(MOSQUE, framing="neighbourly-love", minutes=120, code=code, meeting=meeting)
