"""A meeting of fourteen people with four parts, and the source of its papers."""

from tests.making import a_library, a_plan, a_step
from toolbox.planning.pack.source import Source
from toolbox.planning.plan import Meeting
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

PLAN = changed(
    a_plan(
        a_step(1, method="tea-welcome"),
        a_step(2, method="five-fingers"),
        a_step(3, method="dilemma-cards"),
        a_step(4, method="one-word-round", minutes=5),
        framing="human-rights",
    ),
    meeting=Meeting(people=14),
)


def source(code: str = "nl") -> Source:
    """The source in one language."""
    library = a_library()
    return Source(work_out(PLAN, library), library, library.texts[code])
