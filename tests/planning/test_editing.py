import pytest
from pydantic import ValidationError

from tests.making import a_library, a_plan, a_step, an_id
from toolbox.planning.editing import (
    AddPause,
    AddStep,
    ChangeMinutes,
    ChooseFraming,
    Edit,
    MoveStep,
    PlanFullError,
    RemoveStep,
    SetLength,
    SetStart,
    UnknownIdError,
)
from toolbox.planning.plan import MOST_STEPS, Plan

NEW = an_id(100)
GONE = an_id(99)


def order(plan: Plan) -> list[int]:
    """Name the steps by the numbers they were made with."""
    return [int(step.id, 16) for step in plan.steps]


def added(plan: Plan, method: str) -> list[int]:
    return order(AddStep(do="add-step", id=NEW, method=method).apply(plan, a_library()))


def with_pause(plan: Plan) -> list[int]:
    return order(AddPause(do="add-pause", id=NEW).apply(plan, a_library()))


def moved(plan: Plan, step: str, before: str | None) -> list[int]:
    return order(MoveStep(do="move-step", id=NEW, step=step, before=before).apply(plan, a_library()))


def test_an_added_method_gets_its_normal_minutes_and_the_id_of_the_operation() -> None:
    plan = AddStep(do="add-step", id=NEW, method="dilemma-cards").apply(Plan(), a_library())

    assert plan.steps == (a_step(100, method="dilemma-cards", minutes=35),)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("team-briefing", [100, 1, 2, 3, 4]),
        ("tea-welcome", [1, 100, 2, 3, 4]),
        ("five-fingers", [1, 100, 2, 3, 4]),
        ("dilemma-cards", [1, 2, 3, 100, 4]),
        ("follow-up-call", [1, 2, 3, 4, 100]),
    ],
)
def test_a_method_is_added_behind_the_last_step_of_the_same_or_an_earlier_phase(
    method: str, expected: list[int]
) -> None:
    plan = a_plan(
        a_step(1, method="tea-welcome"),
        a_step(2, method=None),
        a_step(3, method="dilemma-cards"),
        a_step(4, method="one-word-round"),
    )

    assert added(plan, method) == expected


def test_a_method_that_the_library_lost_says_nothing_about_the_phase() -> None:
    plan = a_plan(a_step(1, method="gone-from-the-library"), a_step(2, method="one-word-round"))

    assert added(plan, "tea-welcome") == [100, 1, 2]


def test_a_method_may_be_in_a_plan_twice() -> None:
    plan = a_plan(a_step(1, method="five-fingers"))

    assert added(plan, "five-fingers") == [1, 100]


def test_an_unknown_method_is_refused() -> None:
    operation = AddStep(do="add-step", id=NEW, method="no-such-method")

    with pytest.raises(UnknownIdError):
        operation.apply(Plan(), a_library())


@pytest.mark.parametrize(
    "operation",
    [AddStep(do="add-step", id=NEW, method="tea-welcome"), AddPause(do="add-pause", id=NEW)],
    ids=lambda operation: operation.do,
)
def test_a_full_plan_takes_no_more(operation: Edit) -> None:
    plan = a_plan(*(a_step(number) for number in range(MOST_STEPS)))

    with pytest.raises(PlanFullError):
        operation.apply(plan, a_library())


def test_a_pause_takes_ten_minutes() -> None:
    plan = AddPause(do="add-pause", id=NEW).apply(Plan(), a_library())

    assert plan.steps == (a_step(100, method=None, minutes=10),)


def test_a_pause_comes_behind_the_step_that_passes_half_of_the_time() -> None:
    assert with_pause(a_plan(a_step(1), a_step(2), a_step(3), a_step(4))) == [1, 2, 100, 3, 4]
    assert with_pause(a_plan(a_step(1), a_step(2, minutes=60), a_step(3))) == [1, 2, 100, 3]


def test_what_is_done_outside_the_meeting_does_not_move_the_pause() -> None:
    before = a_step(1, method="team-briefing", minutes=120)
    after = a_step(5, method="follow-up-call", minutes=240)

    plan = a_plan(before, a_step(2), a_step(3, method="gone-from-the-library"), a_step(4), after)

    assert with_pause(plan) == [1, 2, 3, 100, 4, 5]


def test_a_step_moves_before_another() -> None:
    plan = a_plan(a_step(1), a_step(2), a_step(3))

    assert moved(plan, an_id(3), an_id(1)) == [3, 1, 2]
    assert moved(plan, an_id(1), an_id(3)) == [2, 1, 3]


def test_a_step_moves_to_the_end() -> None:
    assert moved(a_plan(a_step(1), a_step(2), a_step(3)), an_id(1), None) == [2, 3, 1]


def test_a_step_moves_to_the_end_when_the_one_behind_it_is_gone() -> None:
    assert moved(a_plan(a_step(1), a_step(2), a_step(3)), an_id(1), GONE) == [2, 3, 1]


def test_a_step_that_moves_before_itself_stays() -> None:
    assert moved(a_plan(a_step(1), a_step(2)), an_id(1), an_id(1)) == [1, 2]


@pytest.mark.parametrize(
    ("minutes", "by", "expected"), [(10, 5, 15), (10, -5, 5), (5, -5, 5), (240, 5, 240), (240, -5, 235)]
)
def test_minutes_change_by_five_between_five_and_two_hundred_and_forty(
    minutes: int, by: int, expected: int
) -> None:
    operation = ChangeMinutes.model_validate({"do": "change-minutes", "id": NEW, "step": an_id(1), "by": by})

    plan = operation.apply(a_plan(a_step(1, minutes=minutes), a_step(2)), a_library())

    assert [step.minutes for step in plan.steps] == [expected, 10]


def test_a_removed_step_is_gone_and_the_others_stay() -> None:
    operation = RemoveStep(do="remove-step", id=NEW, step=an_id(2))

    plan = operation.apply(a_plan(a_step(1), a_step(2), a_step(3)), a_library())

    assert order(plan) == [1, 3]


@pytest.mark.parametrize(("start", "minutes"), [("00:00", 0), ("07:05", 425), ("23:59", 1439)])
def test_a_start_is_kept_as_minutes_since_midnight(start: str, minutes: int) -> None:
    plan = SetStart(do="set-start", id=NEW, start=start).apply(Plan(), a_library())

    assert plan.start == minutes


@pytest.mark.parametrize("start", ["24:00", "7:05", "19.00", "19:60", "", "19:00\n", " 19:00"])
def test_what_is_no_time_of_day_is_refused(start: str) -> None:
    with pytest.raises(ValidationError):
        SetStart(do="set-start", id=NEW, start=start)


def test_the_length_of_a_meeting_does_not_change_its_steps() -> None:
    plan = SetLength(do="set-length", id=NEW, minutes=120).apply(a_plan(a_step(1)), a_library())

    assert plan == a_plan(a_step(1), minutes=120)


@pytest.mark.parametrize("framing", ["hospitality", None])
def test_a_value_is_chosen_or_none(framing: str | None) -> None:
    operation = ChooseFraming(do="choose-framing", id=NEW, framing=framing)

    plan = operation.apply(a_plan(a_step(1), framing="human-rights"), a_library())

    assert plan == a_plan(a_step(1), framing=framing)


def test_an_unknown_value_is_refused() -> None:
    operation = ChooseFraming(do="choose-framing", id=NEW, framing="no-such-value")

    with pytest.raises(UnknownIdError):
        operation.apply(Plan(), a_library())
