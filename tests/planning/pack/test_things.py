from tests.planning.pack.meeting import source
from toolbox.planning.pack.things import things
from toolbox.planning.paper import Checks, Listing


def test_things_are_counted_for_the_people_who_come() -> None:
    checks = [block for block in things(source()) if isinstance(block, Checks)]

    lines = [each.text for block in checks for each in block.items]
    assert lines
    assert all(line[0].isdigit() for line in lines)


def test_there_is_no_list_of_names_but_a_tally() -> None:
    listings = [block for block in things(source()) if isinstance(block, Listing)]

    assert any("Aantal mensen" in block.title.text for block in listings)
