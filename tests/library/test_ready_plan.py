import pytest

from tests.making_reference import a_ready_plan
from tests.making_terms import sides
from toolbox.library.ready_plan import ReadyRow
from toolbox.values import changed


@pytest.mark.parametrize(("minutes", "free"), [(30, 5), (50, 5), (55, 10), (90, 10), (100, 10), (120, 15)])
def test_one_tenth_stays_free_rounded_up_to_five(minutes: int, free: int) -> None:
    assert changed(a_ready_plan("first-evening"), minutes=minutes).must_stay_free == free


@pytest.mark.parametrize("parts", [{}, {"method": "five-fingers", "pause": True}], ids=["nothing", "two"])
def test_a_row_is_one_thing(parts: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="a row is a method"):
        ReadyRow.model_validate({**parts, "minutes": 5, "why": sides("Daarom.")})
