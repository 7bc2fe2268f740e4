import pytest

from tests.planning.advice.broken import END, GROUPS, START, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, remark_of, said_of

HOUR = ("photo-language 30", "keep-change-let-go 20")  # with start and end 85 minutes


@pytest.mark.parametrize("between", ["pause 10", "pause 5", "own 15 at"])
def test_a_break_parts_a_long_meeting(between: str) -> None:
    assert "R08 long" not in said_of(a_second("photo-language 30", between, "keep-change-let-go 20"))


@pytest.mark.parametrize("between", ["own 15", "own 5 at"])
def test_an_own_step_is_a_break_only_with_time_of_its_own(between: str) -> None:
    assert "R08 long" in said_of(a_second("photo-language 30", between, "keep-change-let-go 20"))


def test_seventy_five_minutes_may_go_without_a_break() -> None:
    assert "R08 long" not in said_of(a_second("photo-language 30", "keep-change-let-go 10"))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("tea-welcome 10", "chair-swap 10", "photo-language 70"), False),
        (("tea-welcome 10", "chair-swap 10", "photo-language 75"), True),
        (("tea-welcome 5", "chair-swap 10", "photo-language 70"), True),
        (("tea-welcome 10", "name-story 10", "photo-language 70"), True),
        (("chair-swap 10", "tea-welcome 10", "photo-language 70"), True),
    ],
)
def test_tea_first_and_movement_allow_ninety_minutes(rows: tuple[str, ...], *, expected: bool) -> None:
    assert ("R08 long" in said_of(a_plan_of(*rows))) is expected


def test_breaks_part_a_day_evenly() -> None:
    plan = a_plan_of(*START, *(["photo-language 25"] * 6), *END, minutes=240)

    after = methods_of(mended(plan, "R08 long"))

    assert [place for place, method in enumerate(after) if method == "pause"] == [4, 7]


def test_a_part_that_takes_too_long_by_itself_has_no_repair() -> None:
    plan = a_plan_of("photo-language 90")

    assert "R08 long" in said_of(plan)
    with pytest.raises(AssertionError):
        mended(plan, "R08 long")


@pytest.mark.parametrize(
    ("rows", "minutes", "expected"),
    [
        (("pause 10",), 90, set()),
        (("pause 20",), 90, set()),
        (("pause 5",), 90, {"R08 short-break"}),
        (("pause 25",), 90, {"R08 long-break"}),
        (("pause 45",), 120, {"R08 long-break"}),
        (("pause 45",), 240, set()),
        (("pause 25",), 240, {"R08 long-break"}),
        (("pause 65",), 240, {"R08 long-break"}),
        (("pause 45 at",), 120, set()),
    ],
)
def test_a_break_takes_ten_to_twenty_minutes_or_a_meal(
    rows: tuple[str, ...], minutes: int, expected: set[str]
) -> None:
    assert {name for name in said_of(a_plan_of(*rows, minutes=minutes)) if "break" in name} == expected


@pytest.mark.parametrize(
    ("length", "used", "expected"),
    [
        (90, 80, set()),
        (90, 85, {"R09 short"}),
        (90, 90, {"R09 short"}),
        (90, 95, {"R09 over"}),
        (120, 105, set()),
        (120, 110, {"R09 short"}),
        (45, 40, set()),
    ],
)
def test_a_tenth_stays_free_rounded_up_to_five(length: int, used: int, expected: set[str]) -> None:
    plan = a_plan_of(f"photo-language {used}", minutes=length)

    assert {name for name in said_of(plan) if name.startswith("R09")} == expected


def test_content_becomes_shorter_before_anything_else() -> None:
    plan = a_second("photo-language 25", "keep-change-let-go 15", minutes=80)

    after = mended(plan, "R09 short")

    assert [step.minutes for step in after.steps] == [10, 5, 10, 20, 15, 5, 5, 15]


def test_agreements_card_and_closing_keep_their_minutes() -> None:
    plan = a_plan_of("tea-welcome 10", "group-agreements 15", *END[:2], "suitcase-round 15", minutes=50)

    after = mended(plan, "R09 short")

    assert [step.minutes for step in after.steps] == [5, 15, 5, 5, 15]


def test_when_shorter_is_not_enough_the_second_part_with_content_goes() -> None:
    plan = a_plan_of(
        *START, GROUPS, "photo-language 5", "keep-change-let-go 10", "dilemma-cards 5", *END, minutes=40
    )

    assert methods_of(mended(plan, "R09 over")).count("keep-change-let-go") == 0


def test_an_interpreter_keeps_the_minutes_that_talk_takes() -> None:
    plan = a_plan_of(*START, GROUPS, "photo-language 20", *END, minutes=55, interpreter=200)

    after = mended(plan, "R09 short")

    assert min(step.minutes for step in after.steps if step.method == "photo-language") >= 10


def test_no_pause_is_offered_round_a_part_that_is_too_long_by_itself() -> None:
    plan = a_plan_of(*START, "photo-language 80", GROUPS, *END, minutes=150)

    assert remark_of(plan, "R08 long").repair is None
