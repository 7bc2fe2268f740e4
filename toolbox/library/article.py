"""Article: a page of running text, in blocks that screens and papers can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Block:
    """A heading (level 2 or 3), a paragraph, or a list."""

    kind: Literal["heading", "paragraph", "list", "numbers"]
    texts: tuple[str, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Article:
    """A title and blocks, in one language."""

    language: str
    title: str
    blocks: tuple[Block, ...]
