"""Overview: a series of meetings on one page."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.planning.paper import Block, Grid


def overview(rows: tuple[tuple[Phrase, ...], ...], texts: Texts) -> list[Block]:
    """Write each meeting with what it is about; the day and what was agreed are filled in by hand."""
    heads = tuple(Phrase(head, texts.spoken) for head in texts.products.overview_heads)
    room = len(heads)
    return [Grid(heads, tuple((*row, *(None,) * (room - len(row))) for row in rows))]
