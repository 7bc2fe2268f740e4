"""Poster: the agreements, to hang up where everyone sees them."""

from __future__ import annotations

from toolbox.planning.pack.choice import Size
from toolbox.planning.pack.sides import Side, sides_of
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Heading, Poster


def poster(source: Source, size: Size) -> list[Block]:
    """Write the agreements in Dutch; another language has a poster of its own, to hang beside it."""
    dutch, *others = sides_of(source)
    blocks: list[Block] = [*_agreements(dutch, size)]
    for side in others:
        heading = Heading(side.say(side.texts.sheet.rules_title), new_page=True)
        blocks += [heading, *_agreements(side, size)]
    return blocks


def _agreements(side: Side, size: Size) -> list[Poster]:
    """One page, or two that each have about half, to hang under each other."""
    lines = tuple(map(side.say, side.texts.sheet.rules))
    if size != "two-a4":
        return [Poster(lines)]
    half = len(lines) // 2
    return [Poster(lines[:half]), Poster(lines[half:], first=half + 1, new_page=True)]
