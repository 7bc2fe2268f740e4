"""Kept: the content as it was read, beside what Python compiled; the next start takes it from there."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pydantic

from toolbox.library.gathered import Gathered, gathered
from toolbox.library.kept_file import KeptFile
from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.library.word_search import WordIndex

_PROGRAM = Path(__file__).parents[1]
_READ = {".py", ".md", ".yaml"}


@dataclass(frozen=True, slots=True)
class Kept:
    """The library, and the mark of all that it was made of; None when that changed while it was read."""

    library: Library
    mark: str | None

    def words(self) -> WordIndex:
        """The word search of the library; it is taken or built when it is prepared or first asked."""
        return WordIndex(self.library, self._gathered)

    def _gathered(self, library: Library) -> dict[str, Gathered]:
        if self.mark is None:
            return gathered(library)
        file = KeptFile("words", f"{self.mark}-{version('tantivy')}")  # tantivy makes the stems
        found: dict[str, Gathered] | None = file.taken(dict)
        if found is None:
            found = gathered(library)
            file.keep(found)
        return found


def read_or_take(content: Path, packs: Path | None = None) -> Kept:
    """Take the library that was read before from the very same files, or read it. Raises ContentError."""
    mark = _mark(content, packs)
    file = KeptFile("library", mark)
    found = file.taken(Library)
    if found is not None:
        return Kept(found, mark)
    library = read_library(content, packs)
    if _mark(content, packs) != mark:
        return Kept(library, None)
    file.keep(library)
    return Kept(library, mark)


def _mark(content: Path, packs: Path | None) -> str:
    """What stands for every byte of the content and of the program that reads it."""
    digest = hashlib.sha256(f"{sys.version} {pydantic.VERSION}".encode())
    for folder in (_PROGRAM, content, packs):
        for file in sorted(folder.rglob("*")) if folder else ():
            if file.suffix in _READ:
                text = file.read_bytes() if file.is_file() else b""
                digest.update(f"{file.name} {file.parent.name} {len(text)}\n".encode())
                digest.update(text)
    return digest.hexdigest()
