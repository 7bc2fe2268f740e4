"""Elements: what a part of a sheet is, for those who hear the sheet or have it read by a program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "Document",
    "Part",
    "Sect",
    "H1",
    "H2",
    "H3",
    "P",
    "Span",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
]
HEADINGS: tuple[Kind, ...] = ("H1", "H2", "H3")


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One part: a heading, a paragraph, a list, a cell.

    Each is only equal to itself: the halves of a text that goes on at the next page share one element.
    A part without a language speaks that of the part around it. `title` is the bookmark of a heading.
    """

    kind: Kind
    language: str = ""
    attributes: str = ""
    title: str = ""


Path = tuple[Element, ...]
"""Elements within each other; the last one holds the words."""


def head_of_column() -> Element:
    """Make the head of a column of a table."""
    return Element("TH", attributes="<</O/Table/Scope/Column>>")


def head_of_row() -> Element:
    """Make the cell that names its row."""
    return Element("TH", attributes="<</O/Table/Scope/Row>>")


def numbered_list() -> Element:
    """Make a list whose parts are counted."""
    return Element("L", attributes="<</O/List/ListNumbering/Decimal>>")
