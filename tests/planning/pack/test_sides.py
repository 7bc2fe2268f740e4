from dataclasses import replace

import pytest

from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.sides import beside_each_other, row, sides_of
from toolbox.planning.paper import Box, Columns


@pytest.mark.parametrize(
    ("beside", "codes"), [("nl", ["nl"]), ("xx", ["nl"]), ("ar", ["nl", "ar"]), ("en", ["nl", "en"])]
)
def test_dutch_stands_first_and_another_language_once(beside: str, codes: list[str]) -> None:
    sides = sides_of(replace(source(), choice=PackChoice(beside=beside)))

    assert [side.code for side in sides] == codes


def test_two_languages_stand_in_columns_and_one_takes_the_whole_width() -> None:
    sides = sides_of(replace(source(), choice=PackChoice(beside="ar")))
    rows = [row(sides, lambda side: side.numbers())]

    (columns,) = beside_each_other(sides, rows)
    (alone,) = beside_each_other(sides[:1], [one[:1] for one in rows])
    assert isinstance(columns, Columns)
    assert all(isinstance(cell, Box) for cell in columns.rows[0])
    assert not isinstance(alone, Columns)
