"""References: the sample papers and two real meetings, as text and as a picture of every page."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL.Image import Image

from tests.exports.pdf.reading import exported, pages, pictures
from tests.exports.pdf.reference import DPI, PAPERS
from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.planning.paper import Paper
from toolbox.planning.plan import Plan, Step
from toolbox.planning.run_sheet import work_out
from toolbox.planning.sheet import run_sheet_paper
from toolbox.settings import Settings

FOLDER = Path(__file__).parent
PAUSE = None

# Two of the worked designs, with minutes in steps of five.
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


@dataclass(frozen=True)
class Reference:
    """A paper with what it should look like."""

    name: str
    paper: Paper

    @property
    def text_file(self) -> Path:
        """The text of all pages."""
        return FOLDER / f"{self.name}.txt"

    def picture_file(self, number: int) -> Path:
        """The picture of one page."""
        return FOLDER / f"{self.name}-{number}.png"

    def text(self) -> str:
        """The text of all pages now."""
        return "\n\f\n".join(pages(exported(self.paper))) + "\n"

    def pictures(self) -> Iterator[tuple[int, Image]]:
        """The pages now, in grey."""
        for number, picture in enumerate(pictures(exported(self.paper), DPI), start=1):
            yield number, picture.convert("L")


@cache
def references() -> tuple[Reference, ...]:
    """All papers that are compared."""
    library = read_library(Settings().content)
    samples = tuple(Reference(name, make()) for name, make in PAPERS.items())
    return (
        *samples,
        Reference("mothers-nl", _meeting(library, MOTHERS, framing="upbringing", minutes=90, code="nl")),
        Reference(
            "mosque-evening-nl", _meeting(library, MOSQUE, framing="neighbourly-love", minutes=120, code="nl")
        ),
        Reference(
            "mosque-evening-en", _meeting(library, MOSQUE, framing="neighbourly-love", minutes=120, code="en")
        ),
    )


def _meeting(
    library: Library, steps: tuple[tuple[str | None, int], ...], *, framing: str, minutes: int, code: str
) -> Paper:
    made = tuple(
        Step(id=f"{number:016x}", method=method, minutes=length)
        for number, (method, length) in enumerate(steps, start=1)
    )
    plan = Plan(framing=framing, minutes=minutes, steps=made)
    return run_sheet_paper(work_out(plan, library), library, library.texts[code])
