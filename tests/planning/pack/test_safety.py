from tests.planning.pack.meeting import source
from toolbox.planning.pack.safety import safety
from toolbox.planning.paper import Listing


def test_a_contact_and_local_help_are_left_open_to_write_on() -> None:
    open_lines = [
        block.title.text for block in safety(source()) if isinstance(block, Listing) and not block.items
    ]

    assert len(open_lines) == 2
    assert all(line.endswith("___") for line in open_lines)
