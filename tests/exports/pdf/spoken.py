"""What is to be heard of a paper, in order: each phrase once, as what it is and in its own language."""

from collections.abc import Iterator, Sequence
from itertools import chain

from tests.exports.pdf.rules import plain
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import (
    Block,
    Box,
    Boxes,
    Cards,
    Checks,
    Fact,
    Heading,
    Listing,
    Paper,
    Row,
    TimeTable,
    WriteSpace,
)

Said = tuple[str, str, str]


def spoken(paper: Paper) -> list[Said]:
    """The kind of element, the language and the words; the foot of a page is not said."""
    own = paper.language.code
    said = [("H1", paper.title), *([("P", paper.subtitle)] if paper.subtitle else [])]
    said += [("P", blank) for blank in paper.blanks]
    found = [_said(kind, phrase) for kind, phrase in said]
    for fact in paper.facts:
        found += _fact(fact)
    heading = "H2"
    for block in paper.blocks:
        found += _block(block, own, heading)
        heading = "H3" if isinstance(block, Heading) else heading
    return [one for one in found if one[2]]


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
        case _:
            yield from _listing(block, own, heading)


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


def _steps(lines: Sequence[Phrase], own: str) -> Iterator[Said]:
    if len(lines) == 1:
        yield _said("P", lines[0])
    else:
        for number, line in enumerate(lines, 1):
            yield from (("Lbl", own, f"{number}."), _said("LBody", line))
