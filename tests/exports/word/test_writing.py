from tests.exports.sheets import SHEETS
from tests.exports.word.opened import WORDS, opened


def styles(name: str) -> dict[str, str]:
    return {one.text: one.style.name or "" for one in opened(SHEETS[name]).paragraphs if one.style}


def test_headings_and_lists_are_real() -> None:
    found = styles("parts")

    assert found["Draaiboek"] == "Heading 1"
    assert found["Vijf vingers"] == "Heading 2"
    assert found["Zo doe je het"] == "Heading 3"
    assert found["Groet iedereen."] == "List Number"
    assert styles("dutch")["☐ Groot vel en stift"] == "List"


def test_a_part_that_wants_a_page_gets_one() -> None:
    breaks = {one.text: one.paragraph_format.page_break_before for one in opened(SHEETS["parts"]).paragraphs}

    assert breaks["Kaarten"]
    assert not breaks["Vijf vingers"]


def test_the_first_row_comes_back_and_rows_stay_whole() -> None:
    (table,) = opened(SHEETS["dutch"]).tables

    assert [cell.text for cell in table.rows[0].cells] == ["Tijd", "Wat", "Zo doe je het", "Spullen"]
    assert [row._tr.find(f".//{WORDS}tblHeader") is not None for row in table.rows][:3] == [
        True,
        False,
        False,
    ]
    assert all(row._tr.find(f".//{WORDS}cantSplit") is not None for row in list(table.rows)[1:])


def test_the_columns_run_from_the_right_in_arabic_only() -> None:
    (arabic,), (dutch,) = opened(SHEETS["arabic"]).tables, opened(SHEETS["dutch"]).tables

    assert arabic._tbl.find(f".//{WORDS}bidiVisual") is not None
    assert dutch._tbl.find(f".//{WORDS}bidiVisual") is None
