from dataclasses import replace

import pytest

from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PackChoice, Size
from toolbox.planning.pack.poster import poster
from toolbox.planning.paper import Heading, Poster


@pytest.mark.parametrize(("size", "pages"), [("a3", 1), ("two-a4", 2)])
@pytest.mark.parametrize("beside", ["nl", "ar"])
def test_each_language_has_all_agreements_in_order_and_counts_on(size: Size, pages: int, beside: str) -> None:
    made = replace(source(), choice=PackChoice(beside=beside))
    blocks = poster(made, size)
    found = [block for block in blocks if isinstance(block, Poster)]
    papers = made.library.participants
    codes = dict.fromkeys(("nl", beside))

    assert len(found) == pages * len(codes)
    assert [line.text for block in found for line in block.lines] == [
        rule for code in codes for rule in papers[code].sheet.rules
    ]
    assert found[pages - 1].first == 1 + sum(len(block.lines) for block in found[: pages - 1])
    assert [one.new_page for one in blocks if isinstance(one, Heading)] == [True] * (len(codes) - 1)
