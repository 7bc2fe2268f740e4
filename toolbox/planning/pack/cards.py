"""Cards: the questions of the meeting, to cut out and lay on the table."""

from __future__ import annotations

from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Cards


def cards(source: Source) -> list[Block]:
    """Write the questions that are put to the group, in the order of the meeting."""
    found = tuple(source.question(method) for method in source.asked)
    return [Cards(found)] if found else []
