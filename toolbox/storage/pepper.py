"""Pepper: the secret of the operator, in a file outside the database; without it no plan opens."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from toolbox.storage.codes import SECRET, Key
from toolbox.storage.days import Calendar
from toolbox.storage.rows import Database, Keeping
from toolbox.storage.sealing import BrokenSealError, Seal, seal_for
from toolbox.storage.store import StartRefusedError

PEPPER = 32  # bytes
KEEPING = b"keeping "  # the place of what a database keeps for itself

_WRITTEN = re.compile(r"[0-9a-f]{64}")
_CANARY = b"the pepper is right"


def settle_pepper(database: Database, file: Path) -> bytes:
    """Read the pepper, or make it when there is neither a pepper nor a database. Raises StartRefusedError."""
    with database.writing(KEEPING) as rows:
        if file.exists():
            return _read(file)
        if rows.keeping() is None:
            return _made(file)
    raise StartRefusedError(
        f"There are plans in the database, and the pepper with which they are sealed is not at {file}:"
        " put it back, or name its place in TOOLBOX_PEPPER."
    )


def settle_keeping(database: Database, pepper: bytes, *, today: int) -> Calendar:
    """Try the pepper; a new database gets something to try it on. Raises StartRefusedError."""
    with database.writing(KEEPING) as rows:
        keeping = rows.keeping()
        if keeping is None:
            canary = _own_seal(pepper).close(_CANARY, part="canary", revision=0)
            keeping = Keeping(canary, Calendar(seen=today, sure=today))
            rows.put_keeping(keeping)
    if not opens(keeping, pepper):
        raise StartRefusedError(
            "The pepper is not the one with which the plans in the database are sealed:"
            " put the right one back, or name its place in TOOLBOX_PEPPER."
        )
    return keeping.calendar


def opens(keeping: Keeping, pepper: bytes) -> bool:
    """Say whether a pepper is the one of a database."""
    try:
        _own_seal(pepper).open(keeping.canary, part="canary", revision=0)
    except BrokenSealError:
        return False
    return True


def _own_seal(pepper: bytes) -> Seal:
    """The seal of the database itself: that of a key that everybody knows."""
    return seal_for(Key(bytes(SECRET)), pepper)


def _read(file: Path) -> bytes:
    try:
        written = file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StartRefusedError(f"The pepper at {file} cannot be read ({type(error).__name__}).") from error
    if not _WRITTEN.fullmatch(written):
        raise StartRefusedError(f"What stands at {file} is no pepper: that is 64 hexadecimal digits.")
    return bytes.fromhex(written)


def _made(file: Path) -> bytes:
    """Write a new pepper, whole or not at all; of two that are made at once, the first is it."""
    draft = file.with_name(f"{file.name}-{secrets.token_hex(8)}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            _write(draft, secrets.token_hex(PEPPER) + "\n")
            with suppress(FileExistsError):
                os.link(draft, file)
        finally:
            draft.unlink(missing_ok=True)
        _flush(file.parent)
    except OSError as error:
        raise StartRefusedError(f"No pepper can be made at {file} ({type(error).__name__}).") from error
    return _read(file)


def _write(file: Path, text: str) -> None:
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(opened, "w", encoding="ascii") as writing:  # noqa: PTH123 - what is opened is a number
        writing.write(text)
        writing.flush()
        os.fsync(opened)


def _flush(folder: Path) -> None:
    """Have the name of a new file on disk, not only what is in it."""
    with suppress(PermissionError):  # Windows opens no folder, and does so by itself
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
