import pytest

from toolbox.planning.groups import portions, small_groups


@pytest.mark.parametrize(("people", "groups"), [(2, 1), (4, 1), (5, 2), (12, 3), (13, 4)])
def test_nobody_is_left_over(people: int, groups: int) -> None:
    assert small_groups(people) == groups


def test_a_thing_is_counted_for_whom_it_is() -> None:
    assert portions(10) == {"person": 10, "small-group": 3, "group": 1}
