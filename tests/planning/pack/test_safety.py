from dataclasses import replace

import pytest

from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PackChoice, Size
from toolbox.planning.pack.safety import safety
from toolbox.planning.paper import Blanks, Columns, Listing


def test_a_contact_and_local_help_are_left_open_to_write_on() -> None:
    (found,) = [block for block in safety(source()) if isinstance(block, Blanks)]

    assert [label.text for label in found.labels] == [
        "Onze contactpersoon (rol, geen naam)",
        "Hulp in de buurt",
    ]


@pytest.mark.parametrize("size", ["a4", "large", "a5"])
def test_all_parts_come_in_their_order_beside_each_other_where_there_is_room(size: Size) -> None:
    choice = PackChoice(products=("safety",), sizes={"safety": size})
    blocks = safety(replace(source(), choice=choice))
    pairs = [cell for block in blocks if isinstance(block, Columns) for row in block.rows for cell in row]
    alone = [block for block in blocks if isinstance(block, Listing)]
    rules, *parts = [cell.title.text for cell in [alone[0], *pairs, *alone[1:]] if isinstance(cell, Listing)]

    assert parts == ["Voor je begint", "Aan het begin", "Tijdens", "Aan het eind", "Daarna"]
    assert rules == "Gouden regels"
    assert bool(pairs) == (size == "a4")
