"""Article: a page of running text, in blocks that screens and papers can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# The pictures that a page may show; `make pictures` makes them anew from the screens.
PICTURES = ("question", "check", "step", "print")


@dataclass(frozen=True, slots=True)
class Block:
    """A heading (level 2 or 3), a paragraph, a list, or a picture: its words are what is heard instead."""

    kind: Literal["heading", "paragraph", "list", "numbers", "picture"]
    texts: tuple[str, ...]
    level: int = 2
    name: str = ""  # of a picture


@dataclass(frozen=True, slots=True)
class Article:
    """A title and blocks, in one language."""

    language: str
    title: str
    blocks: tuple[Block, ...]
