import pytest

from tests.planning.advice.making_advice import a_plan_of, outline_of
from toolbox.planning.advice.method_part import MethodPart


def part_of(row: str) -> MethodPart:
    return outline_of(a_plan_of(row)).parts[0]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("photo-language 20", True),
        ("keep-change-let-go 20", True),
        ("disclosure-response 20", True),
        ("pause-and-ground 5", False),
        ("name-story 10", False),
        ("small-step 10", False),
    ],
)
def test_people_work_on_the_subject_in_some_phases(row: str, *, expected: bool) -> None:
    assert part_of(row).is_content is expected


@pytest.mark.parametrize(
    ("row", "expected"), [("one-word-round 5", True), ("referral-card 5", False), ("name-story 10", False)]
)
def test_in_a_closing_round_every_voice_is_heard(row: str, *, expected: bool) -> None:
    assert part_of(row).is_closing_round is expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("group-agreements 5", True),
        ("referral-card 5", True),
        ("suitcase-round 10", True),
        ("photo-language 20 at", True),
        ("photo-language 20", False),
    ],
)
def test_some_parts_are_never_touched(row: str, *, expected: bool) -> None:
    assert part_of(row).must_stay is expected


@pytest.mark.parametrize(("interpreter", "expected"), [(100, 5), (150, 5), (200, 10)])
def test_an_interpreter_makes_half_of_the_time_longer(interpreter: int, expected: int) -> None:
    assert part_of("photo-language 20").least_minutes(interpreter) == expected
