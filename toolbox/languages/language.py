"""Language: which language a text is in, and which way it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its BCP 47 code, its own name for itself and its direction."""

    code: str
    name: str
    direction: Direction = "ltr"
