"""Problems: what an author must mend, said so that the author can act."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in a content file: where, what, and how to mend it."""

    file: str
    line: int
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """Write it as `file:line  what  remedy`."""
        return f"{self.file}:{self.line}  {self.what}  {self.remedy}".rstrip()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a part of a file, before its line is looked up; no path is the file as a whole."""

    file: str
    path: tuple[str | int, ...]
    what: str
    remedy: str


class ContentError(Exception):
    """The content cannot be used; it carries all problems of all files."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems in the order of the files."""
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
