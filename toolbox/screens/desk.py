"""Desk: what a screen may reach for. `app.py` puts it together once, and it serves all visitors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from toolbox.library.library import Library
from toolbox.library.search import Index
from toolbox.planning.paper import Paper
from toolbox.storage.store import Store


class Exporter(Protocol):
    """Turns a paper into a file."""

    name: str
    media_type: str
    suffix: str

    def export(self, paper: Paper) -> bytes:
        """Return the bytes of the file; the same paper gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The library, the index over it, the store and the exporters."""

    library: Library
    index: Index
    store: Store
    run_sheet_exporters: tuple[Exporter, ...]


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
