"""The sheet: the pieces of a paper in order, flowing over as many pages as they need."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from exports.pdf.boxes import boxes, checks, listing
from exports.pdf.canvas import SheetCanvas
from exports.pdf.header import header
from exports.pdf.piece import Piece, from_start
from exports.pdf.programme import programme
from exports.pdf.styles import BOTTOM, FOOT, HEIGHT, FOOTER, MM, PAGE_HEIGHT, PAGE_WIDTH, SIDE, WIDTH
from exports.pdf.text import one_line, shortened
from exports.pdf.write_space import WriteSpace
from exports.pdf.writing import Typesetter
from toolbox.languages.phrase import Phrase
from toolbox.planning import paper

_LONGEST_FOOT = 70


class Sheet(BaseDocTemplate):  # type: ignore[misc] # ReportLab has no types
    """A paper on its way to bytes."""

    def __init__(self, paper: paper.Paper) -> None:
        self.bytes = BytesIO()
        super().__init__(self.bytes, title=...)
