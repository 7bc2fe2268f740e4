"""Table: the rows of a run sheet for a Dutch Excel: semicolons, UTF-8 with its mark, no formulas."""

from __future__ import annotations

import csv
from io import StringIO

from toolbox.languages.phrase import Phrase
from toolbox.planning.cleaning import cleaned
from toolbox.planning.paper import Paper, Row, TimeTable

# A program for tables reads a text that begins so as a formula; the last four are the wide forms.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_HOUR = 60
_DAY = 24


class TableExporter:
    """Writes one line for each row."""

    name = "csv"
    media_type = "text/csv; charset=utf-8"
    suffix = ".csv"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        """Make the file."""
        file = StringIO(newline="")
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        if paper.file_words:
            writer.writerow([_text(one) for one in paper.file_words.columns])
        for block in paper.blocks:
            if isinstance(block, TimeTable):
                writer.writerows(_cells(row) for row in block.rows)
        return file.getvalue().encode("utf-8-sig")


def _cells(row: Row) -> list[str | int]:
    hours, minutes = divmod(row.begins, _HOUR)
    return [
        f"{hours % _DAY:02d}:{minutes:02d}",  # the form that every Excel knows as a time
        row.lasts,
        _text(row.title),
        _text(*row.lines),
        _text(*filter(None, [row.question])),
        _text(*filter(None, [row.note])),
        _text(*row.things, between=", "),
    ]


def _text(*phrases: Phrase, between: str = "\n") -> str:
    text = between.join(cleaned(one.text).strip() for one in phrases)
    return f"'{text}" if text.startswith(_FORMULA) else text
