"""What people look up, for tests: ready plans, series, organisations, works and words."""

from tests.making_terms import sides
from toolbox.library.ready_plan import ReadyPlan, ReadyRow, Series, SeriesMeeting
from toolbox.library.reference import Entry, Organisation, SearchWords, Work


def a_ready_plan(name: str) -> ReadyPlan:
    """Make a plan of half an hour with one method, a pause and tea."""
    return ReadyPlan(
        id=name,
        title=sides("Een eerste avond"),
        summary=sides("Voor wie elkaar niet kent."),
        goal=sides("Ieder heeft iets verteld."),
        communities=("refugees",),
        setting="mosque",
        themes=("upbringing",),
        framing="human-rights",
        people=10,
        leaders=2,
        number=1,
        interpreter=False,
        minutes=30,
        start="19:30",
        rows=(
            ReadyRow(own=sides("Thee"), minutes=10, why=sides("Mensen komen niet tegelijk.")),
            ReadyRow(method="five-fingers", minutes=10, why=sides("Zo leren mensen elkaar kennen.")),
            ReadyRow(pause=True, minutes=5, why=sides("Even lucht.")),
        ),
        notes={"nl": ("Zet thee klaar.",)},
        sources=("S06",),
        review="not-reviewed",
    )


def a_series(name: str, *, plan: str) -> Series:
    """Make a series of two meetings with the same plan."""
    meeting = SeriesMeeting(plan=plan, aim=sides("Mensen kennen elkaar."), not_yet={"nl": ("Een gast",)})
    return Series(
        id=name,
        title=sides("Twee avonden"),
        summary=sides("Twee keer met dezelfde mensen."),
        meetings=(meeting, meeting),
    )


def an_organisation(name: str) -> Organisation:
    """Make an organisation of the alliance."""
    return Organisation(
        id=name, name="VON", what=sides("Koepel."), alliance=True, communities=("refugees",), sources=("S06",)
    )


def a_work(name: str) -> Work:
    """Make a work to read further."""
    return Work(
        id=name,
        title="Vijf tips",
        maker="Movisie",
        year=2021,
        what=sides("Tips uit de praktijk."),
        communities=(),
        audience=("leader",),
        sources=("S06",),
    )


def an_entry(name: str) -> Entry:
    """Make a word with a synonym."""
    return Entry(
        id=name,
        label=sides("dialoogleider"),
        meaning=sides("Wie het gesprek leidt."),
        synonyms={"nl": ("gespreksleider",)},
        refused={"nl": ("homofiel",)},
    )


def search_words(page: str, *words: str) -> SearchWords:
    """Make the Dutch words by which people search for a page."""
    return SearchWords(id=page, words={"nl": words})
