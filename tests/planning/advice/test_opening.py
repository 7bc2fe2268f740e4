import pytest

from tests.planning.advice.broken import END, GROUPS, START, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, remark_of, said_of
from toolbox.planning.plan import MOST_STEPS, Plan

MEETING = ("photo-language 20", *END)


@pytest.mark.parametrize(
    "rows",
    [
        ("group-agreements 5", GROUPS),
        ("tea-welcome 10", "value-opening 5", "group-agreements 5"),
        ("own 15", "tea-welcome 10", "group-agreements 5"),
        ("own 15", "pause 10", "tea-welcome 10", "group-agreements 5"),
    ],
)
def test_agreements_may_be_one_of_the_first_three_parts(rows: tuple[str, ...]) -> None:
    assert not {"R01 missing", "R01 late"} & said_of(a_plan_of(*rows, *MEETING))


@pytest.mark.parametrize(
    "rows",
    [
        ("own 15", "value-opening 5", "tea-welcome 10", "group-agreements 5"),
        ("tea-welcome 10", "talking-circle 20", "group-agreements 5"),
    ],
)
def test_agreements_are_too_late_as_the_fourth_or_after_something_tense(rows: tuple[str, ...]) -> None:
    assert "R01 late" in said_of(a_plan_of(*rows, *MEETING))


@pytest.mark.parametrize("before", [(), ("own 15",), ("tea-welcome 10", "own 5")])
def test_agreements_come_behind_the_welcome(before: tuple[str, ...]) -> None:
    plan = a_plan_of(*before, *MEETING)

    after = mended(plan, "R01 missing")

    assert methods_of(after)[len(before)] == "group-agreements"


def test_a_repair_changes_nothing_when_pressed_twice() -> None:
    plan = a_plan_of(*MEETING)

    first, second = (remark_of(plan, "R01 missing").repair for _ in range(2))

    assert first is not None
    assert first == second


@pytest.mark.parametrize("rows", [("tea-welcome 10",), ("own 10", "pause 10", "tea-welcome 10")])
def test_a_meeting_may_begin_with_something_light(rows: tuple[str, ...]) -> None:
    assert "R02 first" not in said_of(a_plan_of(*rows, *MEETING))


@pytest.mark.parametrize("first", ["talking-circle 20", "film-dialogue 20", "witness-pair 20"])
def test_a_meeting_begins_with_no_story_of_others_and_nothing_tense(first: str) -> None:
    assert "R02 first" in said_of(a_plan_of(first, *START, *MEETING))


def test_what_is_heavy_may_come_after_25_minutes() -> None:
    plan = a_plan_of(*START, GROUPS, "witness-pair 20", "pause 10", *END)

    assert "R02 early" not in said_of(plan)


def test_what_comes_too_early_takes_its_pause_along() -> None:
    plan = a_plan_of(*START, "witness-pair 20", "pause 10", GROUPS, *MEETING)

    after = methods_of(mended(plan, "R02 early"))

    assert after[3:5] == ["witness-pair", "pause"]


@pytest.mark.parametrize("rows", [START, ("group-agreements 20",), ("own 10", "tea-welcome 10")])
def test_everyone_may_speak_within_twenty_minutes(rows: tuple[str, ...]) -> None:
    assert "R20 late" not in said_of(a_plan_of(*rows, GROUPS, *MEETING))


@pytest.mark.parametrize("rows", [("tea-welcome 25",), ("own 15", "tea-welcome 10")])
def test_after_twenty_minutes_it_is_late_to_speak(rows: tuple[str, ...]) -> None:
    assert "R20 late" in said_of(a_plan_of(*rows, GROUPS, *MEETING))


def test_nothing_is_said_of_speaking_when_nothing_is_planned() -> None:
    assert not {"R20 late", "R20 circle"} & said_of(a_plan_of("pause 10"))


@pytest.mark.parametrize("groups", ["five-fingers 10", "speed-rounds 10"])
def test_pairs_and_small_groups_are_both_right(groups: str) -> None:
    assert "R20 circle" not in said_of(a_plan_of(*START, groups, *MEETING))


def test_people_may_listen_twenty_minutes_in_two_times() -> None:
    plan = a_second("question-box 20", GROUPS, "question-box 20", "photo-language 10")

    assert "R20 listening" not in said_of(plan)


def minutes_of(plan: Plan, method: str) -> int:
    return next(step.minutes for step in plan.steps if step.method == method)


def test_long_listening_becomes_twenty_minutes_with_what_follows() -> None:
    plan = a_plan_of(*START, GROUPS, "question-box 30", *END)

    after = mended(plan, "R20 listening")

    assert minutes_of(after, "question-box") == 15
    assert minutes_of(after, "referral-card") == 5


def test_listening_in_many_short_parts_has_no_repair() -> None:
    assert remark_of(a_plan_of(*["question-box 5"] * 5), "R20 listening").repair is None


def test_without_something_light_a_meeting_begins_with_tea() -> None:
    plan = a_plan_of("talking-circle 20", "one-word-round 5")

    assert methods_of(mended(plan, "R02 first"))[0] == "tea-welcome"


def test_what_is_heavy_cannot_wait_for_nothing() -> None:
    assert remark_of(a_plan_of(*START, "witness-pair 20"), "R02 early").repair is None


def test_a_full_plan_has_no_room_for_tea() -> None:
    plan = a_plan_of(*["talking-circle 5"] * MOST_STEPS, minutes=480)

    assert remark_of(plan, "R02 first").repair is None
