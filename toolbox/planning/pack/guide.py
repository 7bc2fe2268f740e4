"""Guide: every method of the meeting explained, to prepare."""

from __future__ import annotations

from toolbox.planning.handout import methods_blocks
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block


def guide(source: Source) -> list[Block]:
    """Write a sheet for each method, with its questions from the value of the meeting."""
    framing = source.sheet.plan.framing
    return methods_blocks(source.methods, source.library, source.texts, framing=framing)
