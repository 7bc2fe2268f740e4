import pytest

from tests.planning.proposing.answers import ours, sample
from tests.planning.proposing.making_proposals import an_evening_library, answers
from toolbox.planning.plan import Plan
from toolbox.planning.proposing.alternatives import Alternative, alternatives
from toolbox.planning.proposing.proposing import propose
from toolbox.planning.proposing.walking import broken
from toolbox.values import changed


def proposed() -> Plan:
    return propose(answers(), an_evening_library()).plan


def of(plan: Plan, method: str) -> tuple[Alternative, ...]:
    step = next(step for step in plan.steps if step.method == method)
    return alternatives(plan, step.id, an_evening_library())


def swapped(plan: Plan, step_id: str, to: Alternative) -> Plan:
    steps = (
        changed(step, method=to.method, minutes=to.minutes) if step.id == step_id else step
        for step in plan.steps
    )
    return changed(plan, steps=tuple(steps))


@pytest.mark.parametrize("method", ["group-agreements", "referral-card", "open-quarter", "team-briefing"])
def test_what_always_belongs_in_a_plan_is_not_swapped(method: str) -> None:
    assert of(proposed(), method) == ()


def test_a_break_and_a_step_that_is_gone_have_no_alternatives() -> None:
    plan = proposed()
    pause = next(step for step in plan.steps if step.is_pause)

    assert alternatives(plan, pause.id, an_evening_library()) == ()
    assert alternatives(plan, "0" * 16, an_evening_library()) == ()


def test_an_alternative_is_of_the_same_part_and_not_in_the_plan() -> None:
    library = ours()
    plan = propose(sample()[0], library).plan
    for step in plan.steps:
        for alternative in alternatives(plan, step.id, library):
            method, other = library.methods[step.method or ""], library.methods[alternative.method]
            assert library.phase_group(method) == library.phase_group(other)
            assert abs(alternative.minutes - step.minutes) <= 5
            assert not plan.has(alternative.method)


def test_at_most_three_are_given_or_as_many_as_is_asked() -> None:
    library, plan = ours(), propose(sample()[1], ours()).plan

    assert max(len(alternatives(plan, step.id, library)) for step in plan.steps) == 3
    assert max(len(alternatives(plan, step.id, library, limit=1)) for step in plan.steps) == 1


@pytest.mark.parametrize("number", range(10))
def test_no_alternative_breaks_a_rule_that_blocks(number: int) -> None:
    library = ours()
    plan = propose(sample()[number], library).plan
    kept = broken(plan, library).blocking
    for step in plan.steps:
        for alternative in alternatives(plan, step.id, library):
            assert broken(swapped(plan, step.id, alternative), library).blocking <= kept


def test_the_same_plan_has_the_same_alternatives() -> None:
    library, plan = ours(), propose(sample()[2], ours()).plan

    assert all(
        alternatives(plan, step.id, library) == alternatives(plan, step.id, library) for step in plan.steps
    )
