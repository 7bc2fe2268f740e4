"""Styles: how texts and lines look where letters have their usual size; the page is in `geometry`."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm

from exports.pdf.fonts import Weight

MM: float = mm
THIN = 0.7
LINE = 1.2
FRAME = 1.6
RADIUS = 2.5 * MM
BETWEEN = 2.6 * MM


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look: their size in points, their weight and the distance between lines in sizes."""

    size: float
    weight: Weight = 400
    leading: float = 1.3


TITLE = Style(28, 700, 1.05)
SUBTITLE = Style(15, 400, 1.3)
BLANK = Style(12, 400, 1.75)
FACT = Style(12.5)
FACT_LABEL = Style(12.5, 700)
COLUMN_HEAD = Style(11, 700)
TIME = Style(15, 700, 1.1)
MINUTES = Style(11)
ROW_TITLE = Style(13, 700, 1.15)
BODY = Style(12)
NUMBER = Style(12, 700)
QUESTION = Style(12, 600)
MARK = Style(11.5, 700)
HEADING = Style(14, 700)
CHAPTER = Style(20, 700, 1.15)
CARD = Style(16, 600, 1.35)
CARD_TITLE = Style(18, 700, 1.15)
FLYER = Style(18)
FLYER_BLANK = Style(16, 400, 2.2)
LARGE = Style(15, 700)
HELP = Style(10, 400, 1.25)
HELP_TITLE = Style(11, 700, 1.15)
HELP_NUMBER = Style(13, 700, 1)
SMALL = Style(11)
FOOT = Style(9.5)
