import pytest

from tests.planning.advice.broken import END, GROUPS, START, WAIT, a_first, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, remark_of, said_of


def test_intensity_may_rise_by_two() -> None:
    assert "R03 jump" not in said_of(a_second("talking-circle 20"))


def test_a_pause_does_not_make_a_step_smaller() -> None:
    assert "R03 jump" in said_of(a_second("pause 10", "witness-pair 20"))


def test_the_case_of_a_training_may_be_high() -> None:
    assert "R03 jump" not in said_of(a_second(*WAIT, "disclosure-response 20", "pause 10"))


def test_something_of_middling_intensity_comes_in_between() -> None:
    plan = a_second("pause 10", "witness-pair 20", "pause 10", "film-dialogue 10", "photo-language 10")

    after = methods_of(mended(plan, "R03 jump"))

    assert after.index("film-dialogue") < after.index("witness-pair")


def test_one_part_of_five_and_one_of_four_are_a_peak() -> None:
    plan = a_second(*WAIT, "witness-pair 20", "pause 10", "disclosure-response 20", "pause 10")

    assert not {"R04 heaviest", "R04 heavy"} & said_of(plan)


@pytest.mark.parametrize(
    ("setting", "number", "expected"),
    [
        ("mosque", 1, {"R04 worship"}),
        ("church", 1, {"R04 worship"}),
        ("mosque", 2, set()),
        ("living-room", 1, set()),
        (None, 1, set()),
    ],
)
def test_a_first_meeting_in_a_house_of_worship_is_lighter(
    setting: str | None, number: int, expected: set[str]
) -> None:
    plan = a_first(*WAIT, "witness-pair 20", "pause 10", setting=setting, number=number)

    assert {name for name in said_of(plan) if name.startswith("R04")} == expected


def test_what_is_kept_for_another_meeting_takes_its_second_pause_along() -> None:
    plan = a_second(*WAIT, "forum-theatre 15", "pause 10", "disclosure-response 15", "pause 10")

    after = methods_of(mended(plan, "R04 heaviest"))

    assert "disclosure-response" not in after
    assert after.count("pause") == 1


@pytest.mark.parametrize(
    "following", ["pause 10", "five-fingers 10", "pause-and-ground 5", "own 10", "gone 10"]
)
def test_after_something_heavy_may_come_rest_or_what_we_do_not_know(following: str) -> None:
    assert "R05 relief" not in said_of(a_second(*WAIT, "witness-pair 20", following, "talking-circle 20"))


def test_rest_comes_right_behind_what_is_heavy() -> None:
    plan = a_second(*WAIT, "witness-pair 20", "talking-circle 20")

    after = methods_of(mended(plan, "R05 relief"))

    assert after[after.index("witness-pair") + 1] == "pause"


@pytest.mark.parametrize(
    ("minutes", "parts", "expected"),
    [
        (60, 2, False),
        (60, 3, True),
        (85, 3, True),
        (90, 3, False),
        (120, 4, True),
        (240, 5, False),
        (240, 6, True),
        (360, 8, False),
        (360, 9, True),
        (480, 9, True),
    ],
)
def test_how_many_parts_with_content_a_meeting_holds(minutes: int, parts: int, *, expected: bool) -> None:
    plan = a_second(*(["photo-language 5"] * parts), minutes=minutes)

    assert ("R10 many" in said_of(plan)) is expected


def test_a_moment_to_breathe_is_no_content() -> None:
    plan = a_second("photo-language 10", "pause-and-ground 5", "photo-language 10", minutes=60)

    assert "R10 many" not in said_of(plan)


def test_the_second_part_with_content_goes_first() -> None:
    plan = a_second("photo-language 10", "keep-change-let-go 10", "dilemma-cards 10", minutes=60)

    assert "keep-change-let-go" not in methods_of(mended(plan, "R10 many"))


def test_what_has_a_fixed_time_is_not_dropped() -> None:
    plan = a_second("photo-language 10", "keep-change-let-go 10 at", "dilemma-cards 10", minutes=60)

    assert "dilemma-cards" not in methods_of(mended(plan, "R10 many"))


@pytest.mark.parametrize("between", ["pause 10", "own 10", "photo-language 10"])
def test_two_calm_parts_a_change_and_two_calm_parts_are_right(between: str) -> None:
    calm = ("film-dialogue 10", "talking-circle 10")

    assert "R21 calm" not in said_of(a_second(*calm, between, *calm))


def test_card_and_closing_round_do_not_count_for_energy() -> None:
    plan = a_plan_of(*START, GROUPS, "photo-language 10", "film-dialogue 10", "talking-circle 10", *END)

    assert "R21 calm" not in said_of(plan)


def test_calm_and_lively_parts_do_not_count_together() -> None:
    plan = a_second("film-dialogue 10", "chair-swap 10", "film-dialogue 10", "chair-swap 10")

    assert not {"R21 calm", "R21 active"} & said_of(plan)


def test_the_only_work_of_a_meeting_is_not_kept_for_another() -> None:
    assert remark_of(a_first("pause 10", "forum-theatre 20", "pause 10"), "R04 first").repair is None
