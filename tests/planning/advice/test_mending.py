import pytest

from tests.making import an_id
from tests.planning.advice.making_advice import a_full_library, a_plan_of, methods_of, outline_of
from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.remark import Operations, noticed
from toolbox.planning.plan import Plan

PLAN = a_plan_of("tea-welcome 10", "pause 10", "photo-language 20", "pause 10", "one-word-round 5")


def mending_of(plan: Plan, case: str = "missing") -> Mending:
    return Mending(noticed("R01", case, "block"), outline_of(plan))


def after(operations: Operations) -> Plan:
    plan = PLAN
    for operation in operations:
        plan = operation.apply(plan, a_full_library())
    return plan


def test_the_ids_follow_from_the_remark_and_the_plan() -> None:
    other = a_plan_of("tea-welcome 10")

    first, again = mending_of(PLAN).add("five-fingers"), mending_of(PLAN).add("five-fingers")
    case, plan = mending_of(PLAN, "late").add("five-fingers"), mending_of(other).add("five-fingers")

    assert first == again
    assert len({first[0].id, case[0].id, plan[0].id}) == 3


def test_every_operation_of_a_mending_has_its_own_id() -> None:
    mending = mending_of(PLAN)

    operations = together(
        mending.add("five-fingers"), mending.put_pause(before=None), mending.add("name-story")
    )

    assert len({operation.id for operation in operations}) == 4


def test_a_method_is_put_before_a_step_or_at_the_end() -> None:
    mending = mending_of(PLAN)

    assert methods_of(after(mending.put("name-story", before=an_id(1))))[0] == "name-story"
    assert methods_of(after(mending.put("name-story", before=None)))[-1] == "name-story"


def test_a_pause_is_put_before_a_step() -> None:
    assert methods_of(after(mending_of(PLAN).put_pause(before=an_id(1))))[0] == "pause"


def test_a_step_is_moved_and_removed() -> None:
    mending = mending_of(PLAN)

    assert methods_of(after(mending.move(an_id(5), before=an_id(1))))[0] == "one-word-round"
    assert methods_of(after(mending.remove(an_id(1))))[0] == "pause"


@pytest.mark.parametrize(
    ("step", "left"),
    [
        (3, ["tea-welcome", "pause", "one-word-round"]),
        (1, ["pause", "photo-language", "pause", "one-word-round"]),
        (5, ["tea-welcome", "pause", "photo-language", "pause"]),
    ],
)
def test_a_dropped_step_leaves_no_two_pauses_in_a_row(step: int, left: list[str]) -> None:
    assert methods_of(after(mending_of(PLAN).drop(an_id(step)))) == left


@pytest.mark.parametrize("minutes", [5, 20, 35])
def test_a_step_gets_its_minutes_five_at_a_time(minutes: int) -> None:
    step = PLAN.steps[2]

    changed = after(mending_of(PLAN).make_last(step, minutes=minutes))

    assert changed.steps[2].minutes == minutes
