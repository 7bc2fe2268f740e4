"""Page: an empty document: A4, its styles, its foot, and nothing about who made it or when."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from exports.word.runs import add_words, set_direction
from toolbox.languages.phrase import Phrase
from toolbox.planning.cleaning import cleaned
from toolbox.planning.paper import Paper

FONT = "Arial"  # on every machine, with Latin and Arabic letters
INK = RGBColor(0x1C, 0x23, 0x26)
SIZES = {"Normal": 12, "Heading 1": 24, "Heading 2": 17, "Heading 3": 13}
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def new_document(paper: Paper) -> Document:
    """Begin a document for a paper."""
    document = docx.Document()
    _forget_the_maker(document, paper)
    _set_page(document)
    _set_styles(document)
    _modern(document)
    _foot(document.sections[0].footer.paragraphs[0], paper)
    return document


def _forget_the_maker(document: Document, paper: Paper) -> None:
    facts = document.core_properties
    facts.author = facts.last_modified_by = facts.comments = facts.keywords = facts.subject = ""
    facts.created = facts.modified = _LONG_AGO
    facts.title = cleaned(paper.title.text)[:250]  # the format allows 255 letters
    facts.language = paper.language.code
    package = document.part.package
    if package is not None:
        for name, one in list(package.rels.items()):
            if one.reltype.endswith("/thumbnail"):  # of the empty page that python-docx begins with
                del package.rels[name]


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin, section.bottom_margin = Mm(16), Mm(18)


def _set_styles(document: Document) -> None:
    for name, size in SIZES.items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
            fonts.set(qn("w:cs"), FONT)
            _complex_size(style, size)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)


def _complex_size(style: ParagraphStyle, size: int) -> None:
    """Letters from right to left have a size of their own."""
    found = OxmlElement("w:szCs")
    found.set(qn("w:val"), str(2 * size))
    style.element.get_or_add_rPr().append(found)


def _modern(document: Document) -> None:
    """Without this Word opens the document as one of 2007, with a remark in its title bar."""
    compat = document.settings.element.find(qn("w:compat"))
    if compat is None:
        compat = OxmlElement("w:compat")
        document.settings.element.append(compat)
    setting = OxmlElement("w:compatSetting")
    setting.set(qn("w:name"), "compatibilityMode")
    setting.set(qn("w:uri"), "http://schemas.microsoft.com/office/word")
    setting.set(qn("w:val"), "15")
    compat.append(setting)


def _foot(paragraph: Paragraph, paper: Paper) -> None:
    """The help numbers and the number of the page; the first page may be the only one in the hand."""
    set_direction(paragraph, paper.language)
    add_words(paragraph, paper.made_with, size=9)
    add_words(paragraph, Phrase(" · ", paper.language), size=9)
    for part in re.split(r"(\{pages?\})", paper.page_count.text):
        if part in _FIELDS:
            _field(paragraph, _FIELDS[part])
        elif part:
            add_words(paragraph, Phrase(part, paper.page_count.language), size=9)


def _field(paragraph: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")  # until the program counts
    run.font.size = Pt(9)
    field.append(run._r)  # python-docx has no fields
    paragraph._p.append(field)
