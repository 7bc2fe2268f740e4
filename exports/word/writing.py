"""Writing: headings, paragraphs, lists and tables of a paper into a document."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from exports.word.numbering import Numbering
from exports.word.runs import add_words, set_direction, set_style
from toolbox.languages.phrase import Phrase
from toolbox.planning.flowing import Blank, Cell, Facts, Flow, Lines, Said, Table, Title
from toolbox.planning.paper import Paper

WIDTH = 174  # millimetres between the margins
COLUMNS = (24, 38, 68, 44)
INDENT = 5  # millimetres, of a list in a cell
SMALL = 10.0
_STYLES = {"bullets": "ListBullet", "numbers": "ListNumber", "ticks": "List"}


class Writer:
    """Writes one paper."""

    def __init__(self, document: Document, paper: Paper) -> None:
        """Begin at the end of a document."""
        self.document = document
        self.paper = paper
        self.numbering = Numbering(document)

    def write(self, one: Flow) -> None:
        """Write one part, in the order of reading."""
        match one:
            case Title():
                self._title(one)
            case Said() | Lines():
                self._part(self.document, one)
            case Facts():
                self._facts(one)
            case Blank():
                self._blank(one)
            case Table():
                self._table(one)

    def _title(self, one: Title) -> None:
        paragraph = self.document.add_paragraph()
        set_style(paragraph, f"Heading{one.level}")
        paragraph.paragraph_format.page_break_before = one.new_page or None
        self._say(paragraph, one.words)

    def _facts(self, one: Facts) -> None:
        for fact in one.facts:
            paragraph = self.document.add_paragraph()
            self._say(paragraph, fact.label, bold=True)
            add_words(paragraph, Phrase(" ", fact.label.language))
            add_words(paragraph, fact.value, number=one.calls)

    def _blank(self, one: Blank) -> None:
        """A line to write on is drawn by a tab, so that it ends at the margin."""
        paragraph = self.document.add_paragraph()
        self._say(paragraph, one.label)
        for place in range(one.lines):
            if place:
                paragraph = self.document.add_paragraph()
                paragraph.paragraph_format.space_before = Pt(8)
            end, line = WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES
            paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), end, line)
            paragraph.add_run("\t")

    def _table(self, one: Table) -> None:
        table = self.document.add_table(rows=1, cols=len(one.heads), style="Table Grid")
        table.autofit = False
        if self.paper.language.direction == "rtl":
            properties = table._tblPr  # python-docx has no right to left
            properties.insert_element_before(OxmlElement("w:bidiVisual"), "w:tblStyleRowBandSize", "w:tblW")
        first = table.rows[0]
        for cell, head in zip(first.cells, one.heads, strict=True):
            self._say(cell.paragraphs[0], head, bold=True)
        _row_says(first, "w:tblHeader")
        for row in one.rows:
            added = table.add_row()
            for cell, parts in zip(added.cells, row, strict=True):
                self._fill(cell, parts)
            _row_says(added, "w:cantSplit")
        for column, width in zip(table.columns, _widths(len(one.heads)), strict=True):
            column.width = Mm(width)
            for cell in column.cells:
                cell.width = Mm(width)

    def _fill(self, cell: _Cell, parts: Cell) -> None:
        for part in parts:
            self._part(cell, part)
        if parts:
            first = cell.paragraphs[0]._p  # the empty one that every cell begins with
            cell._tc.remove(first)

    def _part(self, place: Document | _Cell, one: Said | Lines) -> None:
        if isinstance(one, Said):
            size = SMALL if one.look == "small" else None
            self._say(place.add_paragraph(), one.words, bold=one.look == "question", size=size)
            return
        number = self.numbering.new_list() if one.order == "numbers" else None
        for line in one.lines:
            paragraph = place.add_paragraph()
            set_style(paragraph, _STYLES[one.order])
            if isinstance(place, _Cell):
                paragraph.paragraph_format.left_indent = Mm(INDENT)
                paragraph.paragraph_format.first_line_indent = -Mm(INDENT)
            if number is not None:
                self.numbering.put(paragraph, number)
            if one.order == "ticks":
                paragraph.add_run("☐ ")
            self._say(paragraph, line)

    def _say(
        self, paragraph: Paragraph, phrase: Phrase, *, bold: bool = False, size: float | None = None
    ) -> None:
        set_direction(paragraph, phrase.language)
        add_words(paragraph, phrase, bold=bold, size=size)


def _row_says(row: _Row, name: str) -> None:
    """Say of a row that it comes back on every page, or that it stays whole."""
    properties = row._tr.get_or_add_trPr()  # python-docx knows neither
    properties.append(OxmlElement(name))


def _widths(columns: int) -> tuple[float, ...]:
    return COLUMNS if columns == len(COLUMNS) else (WIDTH / columns,) * columns
