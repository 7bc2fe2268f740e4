"""A table with room to write."""

from dataclasses import replace

from tests.exports.pdf import samples
from tests.exports.pdf.reading import code, exported, pages
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import nl
from tests.exports.pdf.structure import structure
from toolbox.planning.paper import Grid, Paper

HEADS = (nl("Vraag"), nl("ja"), nl("nee"))


def sheet(rows: int) -> Paper:
    table = Grid(HEADS, tuple((nl(f"vraag{number}"), None, None) for number in range(rows)))
    return replace(samples.dutch_sheet(), blocks=(table,))


def test_each_empty_cell_is_a_frame_to_write_in_and_a_cell_to_a_reader() -> None:
    file = exported(sheet(2))

    (table,) = structure(file).every("Table")
    assert [[cell.kind for cell in row.parts] for row in table.parts] == [
        ["TH"] * 3,
        *[["TH", "TD", "TD"]] * 2,
    ]
    assert code(file).count(" re ") >= 4
    assert flaws(file) == []


def test_a_long_table_goes_on_under_the_same_heads() -> None:
    file = exported(sheet(40))

    found = pages(file)
    assert len(found) > 1
    assert all("Vraag" in page for page in found)
    assert flaws(file) == []
