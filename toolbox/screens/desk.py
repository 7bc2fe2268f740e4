"""Desk: what a screen may reach for. `app.py` puts it together once, and it serves all visitors."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from toolbox.library.library import Library
from toolbox.library.search import Index
from toolbox.library.tip_search import TipIndex
from toolbox.library.word_search import WordIndex
from toolbox.planning.paper import Paper
from toolbox.screens.guessing import Guesses
from toolbox.screens.tab_key import TabKey
from toolbox.settings import Settings
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import Store


class Exporter(Protocol):
    """Turns a paper into a file; some files cannot be without the day of the meeting."""

    name: str
    media_type: str
    suffix: str
    needs_day: bool

    def export(self, paper: Paper) -> bytes:
        """Return the bytes of the file; the same paper gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The library, what finds things in it, the store and the exporters.

    `report_to` is where a mistake can be told: an address of mail, or None when the operator chose none.
    `leave_to` is the neutral page to which “Snel weg” leads. `disk` is the folder where plans stay, or None
    when a database elsewhere keeps them. `passing` holds the plans of who wants nothing kept: in memory,
    sealed, for as long as a draft. `guesses` counts codes that lead nowhere.
    """

    library: Library
    store: Store
    exporters: tuple[Exporter, ...]
    index: Index
    tips: TipIndex
    words: WordIndex
    report_to: str | None = None
    leave_to: str = "https://www.knmi.nl/"
    disk: Path | None = None
    passing: Store = field(default_factory=MemoryStore)
    guesses: Guesses = field(default_factory=Guesses)

    def store_of(self, tab: TabKey | None) -> Store:
        """Where the plan of a tab stays."""
        return self.passing if tab is not None and tab.form == "passing" else self.store

    def exporter(self, kind: str) -> Exporter | None:
        """The exporter that makes this kind of file, if there is one."""
        return next((one for one in self.exporters if one.name == kind), None)


def make_desk(
    library: Library,
    store: Store,
    exporters: tuple[Exporter, ...],
    settings: Settings | None = None,
    *,
    words: WordIndex | None = None,
) -> Desk:
    """Put a desk together: build what finds things, once. `words` is there already when it is kept."""
    chosen = settings or Settings()
    return Desk(
        library,
        store,
        exporters,
        Index(library),
        TipIndex(library),
        words or WordIndex(library),
        chosen.report_to,
        chosen.leave_to,
        settings.plans.parent if settings and settings.database is None else None,
    )


class NoDeskError(RuntimeError):
    """A screen was asked for before `app.py` opened the desk."""


# Streamlit runs the script anew on every click and any visitor can empty its caches for everybody;
# a module global survives both (safety note §1.10).
_open: list[Desk] = []


def open_desk(desk: Desk) -> None:
    """Make this the desk of the process."""
    _open[:] = [desk]


def close_desk() -> None:
    """Serve nobody any more."""
    _open.clear()


def the_desk() -> Desk:
    """The desk of the process."""
    if not _open:
        raise NoDeskError
    return _open[0]
