"""All texts of a paper, in the order in which they are to be read."""

from collections.abc import Iterator

from toolbox.planning.paper import Block, Box, Boxes, Checks, Listing, Paper, Row, TimeTable, WriteSpace


def texts_of(paper: Paper, *, page: int, pages: int) -> Iterator[str]:
    yield paper.title.text
    if paper.subtitle:
        yield paper.subtitle.text
    yield from (blank.text for blank in paper.blanks)
    for fact in paper.facts:
        yield from (fact.label.text, fact.value.text)
    for block in paper.blocks:
        yield from _texts_of_block(block)
    yield paper.made_with.text
    yield paper.page_count.text.replace("{page}", str(page)).replace("{pages}", str(pages))


def _texts_of_block(block: Block) -> Iterator[str]:
    match block:
        case TimeTable():
            yield from (head.text for head in block.heads)
            for row in block.rows:
                yield from _texts_of_row(row)
        case Boxes():
            for box in block.boxes:
                yield from _texts_of_box(box)
        case Checks() | Listing():
            yield from (block.title.text, *(thing.text for thing in block.items))
        case WriteSpace():
            yield block.label.text


def _texts_of_row(row: Row) -> Iterator[str]:
    yield from (row.time.text, row.minutes.text)
    if row.mark:
        yield str(row.mark)
    yield row.title.text
    yield from _steps([line.text for line in row.lines])
    if row.question:
        yield row.question.text
    if row.note:
        yield row.note.text
    yield from (thing.text for thing in row.things)


def _texts_of_box(box: Box) -> Iterator[str]:
    yield box.title.text
    yield from _steps([step.text for step in box.steps])
    for fact in box.facts:
        yield from (fact.label.text, fact.value.text)


def _steps(lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        if len(lines) > 1:
            yield f"{number}."
        yield line
