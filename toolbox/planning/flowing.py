"""Flowing: a paper as headings, paragraphs, lists and tables, for every file that has no pages of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch
from typing import Literal

from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import (
    Blanks,
    Block,
    Box,
    Boxes,
    Cards,
    Checks,
    Columns,
    Fact,
    Flyers,
    Grid,
    GridCell,
    Heading,
    HelpCards,
    Listing,
    MethodCards,
    Paper,
    Poster,
    Row,
    TimeTable,
    WriteSpace,
)

Look = Literal["plain", "small", "question", "note"]
Order = Literal["bullets", "numbers", "ticks"]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading: the paper has level 1, its parts 2, what stands in a part 3."""

    words: Phrase
    level: int
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph; a question and a note look different from what explains them."""

    words: Phrase
    look: Look = "plain"


@dataclass(frozen=True, slots=True)
class Lines:
    """A list: with bullets, with numbers when the order matters, or with boxes to tick."""

    lines: tuple[Phrase, ...]
    order: Order = "bullets"


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values; `calls` says that the values are numbers to call."""

    facts: tuple[Fact, ...]
    calls: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """A label with room to write: a line, or several."""

    label: Phrase
    lines: int = 1


Cell = tuple[Said | Lines, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; the first cell of a row heads it."""

    heads: tuple[Phrase, ...]
    rows: tuple[tuple[Cell, ...], ...]


Flow = Title | Said | Lines | Facts | Blank | Table
WRITING_LINES = 5


def flow(paper: Paper) -> Iterator[Flow]:
    """Give a paper, and those behind it, in the order in which they are read."""
    for one in paper.all:
        is_first = one is paper
        yield Title(one.title, 1 if is_first else 2, new_page=not is_first)
        if one.subtitle:
            yield Said(one.subtitle)
        yield from (Blank(blank) for blank in one.blanks)
        if one.facts:
            yield Facts(one.facts)
        yield from flow_of(one.blocks, below=2 if is_first else 3)


def flow_of(blocks: tuple[Block, ...], *, below: int = 2) -> Iterator[Flow]:
    """Give blocks in the order in which they are read; under a heading lists stand one level lower."""
    for block in blocks:
        if isinstance(block, Heading):
            below = 3
        yield from flow_of_one(block, below)


@singledispatch
def flow_of_one(block: Block, below: int) -> Iterator[Flow]:
    """Give one block; every kind of block has its own way, registered under this."""
    raise TypeError(type(block).__name__, below)


@flow_of_one.register
def _heading(block: Heading, _: int) -> Iterator[Flow]:
    yield Title(block.title, 2, new_page=block.new_page)
    if block.facts:
        yield Facts(block.facts)


@flow_of_one.register
def _table(block: TimeTable, _: int) -> Iterator[Flow]:
    yield Table(block.heads, tuple(_cells(row) for row in block.rows))


def _cells(row: Row) -> tuple[Cell, ...]:
    how: list[Said | Lines] = [Lines(row.lines, "numbers")] if len(row.lines) > 1 else []
    how += [Said(line) for line in row.lines] if len(row.lines) == 1 else []
    how += [Said(row.question, "question")] if row.question else []
    how += [Said(row.note, "note")] if row.note else []
    marked = Phrase(f"{row.mark} · {row.title.text}", row.title.language) if row.mark else row.title
    things: Cell = (Lines(row.things),) if row.things else ()
    return (Said(row.time), Said(row.minutes, "small")), (Said(marked),), tuple(how), things


@flow_of_one.register
def _boxes(block: Boxes, below: int) -> Iterator[Flow]:
    for box in block.boxes:
        yield from _box(box, below)


def _box(box: Box, below: int) -> Iterator[Flow]:
    yield Title(box.title, below)
    if box.steps:
        yield Lines(box.steps, "numbers")
    if box.facts:
        yield Facts(box.facts, calls=True)


@flow_of_one.register
def _checks(block: Checks, below: int) -> Iterator[Flow]:
    yield Title(block.title, below)
    yield Lines(block.items, "ticks")


@flow_of_one.register
def _listing(block: Listing, below: int) -> Iterator[Flow]:
    if not block.items:  # a line that stands alone
        yield Said(block.title)
        return
    yield Title(block.title, below)
    yield Lines(block.items, "numbers" if block.numbered else "bullets")


@flow_of_one.register
def _columns(block: Columns, below: int) -> Iterator[Flow]:
    for column in zip(*block.rows, strict=True):
        for cell in column:
            if isinstance(cell, Box):
                yield from _box(cell, below)
            elif isinstance(cell, Checks):
                yield from _checks(cell, below)
            elif cell is not None:
                yield from _listing(cell, below)


@flow_of_one.register
def _cards(block: Cards, _: int) -> Iterator[Flow]:
    yield Lines(block.texts, "numbers")


@flow_of_one.register
def _blanks(block: Blanks, _: int) -> Iterator[Flow]:
    yield from (Blank(label) for label in block.labels)


@flow_of_one.register
def _grid(block: Grid, _: int) -> Iterator[Flow]:
    yield Table(block.heads, tuple(tuple(map(_said, row)) for row in block.rows))


def _said(cell: GridCell) -> Cell:
    phrases = (cell,) if isinstance(cell, Phrase) else cell or ()
    return tuple(map(Said, phrases))


@flow_of_one.register
def _method_cards(block: MethodCards, below: int) -> Iterator[Flow]:
    for card in block.cards:
        yield Title(card.title, below)
        yield Said(card.summary)
        yield Facts(card.facts)
        yield Lines(card.steps, "numbers")


@flow_of_one.register
def _flyers(block: Flyers, below: int) -> Iterator[Flow]:
    yield Title(block.title, below)
    yield from (Said(line) for line in block.lines)
    yield from (Blank(label) for label in block.blanks)


@flow_of_one.register
def _help_cards(block: HelpCards, below: int) -> Iterator[Flow]:
    for side in block.sides:
        yield Title(side.title, below)
        for call in side.calls:
            yield Facts((call.fact,), calls=True)
            yield Said(call.note)
        yield from (Said(line) for line in side.lines)


@flow_of_one.register
def _poster(block: Poster, _: int) -> Iterator[Flow]:
    yield Lines(block.lines, "numbers")


@flow_of_one.register
def _write_space(block: WriteSpace, _: int) -> Iterator[Flow]:
    yield Blank(block.label, WRITING_LINES)
