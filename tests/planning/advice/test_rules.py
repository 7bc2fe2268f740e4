import pytest
from hypothesis import given, settings

from tests.examples import plans
from tests.making import a_library
from tests.planning.advice.any_plan import any_plans
from tests.planning.advice.broken import BROKEN, FOR_THE_LEADER, SOUND
from tests.planning.advice.making_advice import (
    a_full_library,
    a_plan_of,
    mended,
    named,
    outline_of,
    remark_of,
    said_of,
)
from toolbox.planning.advice.remark import Remark, Repair
from toolbox.planning.advice.rules import BESIDE, BLOCKING, MENDERS, QUESTIONS, RULES, advise, remarks
from toolbox.planning.plan import MOST_STEPS, Plan
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

MENDED = [name for name in BROKEN if name not in FOR_THE_LEADER]
MOST_PRESSES = 40


def advice_on(plan: Plan) -> tuple[Remark, ...]:
    return advise(work_out(plan, a_full_library()), a_full_library())


def pressed(plan: Plan, repair: Repair) -> Plan:
    for operation in repair.operations:
        plan = operation.apply(plan, a_full_library())
    return plan


def blocks(plan: Plan) -> set[str]:
    return {named(remark) for remark in remarks(outline_of(plan)) if remark.level == "block"}


def test_a_sound_plan_gets_no_remark() -> None:
    assert advice_on(SOUND) == ()


def test_the_rules_stand_in_their_order() -> None:
    assert list(RULES) == [f"R{number:02}" for number in range(1, 34)]
    assert MENDERS.keys() <= RULES.keys()


@pytest.mark.parametrize("name", BROKEN)
def test_a_plan_that_breaks_a_rule_is_remarked(name: str) -> None:
    assert name in said_of(BROKEN[name])


@pytest.mark.parametrize("name", MENDED)
def test_a_repair_takes_its_remark_away_and_brings_no_block(name: str) -> None:
    after = mended(BROKEN[name], name)

    assert name not in said_of(after)
    assert blocks(after) <= blocks(BROKEN[name])


@pytest.mark.parametrize("name", sorted(FOR_THE_LEADER))
def test_what_only_the_leader_can_mend_has_no_button(name: str) -> None:
    assert remark_of(BROKEN[name], name).repair is None


@given(plans())
def test_no_plan_of_a_small_library_is_too_strange(plan: Plan) -> None:
    advise(work_out(plan, a_library()), a_library())


@given(any_plans())
def test_a_rule_says_each_of_its_cases_once_and_every_case_has_an_example(plan: Plan) -> None:
    found = [named(remark) for remark in remarks(outline_of(plan))]

    assert len(found) == len(set(found))
    assert set(found) <= BROKEN.keys()


@given(any_plans())
def test_remarks_are_about_steps_of_the_plan(plan: Plan) -> None:
    assert all(plan.step(step) for remark in remarks(outline_of(plan)) for step in remark.steps)


@settings(max_examples=40)
@given(any_plans())
def test_every_repair_of_any_plan_mends(plan: Plan) -> None:
    for remark in advice_on(plan):
        if remark.repair:
            after = pressed(plan, remark.repair)

            assert named(remark) not in said_of(after)
            assert blocks(after) <= blocks(plan)


@settings(max_examples=15)  # every press weighs all rules some thirty times
@given(any_plans())
def test_pressing_repairs_comes_to_an_end(plan: Plan) -> None:
    for _ in range(MOST_PRESSES):
        repairs = [remark.repair for remark in advice_on(plan) if remark.repair]
        if not repairs:
            return
        plan = pressed(plan, repairs[0])

    pytest.fail("pressing goes on and on")


@settings(max_examples=40)
@given(any_plans())
def test_what_has_a_fixed_time_stays_where_it_is(plan: Plan) -> None:
    fixed = [step for step in plan.steps if step.at is not None]

    for remark in advice_on(plan):
        if remark.repair:
            after = pressed(plan, remark.repair)
            assert [step for step in after.steps if step.at is not None] == fixed


def test_a_full_plan_offers_no_repair_that_adds() -> None:
    plan = a_plan_of(*(["photo-language 5"] * MOST_STEPS), minutes=480)

    assert remark_of(plan, "R07 card").repair is None


def test_operations_of_one_plan_have_ids_of_their_own() -> None:
    plan = a_plan_of("pause 10")

    ids = [
        operation.id for remark in advice_on(plan) if remark.repair for operation in remark.repair.operations
    ]

    assert len(ids) == len(set(ids)) > 5


@given(any_plans())
def test_questions_are_asked_by_their_rules_alone(plan: Plan) -> None:
    for remark in remarks(outline_of(plan)):
        assert (remark.level == "question") is (remark.rule in QUESTIONS)


@given(any_plans())
def test_what_blocks_comes_from_the_rules_that_can_block(plan: Plan) -> None:
    assert {remark.rule for remark in remarks(outline_of(plan)) if remark.level == "block"} <= BLOCKING


def test_every_rule_that_can_block_does() -> None:
    found = (remark_of(plan, name) for name, plan in BROKEN.items())

    assert {remark.rule for remark in found if remark.level == "block"} == BLOCKING


@given(any_plans())
def test_what_is_done_before_or_after_concerns_few_rules(plan: Plan) -> None:
    outline = outline_of(plan)
    inside = {part.step.id for part in outline.sheet.parts}
    alone = changed(plan, steps=tuple(step for step in plan.steps if step.id in inside))

    said = {remark.key for remark in remarks(outline) if remark.rule not in BESIDE}

    assert {remark.key for remark in remarks(outline_of(alone)) if remark.rule not in BESIDE} == said
