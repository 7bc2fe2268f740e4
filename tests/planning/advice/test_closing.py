import pytest

from tests.planning.advice.broken import CALL, END, GROUPS, START, WAIT, a_first, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, said_of


@pytest.mark.parametrize("behind", [(), ("own 10",), ("pause 10",), ("open-quarter 15",)])
def test_behind_the_round_may_come_what_is_no_method_of_the_meeting(behind: tuple[str, ...]) -> None:
    plan = a_plan_of(*START, GROUPS, "referral-card 5", "one-word-round 5", *behind)

    assert not {name for name in said_of(plan) if name.startswith("R06")}


def test_a_help_card_is_no_closing_round() -> None:
    assert "R06 round" in said_of(a_plan_of(*START, GROUPS, "one-word-round 5", "referral-card 5"))


def test_a_round_that_is_there_is_moved_to_the_end_of_the_meeting() -> None:
    plan = a_plan_of(*START, GROUPS, "one-word-round 5", "referral-card 5", "open-quarter 15")

    after = methods_of(mended(plan, "R06 round"))

    assert after[-3:] == ["referral-card", "one-word-round", "open-quarter"]


def test_an_empty_plan_lacks_a_round_and_gets_one() -> None:
    plan = a_plan_of()

    assert methods_of(mended(plan, "R06 round")) == ["one-word-round"]


def test_without_a_round_a_short_one_is_added() -> None:
    plan = a_plan_of(*START, GROUPS, "referral-card 5", "open-quarter 15")

    assert methods_of(mended(plan, "R06 round"))[-2:] == ["one-word-round", "open-quarter"]


@pytest.mark.parametrize(("minutes", "expected"), [(5, True), (10, False)])
def test_the_last_ten_minutes_are_light(minutes: int, *, expected: bool) -> None:
    plan = a_plan_of(*START, GROUPS, "talking-circle 20", f"one-word-round {minutes}")

    assert ("R06 tense" in said_of(plan)) is expected


def test_what_is_light_moves_between_what_is_tense_and_the_round() -> None:
    plan = a_plan_of(*START, GROUPS, "referral-card 5", "talking-circle 20", "one-word-round 5")

    after = methods_of(mended(plan, "R06 tense"))

    assert after[-3:] == ["talking-circle", "referral-card", "one-word-round"]


def test_when_nothing_else_is_there_the_round_becomes_longer() -> None:
    plan = a_plan_of(
        *START, "photo-language 45", "referral-card 5 at", "talking-circle 20", "one-word-round 5"
    )

    after = mended(plan, "R06 tense")

    assert after.steps[-1].minutes == 10


def test_something_new_that_begins_late_comes_before_the_landing() -> None:
    plan = a_plan_of(*START, GROUPS, "small-step 10", "photo-language 5", "one-word-round 5")

    after = methods_of(mended(plan, "R06 new"))

    assert after.index("photo-language") < after.index("small-step")


@pytest.mark.parametrize("help_", ["referral-card 5", "disclosure-response 20"])
def test_a_card_or_a_training_in_listening_tells_where_help_is(help_: str) -> None:
    assert "R07 card" not in said_of(a_plan_of(*START, GROUPS, help_, "one-word-round 5"))


@pytest.mark.parametrize(
    ("round_", "place"), [("one-word-round 5", -2), ("small-step 10", -1), ("own 10", -1)]
)
def test_the_card_comes_just_before_the_round_or_else_at_the_end(round_: str, place: int) -> None:
    plan = a_plan_of(*START, GROUPS, round_)

    assert methods_of(mended(plan, "R07 card"))[place] == "referral-card"


def test_a_light_meeting_asks_for_no_calls() -> None:
    assert "R07 call" not in said_of(a_second("talking-circle 20"))


def test_after_a_heavy_meeting_somebody_calls() -> None:
    plan = a_plan_of(*START, GROUPS, *WAIT, "witness-pair 20", "pause 10", *END, CALL, minutes=120)

    assert "R07 call" not in said_of(plan)


@pytest.mark.parametrize(
    ("theme", "number", "expected"),
    [
        ("upbringing", 1, set()),
        ("lgbtiq-acceptance", 1, {"R26 card"}),
        ("domestic-violence", 1, {"R26 card", "R26 first"}),
        ("domestic-violence", 2, {"R26 card"}),
        ("a-lost-theme", 1, set()),
    ],
)
def test_a_sensitive_theme_asks_for_the_card_and_for_time(
    theme: str, number: int, expected: set[str]
) -> None:
    plan = a_plan_of(*START, GROUPS, "disclosure-response 20", themes=(theme,), number=number)

    assert {name for name in said_of(plan) if name.startswith("R26")} == expected


def test_with_a_card_a_raised_theme_is_right() -> None:
    assert "R26 card" not in said_of(a_first("photo-language 20", themes=("lgbtiq-acceptance",)))
