from tests.planning.pack.meeting import source
from toolbox.planning.pack.safety import safety
from toolbox.planning.paper import Blanks


def test_a_contact_and_local_help_are_left_open_to_write_on() -> None:
    (found,) = [block for block in safety(source()) if isinstance(block, Blanks)]

    assert [label.text for label in found.labels] == [
        "Onze contactpersoon (rol, geen naam)",
        "Hulp in de buurt",
    ]
