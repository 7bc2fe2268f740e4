"""All that five answers can be, with our own content; and a sample that stays the same."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.planning.plan import Meeting, Plan

CONTENT = Path(__file__).parents[3] / "content"
LENGTHS = (45, 60, 90, 120)
SAMPLE = 300
STRIDE = 10_007  # a prime that goes through all answers without a pattern


@cache
def ours() -> Library:
    """Read our own content once."""
    return read_library(CONTENT)


def asked(
    community: str | None = None,
    setting: str | None = None,
    theme: str | None = None,
    framing: str | None = None,
    minutes: int = 90,
) -> Plan:
    """Give the answers as the wizard makes them; what is not known stays empty."""
    meeting = Meeting(
        communities=(community,) if community else (), setting=setting, themes=(theme,) if theme else ()
    )
    return Plan(minutes=minutes, framing=framing, meeting=meeting)


def all_answers() -> Iterator[Plan]:
    """Give every combination of the five answers, «dat weet ik nog niet» included."""
    terms = ours().vocabulary
    framings = [name for name, framing in terms.framings.items() if framing.main]
    for answers in product(
        (*terms.communities, None), (*terms.settings, None), (*terms.themes, None), (*framings, None), LENGTHS
    ):
        yield asked(*answers)


@cache
def sample() -> tuple[Plan, ...]:
    """Give answers from all over, the same each time."""
    answers = list(all_answers())
    return tuple(answers[number * STRIDE % len(answers)] for number in range(SAMPLE))
