"""Numbering: every numbered list begins with 1."""

from __future__ import annotations

from docx.document import Document
from docx.text.paragraph import Paragraph


class Numbering:
    """Makes lists that follow the style of numbered lists, but count for themselves."""

    def __init__(self, document: Document) -> None:
        """Look up how the style counts."""
        style = document.styles["List Number"].element
        (found,) = style.xpath("./w:pPr/w:numPr/w:numId/@w:val")
        self._numbers = document.part.numbering_part.element
        (self._kind,) = self._numbers.xpath(f'./w:num[@w:numId="{found}"]/w:abstractNumId/@w:val')

    def new_list(self) -> int:
        """Begin a list, and give its number."""
        number = self._numbers.add_num(int(self._kind))
        number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(number.numId)

    def put(self, paragraph: Paragraph, number: int) -> None:
        """Let a paragraph be the next of a list."""
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # python-docx has no lists
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = number
