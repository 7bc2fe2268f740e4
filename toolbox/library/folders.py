"""Folders: the content folder and the packs that an operator adds to it, seen as one.

A pack adds pages and their sources. What is safe to say, the help numbers, the words of the screens and the
vocabulary stay those of the content folder: a pack cannot change them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from toolbox.languages.signs import is_refused, without_overrides
from toolbox.library.problems import Problem

LARGEST = 512 * 1024  # bytes of a file
MOST_FILES = 400  # in a pack
LARGEST_PACK = 8 * 1024 * 1024
IN_A_PACK = re.compile(
    r"(methods|tips|moments)/[a-z0-9-]{1,60}(\.[a-z]{2,3})?\.md|plans/[a-z0-9-]{1,60}\.yaml"
)
SOURCES = "sources.yaml"
_NOTES = re.compile(r"(README|LICENSE)(\.[a-z]{2,3})?")  # a pack may explain itself; nobody reads it here


class Folders:
    """Where every file of the content is; what is wrong with a file as such is told in `problems`."""

    def __init__(self, base: Path, packs: Path | None = None) -> None:
        """Look at all packs: each is a folder in `packs`."""
        self.problems: list[Problem] = []
        self._base = base
        self._places: dict[str, tuple[str, Path]] = {}  # of the pages in packs: the pack and the place
        self._sources: dict[str, Path] = {SOURCES: base / SOURCES}
        if packs is not None:
            self._look_at(packs)

    def files(self, folder: str, ending: str) -> list[str]:
        """The files of one kind, in their order."""
        own = [f"{folder}/{path.name}" for path in (self._base / folder).glob(f"*{ending}")]
        added = [file for file in self._places if file.startswith(f"{folder}/") and file.endswith(ending)]
        return sorted({*own, *added})

    def sources(self) -> list[str]:
        """The files that name sources: that of the content folder, then those of the packs."""
        return list(self._sources)

    def text(self, file: str) -> str | None:
        """The text of a file; nothing when it cannot be read, which is told."""
        path = self._place(file)
        if not path.is_file():
            self._tell(file, 1, "the file is missing.", "Put it back.")
        elif path.stat().st_size > LARGEST:
            self._tell(file, 1, "the file is larger than 512 KiB.", "Split it.")
        else:
            return self._clean(file, path.read_bytes())
        return None

    def is_added(self, file: str) -> bool:
        """Say whether a page comes from a pack."""
        return file in self._places

    def named(self, problem: Problem) -> Problem:
        """A problem with the name of the pack before that of its file."""
        found = self._places.get(problem.file)
        return (
            Problem(f"{found[0]}/{problem.file}", problem.line, problem.what, problem.remedy)
            if found
            else problem
        )

    def _clean(self, file: str, content: bytes) -> str | None:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            self._tell(file, 1, "the file is not UTF-8.", "Save it again as UTF-8.")
            return None
        if is_refused(text):
            lines = enumerate(text.split("\n"), start=1)
            number = next(number for number, line in lines if is_refused(line))
            self._tell(file, number, "there is a hidden sign here.", "Type it anew.")
            return None
        return without_overrides(text)

    def _place(self, file: str) -> Path:
        if file in self._places:
            return self._places[file][1]
        return self._sources.get(file, self._base / file)

    def _look_at(self, packs: Path) -> None:
        if not packs.is_dir():
            self._tell(packs.name, 1, "the folder with packs is missing.", "Correct TOOLBOX_PACKS.")
            return
        for pack in sorted(packs.iterdir()):
            if pack.is_symlink() or not pack.is_dir():
                self._tell(pack.name, 1, "this is no pack.", "Keep only folders here.")
            else:
                self._take(pack)

    def _take(self, pack: Path) -> None:
        files, size = 0, 0
        for file, path in _below(pack):
            files, size = files + 1, size + path.lstat().st_size
            if files > MOST_FILES or size > LARGEST_PACK:
                self._tell(pack.name, 1, "the pack is too large.", f"Keep {MOST_FILES} files and 8 MiB.")
                return
            self._add(pack.name, file, path)

    def _add(self, pack: str, file: str, path: Path) -> None:
        if path.is_symlink() or not path.is_file():
            self._tell(f"{pack}/{file}", 1, "this is no file.", "Put a copy in the place of a link.")
        elif file == SOURCES:
            self._sources[f"{pack}/{file}"] = path
        elif _NOTES.fullmatch(file):
            return
        elif not IN_A_PACK.fullmatch(file):
            self._tell(f"{pack}/{file}", 1, "this has no place in a pack.", "See content/README.md.")
        elif file in self._places or (self._base / file).exists():
            other = self._places[file][0] if file in self._places else "content"
            self._tell(f"{pack}/{file}", 1, f"“{other}” has this page too.", "Give yours another name.")
        else:
            self._places[file] = (pack, path)

    def _tell(self, file: str, line: int, what: str, remedy: str) -> None:
        self.problems.append(Problem(file, line, what, remedy))


def _below(folder: Path, under: str = "") -> Iterator[tuple[str, Path]]:
    """Every file in a folder and one level down; links are not followed, and deeper folders count as one."""
    for path in sorted(folder.iterdir()):
        if not under and path.is_dir() and not path.is_symlink():
            yield from _below(path, f"{path.name}/")
        else:
            yield f"{under}{path.name}", path


def stem(file: str) -> str:
    """The name of a file without its folder and its ending."""
    return file.rpartition("/")[2].rpartition(".")[0]
