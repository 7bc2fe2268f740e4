from tests.planning.pack.meeting import source
from toolbox.planning.pack.things import things
from toolbox.planning.paper import Blanks, Checks


def test_things_are_counted_for_the_people_who_come() -> None:
    (counted, *_) = [block for block in things(source()) if isinstance(block, Checks)]

    assert counted.items
    assert all(line.text[0].isdigit() for line in counted.items)


def test_there_are_lists_for_before_the_day_and_after() -> None:
    lists = [block for block in things(source()) if isinstance(block, Checks) and block.is_list]

    assert [block.title.text for block in lists] == ["Vooraf", "Op de dag", "Daarna"]
    assert any("Vijf vingers gemeen:" in line.text for line in lists[0].items)


def test_there_is_no_list_of_names_but_a_line_for_a_number() -> None:
    (found,) = [block for block in things(source()) if isinstance(block, Blanks)]

    assert [label.text for label in found.labels] == ["Aantal mensen"]
