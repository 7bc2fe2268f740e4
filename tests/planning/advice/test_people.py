import pytest

from tests.planning.advice.broken import END, GROUPS, START, WAIT, a_first, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, said_of

HEAVY = (*WAIT, "witness-pair 20", "pause 10")


@pytest.mark.parametrize(
    ("rows", "answers", "expected"),
    [
        (("photo-language 20",), {"people": 12}, set()),
        (("photo-language 20",), {"people": 13}, {"R11 people"}),
        (("photo-language 20",), {"communities": ("mixed",)}, {"R11 mixed"}),
        (("photo-language 20",), {"communities": ("refugees", "christian")}, {"R11 mixed"}),
        (("photo-language 20",), {"communities": ("mixed",), "number": 2}, set()),
        (HEAVY, {}, {"R11 heavy"}),
    ],
)
def test_one_leader_is_enough_for_a_small_calm_group(
    rows: tuple[str, ...], answers: dict[str, object], expected: set[str]
) -> None:
    plan = a_first(*rows, leaders=1, **answers)

    assert {name for name in said_of(plan) if name.startswith("R11")} == expected


def test_two_leaders_are_always_enough_as_far_as_a_plan_tells() -> None:
    plan = a_first(*HEAVY, leaders=2, people=40, communities=("mixed",))

    assert not {name for name in said_of(plan) if name.startswith("R11")}


@pytest.mark.parametrize(
    ("people", "expected"),
    [(5, {"R12 few"}), (6, set()), (15, set()), (16, {"R12 many"}), (30, {"R12 many"})],
)
def test_every_part_fits_the_number_of_people(people: int, expected: set[str]) -> None:
    plan = a_first("talking-circle 20", people=people)

    assert {name for name in said_of(plan) if name.startswith("R12")} == expected


def test_a_call_for_one_person_is_no_part_of_the_meeting() -> None:
    plan = a_plan_of(*START, GROUPS, *END, "follow-up-call 10", people=20)

    assert "R12 many" not in said_of(plan)


@pytest.mark.parametrize(
    ("row", "reading", "expected"),
    [
        ("dilemma-cards 20", False, True),
        ("dilemma-cards 20", True, False),
        ("photo-language 20", False, False),
    ],
)
def test_nobody_needs_to_read_but_the_help_card(row: str, *, reading: bool, expected: bool) -> None:
    plan = a_plan_of(*START, GROUPS, row, *END, reading=reading)

    assert ("R13 reading" in said_of(plan)) is expected


@pytest.mark.parametrize("interpreter", [100, 150])
def test_without_an_interpreter_talk_may_be_rapid_and_short(interpreter: int) -> None:
    plan = a_first("speed-rounds 5", interpreter=interpreter)

    assert ("R14 rapid" in said_of(plan)) is (interpreter > 100)


@pytest.mark.parametrize(("minutes", "expected"), [(5, True), (10, False)])
def test_talk_takes_longer_with_an_interpreter(minutes: int, *, expected: bool) -> None:
    plan = a_plan_of(f"photo-language {minutes}", interpreter=200)

    assert ("R14 short" in said_of(plan)) is expected


def test_talk_gets_the_minutes_that_it_takes() -> None:
    plan = a_first("photo-language 5", "keep-change-let-go 5", interpreter=200)

    after = mended(plan, "R14 short")

    assert [step.minutes for step in after.steps[3:5]] == [10, 10]


@pytest.mark.parametrize(("minutes", "work", "expected"), [(120, 3, False), (120, 4, True), (180, 4, False)])
def test_with_an_interpreter_there_is_less_work(minutes: int, work: int, *, expected: bool) -> None:
    rows = ["photo-language 10"] * work

    plan = a_plan_of(*START, *rows, *END, minutes=minutes, interpreter=150)

    assert ("R14 many" in said_of(plan)) is expected


@pytest.mark.parametrize(("leaders", "expected"), [(1, True), (2, False)])
def test_a_method_for_two_leaders_asks_for_two(leaders: int, *, expected: bool) -> None:
    plan = a_second("photo-language 20", "take-a-stand 20", leaders=leaders)

    assert ("R31 leader" in said_of(plan)) is expected


@pytest.mark.parametrize(("number", "expected"), [(1, True), (2, False)])
def test_people_tell_much_only_when_they_know_each_other(number: int, *, expected: bool) -> None:
    plan = a_first("photo-language 20", "living-book 30", number=number)

    assert ("R31 first" in said_of(plan)) is expected


def test_the_only_part_with_content_is_not_taken_out() -> None:
    with pytest.raises(AssertionError):
        mended(a_first("living-book 30"), "R31 first")


def test_what_people_tell_much_in_is_kept_for_another_meeting() -> None:
    plan = a_first("photo-language 20", "living-book 30")

    assert "living-book" not in methods_of(mended(plan, "R31 first"))
