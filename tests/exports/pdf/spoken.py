"""What is to be heard of a paper, in order: each phrase once, as what it is and in its own language."""

from collections.abc import Iterator, Sequence
from itertools import chain

from tests.exports.pdf.rules import plain
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
    Heading,
    HelpCards,
    HelpSide,
    Listing,
    MethodCard,
    MethodCards,
    Paper,
    Poster,
    Row,
    TimeTable,
    WriteSpace,
)

Said = tuple[str, str, str]


def spoken(paper: Paper) -> list[Said]:
    """The kind of element, the language and the words; the foot of a page is not said."""
    return [said for one in paper.all for said in _one(one) * one.copies]


def _one(paper: Paper) -> list[Said]:
    own = paper.language.code
    said: list[tuple[str, Phrase]] = [] if paper.is_cut_up else _head(paper)
    found = [_said(kind, phrase) for kind, phrase in said]
    for fact in () if paper.is_cut_up else paper.facts:
        found += _fact(fact)
    heading = "H2"
    for block in paper.blocks:
        found += _block(block, own, heading)
        heading = "H3" if isinstance(block, Heading) else heading
    return [one for one in found if one[2]]


def _head(paper: Paper) -> list[tuple[str, Phrase]]:
    said = [("H1", paper.title), *([("P", paper.subtitle)] if paper.subtitle else [])]
    return [*said, *(("P", blank) for blank in paper.blanks)]


def _said(kind: str, phrase: Phrase) -> Said:
    return kind, phrase.language.code, plain(phrase.text)


def _fact(fact: Fact) -> list[Said]:
    label, value = _said("P", fact.label), _said("Span", fact.value)
    if label[1] == value[1]:
        return [(label[0], label[1], f"{label[2]} {value[2]}")]
    return [label, value]


def _block(block: Block, own: str, heading: str) -> Iterator[Said]:
    match block:
        case TimeTable():
            said = [_said("P", head) for head in block.heads]
            yield from chain(said, *(_row(row, own) for row in block.rows))
        case Boxes():
            yield from chain(*(_box(box, own, heading) for box in block.boxes))
        case Heading():
            yield from chain([_said("H2", block.title)], *map(_fact, block.facts))
        case Cards():
            yield from chain(
                *((("P", own, f"{count}"), _said("P", text)) for count, text in enumerate(block.texts, 1))
            )
        case WriteSpace():
            yield _said("P", block.label)
        case Columns():
            yield from _columns(block, heading)
        case Checks() | Listing():
            yield from _listing(block, own, heading)
        case _:
            yield from _newer(block, own)


def _newer(block: Block, own: str) -> Iterator[Said]:
    match block:
        case MethodCards():
            for first in range(0, len(block.cards), 4):
                yield from chain(*(_front(card) for card in block.cards[first : first + 4]))
                yield from chain(*(_steps(card.steps, own) for card in block.cards[first : first + 4]))
        case Flyers():
            flyer = [_said("H1", block.title), *(_said("P", one) for one in (*block.lines, *block.blanks))]
            yield from flyer * block.times
        case HelpCards():
            yield from [*chain(*map(_help, block.sides))] * block.times
        case Poster():
            yield from _steps(block.lines, own, first=block.first)
        case Grid():
            cells = (cell for row in block.rows for cell in row)
            phrases = ((cell,) if isinstance(cell, Phrase) else cell or () for cell in cells)
            yield from (_said("P", phrase) for phrase in chain(block.heads, *phrases))
        case Blanks():
            yield from (_said("P", label) for label in block.labels)


def _help(side: HelpSide) -> Iterator[Said]:
    yield _said("H1", side.title)
    for call in side.calls:
        yield from (*_fact(call.fact), _said("P", call.note))
    yield from (_said("P", line) for line in side.lines)


def _front(card: MethodCard) -> Iterator[Said]:
    yield from (_said("H1", card.title), _said("P", card.summary))
    yield from chain(*map(_fact, card.facts))


def _columns(block: Columns, heading: str) -> Iterator[Said]:
    for language, column in zip(block.languages, zip(*block.rows, strict=True), strict=True):
        for cell in column:
            if isinstance(cell, Box):
                yield from _box(cell, language.code, heading)
            elif cell:
                yield from _listing(cell, language.code, heading)


def _listing(block: Checks | Listing, own: str, heading: str) -> Iterator[Said]:
    yield _said(heading, block.title)
    if isinstance(block, Listing) and block.numbered:
        yield from _steps(block.items, own)
    else:
        yield from (_said("LBody", thing) for thing in block.items)


def _row(row: Row, own: str) -> Iterator[Said]:
    yield from (_said("P", row.time), _said("P", row.minutes))
    if row.mark:
        yield "P", own, str(row.mark)
    yield _said("P", row.title)
    yield from _steps(row.lines, own)
    yield from (_said("P", phrase) for phrase in (row.question, row.note) if phrase)
    kind = "LBody" if len(row.things) > 1 else "P"
    yield from (_said(kind, thing) for thing in row.things)


def _box(box: Box, own: str, heading: str) -> Iterator[Said]:
    yield _said(heading, box.title)
    yield from _steps(box.steps, own)
    for fact in box.facts:
        yield from _fact(fact)


def _steps(lines: Sequence[Phrase], own: str, *, first: int = 0) -> Iterator[Said]:
    if len(lines) == 1 and not first:
        yield _said("P", lines[0])
    else:
        for number, line in enumerate(lines, first or 1):
            yield from (("Lbl", own, f"{number}."), _said("LBody", line))
