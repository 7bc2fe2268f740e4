from dataclasses import replace

import pytest

from tests.making import a_library
from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.participants import participants
from toolbox.planning.paper import Block, Box, Columns, Listing


def in_arabic() -> list[Block]:
    return participants(replace(source(), choice=PackChoice(beside="ar")))


def test_the_sheet_for_participants_names_no_value_no_group_and_no_theme() -> None:
    found = repr(participants(source()))

    for word in ("mensenrechten", "human-rights,", "upbringing", "refugees"):
        assert word not in found
    assert "112" in found


def test_every_row_says_the_same_in_two_languages() -> None:
    sheet, card = (block for block in in_arabic() if isinstance(block, Columns))

    for dutch, arabic in (*sheet.rows, *card.rows):
        assert isinstance(dutch, Box | Listing)
        assert isinstance(arabic, Box | Listing)
        assert dutch.title.language.code == "nl"
        assert arabic.title.language.code == "ar"


def test_a_translation_that_nobody_reviewed_says_so_in_its_own_language() -> None:
    told = a_library().participants["ar"].status.not_reviewed

    assert told in repr(in_arabic())
    assert told not in repr(participants(source()))


def test_a_question_without_translation_stands_whole_in_dutch_and_says_so() -> None:
    sheet = next(block for block in in_arabic() if isinstance(block, Columns))
    dutch, arabic = sheet.rows[2]

    assert isinstance(dutch, Listing)
    assert isinstance(arabic, Listing)
    assert arabic.items[0].text == a_library().participants["ar"].status.only_dutch
    assert arabic.items[1:] == dutch.items


@pytest.mark.parametrize("beside", ["nl", "xx"])
def test_one_language_takes_the_whole_width(beside: str) -> None:
    found = participants(replace(source(), choice=PackChoice(beside=beside)))

    assert not any(isinstance(block, Columns) for block in found)
