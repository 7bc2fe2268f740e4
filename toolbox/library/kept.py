"""Kept: the content as it was read, beside what Python compiled; the next start takes it from there."""

from __future__ import annotations

import copyreg
import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.util import cache_from_source
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pydantic

from toolbox.library.library import Library
from toolbox.library.reading import read_library

_PROGRAM = Path(__file__).parents[1]
_DIGEST = hashlib.sha256
_READ = {".py", ".md", ".yaml"}


def read_or_take(content: Path, packs: Path | None = None) -> Library:
    """Take the library that was read before from the very same files, or read it. Raises ContentError."""
    mark = _mark(content, packs)
    found = _taken(_place(mark))
    if found is not None:
        return found
    library = read_library(content, packs)
    if not sys.dont_write_bytecode and _mark(content, packs) == mark:  # nothing changed meanwhile
        with suppress(OSError):  # as Python does when its compiled files cannot be written
            _keep(library, _place(mark))
    return library


def _mark(content: Path, packs: Path | None) -> str:
    """What stands for every byte of the content and of the program that reads it."""
    digest = _DIGEST(f"{sys.version} {pydantic.VERSION}".encode())
    for folder in (_PROGRAM, content, packs):
        for file in sorted(folder.rglob("*")) if folder else ():
            if file.suffix in _READ:
                text = file.read_bytes() if file.is_file() else b""
                digest.update(f"{file.name} {file.parent.name} {len(text)}\n".encode())
                digest.update(text)
    return digest.hexdigest()


def _place(mark: str) -> Path:
    return Path(cache_from_source(__file__)).with_name(f"library-{mark}.pickle")


def _taken(place: Path) -> Library | None:
    """What is kept, if it is whole."""
    with suppress(OSError):
        kept = place.read_bytes()
        size = _DIGEST().digest_size
        if kept[:size] == _DIGEST(kept[size:]).digest():
            found = pickle.loads(kept[size:])  # noqa: S301 - trusted as compiled code is, see decision 15
            return found if isinstance(found, Library) else None
    return None


def _keep(library: Library, place: Path) -> None:
    """Write it beside, then in its place; what is older goes."""
    content = _pickled(library)
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_suffix(f".{os.getpid()}")
    beside.write_bytes(_DIGEST(content).digest() + content)
    beside.replace(place)
    for older in _others(place):
        older.unlink(missing_ok=True)


def _others(place: Path) -> Iterator[Path]:
    return (file for file in place.parent.glob("library-*.pickle") if file != place)


def _pickled(library: Library) -> bytes:
    written = BytesIO()
    pickler = pickle.Pickler(written, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = copyreg.dispatch_table.copy()
    pickler.dispatch_table[MappingProxyType] = _read_only
    pickler.dump(library)
    return written.getvalue()


def _read_only(view: MappingProxyType[Any, Any]) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    return _view, (dict(view),)


def _view(of: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(of)
