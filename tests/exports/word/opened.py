"""Opened: a Word file read back, and the order that its format gives to properties."""

from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from lxml import etree

from exports.word.exporter import WordExporter
from toolbox.planning.paper import Paper

WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Of ISO/IEC 29500-1: a program may refuse a file in which these come in another order.
ORDERS = {
    "rPr": (
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "color", "spacing", "w"),
        *("kern", "position", "sz", "szCs", "highlight", "u", "rtl", "cs", "lang"),
    ),
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "shd", "tabs", "bidi"),
        *("spacing", "ind", "contextualSpacing", "jc", "outlineLvl"),
    ),
    "tblPr": (
        *("tblStyle", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc", "tblInd"),
        *("tblBorders", "tblLayout", "tblCellMar", "tblLook"),
    ),
}


def opened(paper: Paper) -> Document:
    """Export a paper and open it."""
    return docx.Document(BytesIO(WordExporter().export(paper)))


def texts(document: Document) -> list[str]:
    """The text of every paragraph, in tables too, in order."""
    body = document.element.body.iter(f"{WORDS}p")
    return ["".join(one.text or "" for one in paragraph.iter(f"{WORDS}t")) for paragraph in body]


def part(content: bytes, name: str) -> etree._Element:
    """One part of the file as XML."""
    with ZipFile(BytesIO(content)) as file:
        return etree.fromstring(file.read(name))


def out_of_order(root: etree._Element) -> list[str]:
    """Properties that do not stand where the format wants them, or that it does not know."""
    return [
        f"{name}: {found}"
        for name, order in ORDERS.items()
        for one in root.iter(WORDS + name)
        if (found := [child.tag.removeprefix(WORDS) for child in one]) != sorted(found, key=order.index)
    ]
