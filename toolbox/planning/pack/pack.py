"""Pack: everything that a leader prints for one meeting, chosen by ticks, as one paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.planning.pack.cards import cards
from toolbox.planning.pack.choice import PRODUCTS, PackChoice, Product
from toolbox.planning.pack.evaluation import evaluation
from toolbox.planning.pack.guide import guide
from toolbox.planning.pack.participants import participants
from toolbox.planning.pack.safety import safety
from toolbox.planning.pack.source import Source
from toolbox.planning.pack.things import things
from toolbox.planning.paper import Block, Heading, Paper
from toolbox.planning.run_sheet import RunSheet
from toolbox.planning.sheet import run_sheet_paper

WRITERS: Mapping[Product, Callable[[Source], list[Block]]] = {
    "guide": guide,
    "cards": cards,
    "participants": participants,
    "evaluation": evaluation,
    "safety": safety,
    "things": things,
}


def pack_paper(sheet: RunSheet, library: Library, texts: Texts, choice: PackChoice) -> Paper:
    """Write the chosen products behind each other; each but the first begins a page of its own."""
    base = run_sheet_paper(sheet, library, texts)
    source, products = Source(sheet, library, texts), choice.products
    blocks: list[Block] = list(base.blocks) if "run-sheet" in products else []
    for product in PRODUCTS:
        if product in products and product in WRITERS:
            title = Phrase(getattr(texts.pack, product), texts.spoken)
            blocks += [Heading(title, new_page=bool(blocks)), *WRITERS[product](source)]
    if "run-sheet" in products:
        return replace(base, name="bladen" if len(products) > 1 else base.name, blocks=tuple(blocks))
    title = Phrase(
        texts.pack.products[products[0]] if len(products) == 1 else texts.pack.heading, texts.spoken
    )
    return replace(base, name="bladen", title=title, subtitle=None, blanks=(), facts=(), blocks=tuple(blocks))
