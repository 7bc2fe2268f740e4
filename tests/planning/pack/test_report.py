from tests.planning.pack.meeting import source
from toolbox.planning.pack.report import report
from toolbox.planning.paper import Blanks, Checks, WriteSpace


def test_the_report_asks_numbers_ticks_and_what_was_learned() -> None:
    found = report(source())

    (numbers,) = [block for block in found if isinstance(block, Blanks)]
    assert all(label.text.startswith("Aantal") for label in numbers.labels)
    assert [len(block.items) for block in found if isinstance(block, Checks)] == [3, 3, 3, 3]
    assert isinstance(found[-1], WriteSpace)
    assert "geen namen" in repr(found)
