"""Migrating: the steps that bring tables up to date, one numbered file each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: its number and its statements."""

    number: int
    statements: tuple[str, ...]


def steps_after(done: int, folder: Path) -> tuple[Step, ...]:
    """The migrations of a folder that a database does not have yet, in their order."""
    files = sorted(folder.glob("*.sql"))
    return tuple(_read(file) for file in files if int(file.name[:4]) > done)


def _read(file: Path) -> Step:
    lines = file.read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("--"))
    # Statement by statement: `executescript` of sqlite3 would end our transaction.
    statements = (statement.strip() for statement in text.split(";"))
    return Step(int(file.name[:4]), tuple(statement for statement in statements if statement))
