"""What holds for operations on every plan, also on those nobody thought of."""

from typing import Literal

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.examples import IDS, MOST, edits, plans
from tests.making import a_library, an_id
from toolbox.planning.editing import (
    AddStep,
    ChangeMinutes,
    MoveStep,
    RemoveStep,
    SetLength,
    SetStart,
)
from toolbox.planning.noting import WriteNote
from toolbox.planning.operations import AnyEdit
from toolbox.planning.plan import Plan

NEW = an_id(100)
GONE = an_id(99)


def total(plan: Plan) -> int:
    return sum(step.minutes for step in plan.steps)


@given(plans(), edits())
def test_every_operation_makes_a_plan_that_survives_json(plan: Plan, operation: AnyEdit) -> None:
    after = operation.apply(plan, a_library())

    assert Plan.model_validate_json(after.model_dump_json()) == after


@given(plans(), edits())
def test_no_operation_touches_the_plan_it_was_given(plan: Plan, operation: AnyEdit) -> None:
    before = plan.model_dump_json()

    operation.apply(plan, a_library())

    assert plan.model_dump_json() == before


@given(plans(), edits())
def test_every_operation_keeps_steps_apart(plan: Plan, operation: AnyEdit) -> None:
    after = operation.apply(plan, a_library())

    names = [step.id for step in after.steps]
    assert len(names) == len(set(names))


@given(plans(), IDS, IDS | st.none())
def test_moving_a_step_keeps_the_total_and_the_set_of_steps(
    plan: Plan, step: str, before: str | None
) -> None:
    after = MoveStep(do="move-step", id=NEW, step=step, before=before).apply(plan, a_library())

    assert total(after) == total(plan)
    assert sorted(after.steps, key=lambda one: one.id) == sorted(plan.steps, key=lambda one: one.id)


@given(plans(), IDS, IDS | st.none())
def test_moving_a_step_keeps_the_order_of_the_others(plan: Plan, step: str, before: str | None) -> None:
    after = MoveStep(do="move-step", id=NEW, step=step, before=before).apply(plan, a_library())

    assert [one for one in after.steps if one.id != step] == [one for one in plan.steps if one.id != step]


@given(plans(least=2), st.integers(1, MOST), st.integers(1, MOST))
def test_a_moved_step_stands_right_before_the_other(plan: Plan, one: int, other: int) -> None:
    step = plan.steps[one % len(plan.steps)].id
    before = plan.steps[other % len(plan.steps)].id
    assume(step != before)

    after = MoveStep(do="move-step", id=NEW, step=step, before=before).apply(plan, a_library())

    names = [one.id for one in after.steps]
    assert names.index(step) + 1 == names.index(before)


@given(plans(), st.sampled_from(list(a_library().methods)))
def test_adding_a_method_adds_its_minutes_and_keeps_the_order(plan: Plan, method: str) -> None:
    after = AddStep(do="add-step", id=NEW, method=method).apply(plan, a_library())

    assert total(after) == total(plan) + a_library().methods[method].facts.minutes.normal
    assert tuple(one for one in after.steps if one.id != NEW) == plan.steps


@given(plans(), st.sampled_from([-5, 5]))
def test_an_operation_on_a_step_that_is_gone_changes_nothing(plan: Plan, by: Literal[-5, 5]) -> None:
    operations: list[AnyEdit] = [
        MoveStep(do="move-step", id=NEW, step=GONE, before=plan.steps[0].id if plan.steps else None),
        ChangeMinutes(do="change-minutes", id=NEW, step=GONE, by=by),
        RemoveStep(do="remove-step", id=NEW, step=GONE),
        WriteNote(do="write-note", id=NEW, step=GONE, text="Rustig beginnen."),
    ]

    for operation in operations:
        assert operation.apply(plan, a_library()) == plan


@given(plans(), IDS)
def test_removing_a_step_takes_away_its_minutes_alone(plan: Plan, step: str) -> None:
    found = plan.step(step)

    after = RemoveStep(do="remove-step", id=NEW, step=step).apply(plan, a_library())

    assert total(after) == total(plan) - (found.minutes if found else 0)


@given(plans())
def test_start_and_length_do_not_change_the_steps(plan: Plan) -> None:
    later = SetStart(do="set-start", id=NEW, start="20:15").apply(plan, a_library())
    longer = SetLength(do="set-length", id=NEW, minutes=480).apply(later, a_library())

    assert longer.steps == plan.steps
    assert (longer.start, longer.minutes) == (20 * 60 + 15, 480)
