"""Poster: the agreements, to hang up where everyone sees them."""

from __future__ import annotations

from toolbox.planning.pack.choice import Size
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Poster


def poster(source: Source, size: Size) -> list[Block]:
    """Write the agreements; on two pages each gets about half, to hang under each other."""
    lines = tuple(source.say(rule) for rule in source.texts.pack.participants_rules)
    if size != "two-a4":
        return [Poster(lines)]
    half = len(lines) // 2
    return [Poster(lines[:half]), Poster(lines[half:], first=half + 1, new_page=True)]
