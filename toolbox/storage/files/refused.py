"""Refused: why a file is not opened, so that a screen can say it in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "empty",  # nothing in it
    "too_big",
    "not_text",  # no UTF-8
    "broken",  # no JSON; its line is known
    "not_plan",  # something else than a plan
    "deep",  # lists in lists in lists
    "twice",  # a name or an id that stands there twice
    "sign",  # a control character, half a letter, a hidden tag
    "number",  # no number that a plan can have: NaN, 1e400, a thousand digits
    "unknown",  # a field that we do not know
    "missing",  # a field that a plan needs
    "wrong",  # another kind of value than the field has
    "range",  # a number that is too small or too large
    "fives",  # minutes that are no multiple of five
    "too_long",  # a text with too many characters
    "too_many",  # a list with too many lines
    "newer",  # a plan of a later version of the toolbox
    "pdf_broken",
    "pdf_locked",  # behind a password
    "pdf_without",  # a PDF without a plan of ours
]
KINDS: tuple[Kind, ...] = get_args(Kind)


class FileRefusedError(Exception):
    """A file cannot be opened as a plan; nothing was changed, and the error holds none of its texts.

    `field` is where it is wrong, as the file says it (steps.3.minutes); `line` and `limit` when known.
    """

    def __init__(self, kind: Kind, *, field: str = "", line: int = 1, limit: int = 0) -> None:
        super().__init__(kind)
        self.kind = kind
        self.field = field
        self.line = line
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Outlined:
    """What can be read of one part of a plan that a later version wrote."""

    method: str | None
    title: str
    minutes: int | None
    note: str


class NewerPlanError(FileRefusedError):
    """A later version wrote this plan: it can be looked at and kept, and is not changed."""

    def __init__(self, outline: tuple[Outlined, ...], *, written: bytes) -> None:
        super().__init__("newer")
        self.outline = outline
        self.written = written
