import pytest

from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import Size
from toolbox.planning.pack.poster import poster
from toolbox.planning.paper import Poster


@pytest.mark.parametrize(("size", "pages"), [("a3", 1), ("two-a4", 2)])
def test_the_poster_has_all_agreements_in_order_and_counts_on(size: Size, pages: int) -> None:
    found = [block for block in poster(source(), size) if isinstance(block, Poster)]

    assert len(found) == pages
    assert [line.text for block in found for line in block.lines] == list(
        source().texts.pack.participants_rules
    )
    assert found[-1].first == 1 + sum(len(block.lines) for block in found[:-1])
