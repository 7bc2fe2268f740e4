"""Pack: everything that a leader prints for one meeting, chosen by ticks, as papers behind each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.planning.pack.cards import cards
from toolbox.planning.pack.choice import PRODUCTS, PackChoice, Product, Size
from toolbox.planning.pack.evaluation import evaluation
from toolbox.planning.pack.guide import guide
from toolbox.planning.pack.help_card import help_card
from toolbox.planning.pack.invitation import invitation
from toolbox.planning.pack.method_cards import method_cards
from toolbox.planning.pack.overview import overview
from toolbox.planning.pack.participants import participants
from toolbox.planning.pack.poster import poster
from toolbox.planning.pack.report import report
from toolbox.planning.pack.safety import safety
from toolbox.planning.pack.sides import sides_of
from toolbox.planning.pack.source import Source
from toolbox.planning.pack.things import things
from toolbox.planning.paper import Block, Format, Letters, Paper
from toolbox.planning.run_sheet import RunSheet
from toolbox.planning.sheet import run_sheet_paper

WRITERS: Mapping[Product, Callable[[Source], list[Block]]] = {
    "guide": guide,
    "things": things,
    "overview": overview,
    "safety": safety,
    "method-cards": method_cards,
    "cards": cards,
    "participants": participants,
    "help-card": help_card,
    "invitation": invitation,
    "evaluation": evaluation,
    "report": report,
}
PAGES: Mapping[Size, tuple[Format, Letters]] = {
    "a4": ("a4", "usual"),
    "large": ("a4", "large"),
    "a5": ("a5", "usual"),
    "a6": ("a6", "usual"),
    "a3": ("a3", "poster"),
    "two-a4": ("a4-wide", "poster"),
}
# What participants read by themselves: larger letters on the usual page, as large as its columns allow.
READ_ALONE: frozenset[Product] = frozenset({"participants", "evaluation"})
# What participants hold or see begins in Dutch, whatever the leader reads.
DUTCH_FIRST: frozenset[Product] = READ_ALONE | {"help-card", "poster"}
PACK_NAME = "bladen"
CUT_UP: frozenset[Product] = frozenset({"cards", "method-cards", "help-card", "invitation"})
TWO_SIDED: frozenset[Product] = frozenset({"method-cards"})


def pack_paper(sheet: RunSheet, library: Library, texts: Texts, choice: PackChoice) -> Paper:
    """Write the chosen products, each as a paper of its own; the first one carries the others."""
    first, *others = papers_of(Source(sheet, library, texts, choice))
    name = first.name if choice.products == ("run-sheet",) else PACK_NAME
    return replace(first, name=name, then=tuple(others))


def papers_of(source: Source) -> tuple[Paper, ...]:
    """Write the chosen products of one meeting, each as a paper of its own."""
    pack = _Pack(source, source.choice)
    return tuple(pack.paper(product) for product in PRODUCTS if product in source.choice.products)


@dataclass(frozen=True, slots=True)
class _Pack:
    """Writes the products of one meeting in one language."""

    source: Source
    choice: PackChoice

    def paper(self, product: Product) -> Paper:
        """Write one product in its size, as often as it is wanted."""
        source, size = self._source(product), self.choice.size(product)
        page, letters = PAGES[size]
        base = run_sheet_paper(source.sheet, source.library, source.texts)
        if product != "run-sheet":
            base = _product(source, base, product, size)
        return replace(
            base,
            format=page,
            letters=self._reading(product) if (page, letters) == ("a4", "usual") else letters,
            is_cut_up=product in CUT_UP,
            is_two_sided=product in TWO_SIDED,
            copies=self.choice.copies.get(product, 1),
        )

    def _reading(self, product: Product) -> Letters:
        """Letters for whoever reads a page of A4: a leader counts on one, a participant reads slowly."""
        if product not in READ_ALONE or self._is_counted(product):
            return "usual"
        return "beside" if len(sides_of(self.source)) > 1 else "reading"

    def _source(self, product: Product) -> Source:
        if product not in DUTCH_FIRST or self._is_counted(product):
            return self.source
        return replace(self.source, texts=self.source.library.texts[SOURCE_LANGUAGE])

    def _is_counted(self, product: Product) -> bool:
        """Say whether nobody writes and the leader counts hands."""
        return product == "evaluation" and not self.source.sheet.plan.meeting.reading


def _product(source: Source, base: Paper, product: Product, size: Size) -> Paper:
    blocks = poster(source, size) if product == "poster" else WRITERS[product](source)
    title = _title(source, product)
    return replace(base, title=title, subtitle=None, blanks=(), facts=(), blocks=tuple(blocks))


def _title(source: Source, product: Product) -> Phrase:
    """What hangs on the wall or is filled in has the title of its first words."""
    dutch = sides_of(source)[0]
    if product == "poster":
        return dutch.say(dutch.texts.sheet.rules_title)
    if product == "evaluation" and source.sheet.plan.meeting.reading:
        return dutch.say(dutch.texts.evaluation.title)
    return source.say(source.texts.products.titles[product])
