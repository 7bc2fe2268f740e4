"""What the measures find on a page that is wrong on purpose: a measure that finds nothing must be able to."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visitor
from tests.browser.measuring import too_small, too_wide

pytestmark = pytest.mark.matrix
PAGE = """<!doctype html><html dir="{dir}"><body style="margin: 0"><main data-testid="stMain">
<div class="toolbox" style="font: 16px/20px sans-serif">{inside}</div></main></body></html>"""


@pytest.mark.parametrize(
    ("inside", "count"),
    [
        ("<button style='height: 48px'>Ja</button>", 0),
        ("<button style='height: 40px'>Ja</button>", 1),
        ("<p>Lees <a href='#'>meer</a> hierover.</p>", 0),
        ("<p><a href='#'>Meer</a></p>", 1),
        ("<label style='display: block; height: 44px'><input type='checkbox'>Ja</label>", 0),
        ("<label style='display: block; height: 30px'><input type='checkbox'>Ja</label>", 1),
    ],
)
def test_what_a_thumb_can_miss_is_found(visit: Callable[..., Visitor], inside: str, count: int) -> None:
    page = visit(width=390).page
    page.set_content(PAGE.format(dir="ltr", inside=inside))

    assert len(too_small(page)) == count


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize(
    ("inside", "is_found"),
    [
        ("<p style='width: 320px'>Ja</p>", False),
        ("<p style='width: 330px'>Ja</p>", True),
        ("<div style='overflow-x: auto'><p style='width: 300px'>Ja</p></div>", False),
        ("<div style='overflow-x: auto; width: 200px'><p style='width: 300px'>Ja</p></div>", True),
    ],
)
def test_what_sticks_out_at_either_side_is_found(
    visit: Callable[..., Visitor], direction: str, inside: str, *, is_found: bool
) -> None:
    page = visit(width=320).page
    page.set_content(PAGE.format(dir=direction, inside=inside))

    assert bool(too_wide(page, 320)) is is_found
