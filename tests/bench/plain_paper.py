"""Plain paper: the floor of a PDF: the same words in a plain ReportLab table; no shaping, no tags."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from tests.bench.serving import ROOT
from toolbox.planning.paper import Block, Boxes, Checks, Listing, Paper, Row, TimeTable, WriteSpace

FONT, BOLD = "Plain", "PlainBold"
COLUMNS = (55, 110, 265, 90)  # points


def print_plainly(paper: Paper) -> bytes:
    """Make a PDF with all words of a paper."""
    fonts = ROOT / "exports" / "pdf" / "fonts"
    registerFont(TTFont(FONT, str(fonts / "NotoSans-Regular.ttf")))
    registerFont(TTFont(BOLD, str(fonts / "NotoSans-Bold.ttf")))
    file = BytesIO()
    document = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=36, rightMargin=36, topMargin=36, bottomMargin=36
    )
    document.build(list(_flowables(paper)))
    return file.getvalue()


_TEXT = ParagraphStyle("text", fontName=FONT, fontSize=9, leading=12)
_HEAD = ParagraphStyle("head", fontName=BOLD, fontSize=12, leading=16)


def _flowables(paper: Paper) -> Iterator[Flowable]:
    yield _paragraph(paper.title.text, _HEAD)
    if paper.subtitle is not None:
        yield _paragraph(paper.subtitle.text)
    yield from (_paragraph(blank.text) for blank in paper.blanks)
    yield from (_paragraph(f"{fact.label.text} {fact.value.text}") for fact in paper.facts)
    for block in paper.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[Flowable]:
    match block:
        case TimeTable():
            heads = [_paragraph(head.text, _HEAD) for head in block.heads]
            yield Table([heads, *map(_row, block.rows)], colWidths=COLUMNS, repeatRows=1)
        case Boxes():
            for box in block.boxes:
                yield _paragraph(box.title.text, _HEAD)
                yield from (_paragraph(step.text) for step in box.steps)
                yield from (_paragraph(f"{fact.label.text} {fact.value.text}") for fact in box.facts)
        case Checks() | Listing():
            yield _paragraph(block.title.text, _HEAD)
            yield from (_paragraph(one.text) for one in block.items)
        case WriteSpace():
            yield _paragraph(block.label.text)


def _row(row: Row) -> list[list[Flowable]]:
    said = [*row.lines, *(one for one in (row.question, row.note) if one is not None)]
    columns = ([row.time, row.minutes], [row.title], said, row.things)
    return [[_paragraph(one.text) for one in column] for column in columns]


def _paragraph(text: str, style: ParagraphStyle = _TEXT) -> Paragraph:
    return Paragraph(escape(text), style)
