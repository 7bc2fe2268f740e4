import csv
from io import StringIO

import pytest

from exports.table import TableExporter
from tests.exports.sheets import HOSTILE, SHEETS, hostile

FORMULAS = ("=1+1", "+31 20", "-1", "@SUM(A1)", "＝1+1", " =1", '=HYPERLINK("x")')


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_dutch_excel_opens_it_with_the_times_as_times() -> None:
    content = TableExporter().export(SHEETS["dutch"])

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    head, first, second, *_ = rows(content)
    assert head == ["Begin", "Minuten", "Wat", "Zo doe je het", "Vraag", "Notitie", "Spullen"]
    assert first == [
        "19:00",
        "10",
        "Ontvangst met thee",
        "Groet iedereen bij de deur.",
        "",
        "",
        "Thee, Koffie",
    ]
    assert second[0] == "19:10"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_is_a_formula(text: str) -> None:
    _, row = rows(TableExporter().export(hostile(text)))

    assert [cell for cell in row[2:] if not cell.startswith("'")] == []


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_stays_in_its_cell(name: str) -> None:
    found = rows(TableExporter().export(HOSTILE[name]))

    assert [len(row) for row in found] == [7, 7]
    assert not [cell for cell in found[1] if cell.startswith(("=", "+", "-", "@"))]
