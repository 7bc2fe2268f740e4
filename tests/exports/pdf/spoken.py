"""What is to be heard of a paper, in order: each phrase once, as what it is and in its own language."""

from collections.abc import Iterator, Sequence

from tests.exports.pdf.rules import plain
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import Block, Box, Boxes, Checks, Fact, Listing, Paper, Row, TimeTable, WriteSpace

Said = tuple[str, str, str]


def spoken(paper: Paper) -> list[Said]:
    """The kind of element, the language and the words; the foot of a page is not said."""
    own = paper.language.code
    said = [("H1", paper.title), *([("P", paper.subtitle)] if paper.subtitle else [])]
    said += [("P", blank) for blank in paper.blanks]
    found = [_said(kind, phrase) for kind, phrase in said]
    for fact in paper.facts:
        found += _fact(fact)
    for block in paper.blocks:
        found += _block(block, own)
    return [one for one in found if one[2]]


def _said(kind: str, phrase: Phrase) -> Said:
    return kind, phrase.language.code, plain(phrase.text)


def _fact(fact: Fact) -> list[Said]:
    label, value = _said("P", fact.label), _said("Span", fact.value)
    if label[1] == value[1]:
        return [(label[0], label[1], f"{label[2]} {value[2]}")]
    return [label, value]


def _block(block: Block, own: str) -> Iterator[Said]:
    match block:
        case TimeTable():
            yield from (_said("P", head) for head in block.heads)
            for row in block.rows:
                yield from _row(row, own)
        case Boxes():
            for box in block.boxes:
                yield from _box(box, own)
        case Checks() | Listing():
            yield _said("H2", block.title)
            yield from (_said("LBody", thing) for thing in block.items)
        case WriteSpace():
            yield _said("P", block.label)


def _row(row: Row, own: str) -> Iterator[Said]:
    yield from (_said("P", row.time), _said("P", row.minutes))
    if row.mark:
        yield "P", own, str(row.mark)
    yield _said("P", row.title)
    yield from _steps(row.lines, own)
    yield from (_said("P", phrase) for phrase in (row.question, row.note) if phrase)
    kind = "LBody" if len(row.things) > 1 else "P"
    yield from (_said(kind, thing) for thing in row.things)


def _box(box: Box, own: str) -> Iterator[Said]:
    yield _said("H2", box.title)
    yield from _steps(box.steps, own)
    for fact in box.facts:
        yield from _fact(fact)


def _steps(lines: Sequence[Phrase], own: str) -> Iterator[Said]:
    if len(lines) == 1:
        yield _said("P", lines[0])
    else:
        for number, line in enumerate(lines, 1):
            yield from (("Lbl", own, f"{number}."), _said("LBody", line))
