"""The rows of a meeting in their columns."""

from dataclasses import replace

import pytest

from exports.pdf.geometry import USUAL
from exports.pdf.programme import programme, steps
from exports.pdf.styles import MM
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import painted, places
from tests.exports.pdf.samples import ARABIC_HEADS, ARABIC_ROWS, HEADS, ROWS, nl
from toolbox.planning.paper import Row, TimeTable

DUTCH = Typesetter("ltr")


def places_of(*rows: Row) -> dict[str, float]:
    """Where each text begins, in millimetres from the left."""
    file = painted(programme(TimeTable(HEADS, rows), DUTCH))
    return {text: round(left / MM, 1) for text, left, _ in places(file)}


def test_the_columns_begin_where_the_mock_up_has_them() -> None:
    found = places_of(ROWS[0])

    assert (found["Tijd"], found["Wat"], found["Zo"], found["Spullen"]) == (0, 26, 73.5, 158.5)


def test_a_sheet_from_the_right_has_its_columns_mirrored() -> None:
    file = painted(programme(TimeTable(ARABIC_HEADS, ARABIC_ROWS), Typesetter("rtl")))
    found = {text: left for text, left, _ in places(file)}

    assert found["19.00"] > USUAL.width - 26 * MM
    assert found["الأدوات"] < 27.5 * MM


def test_a_wide_word_takes_room_from_the_third_column() -> None:
    row = replace(ROWS[0], title=nl("Ervaringsdeskundigen"), minutes=nl("honderd minuten"))

    found = places_of(row)

    assert found["Wat"] > 26
    assert found["Zo"] > 80
    assert found["Spullen"] == 158.5


def test_long_lists_of_things_take_room_where_the_table_becomes_lower() -> None:
    things = tuple(nl("Naamstickers met een plaatje") for _ in range(6))

    assert places_of(replace(ROWS[0], things=things))["Spullen"] == 150


def test_a_word_that_no_column_can_hold_takes_none() -> None:
    row = replace(ROWS[0], title=nl("m" * 60), time=nl("m" * 60), things=(nl("m" * 60),))

    assert places_of(row)["Zo"] == 73.5


def test_one_step_has_no_number_and_two_have() -> None:
    one = [text for text, *_ in places(painted(steps([nl("Groet")], DUTCH)))]
    two = [text for text, *_ in places(painted(steps([nl("Groet"), nl("Zwijg")], DUTCH)))]

    assert one == ["Groet"]
    assert two == ["1.", "Groet", "2.", "Zwijg"]
    assert steps([], DUTCH).measure(100) == 0


def test_ten_steps_stand_in_one_line() -> None:
    found = places(painted(steps([nl("stap")] * 10, DUTCH)))

    assert len({left for text, left, _ in found if text == "stap"}) == 1


@pytest.mark.parametrize("question", ["\u200b", " "])
def test_an_empty_question_gets_no_frame(question: str) -> None:
    empty = replace(ROWS[0], question=nl(question))
    none = replace(ROWS[0], question=None)

    assert painted(programme(TimeTable(HEADS, (empty,)), DUTCH)) == painted(
        programme(TimeTable(HEADS, (none,)), DUTCH)
    )


def test_a_row_may_be_empty() -> None:
    bare = Row(nl(""), nl(""), nl(""))

    assert programme(TimeTable(HEADS, (bare,)), DUTCH).measure(USUAL.width) > 0
    assert programme(TimeTable(HEADS, ()), DUTCH).measure(USUAL.width) > 0
