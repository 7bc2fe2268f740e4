from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.making import a_library, a_plan, a_step, an_id
from toolbox.library.method import Instruction
from toolbox.planning.plan import Plan, Section, Step
from toolbox.planning.run_sheet import work_out
from toolbox.planning.splitting import SHORTEST_PART, SplitStep, split
from toolbox.values import changed

PARTS = tuple(Instruction(text=f"Stap {minutes}.", minutes=minutes) for minutes in (5, 10, 15, 5))
TALK = a_library().methods["dilemma-cards"]
WORDS = changed(TALK.words["nl"], steps=PARTS)
LIBRARY = replace(a_library(), methods={**a_library().methods, TALK.id: changed(TALK, words={"nl": WORDS})})
NEW = an_id(100)
EIGHT = 20 * 60


def splitting(number: int) -> SplitStep:
    return SplitStep(do="split-step", id=NEW, step=an_id(number))


def evening(*, at: int, talk: int = 35) -> Plan:
    """Ten minutes, a talk of four steps, and a prayer at a fixed time; from 19.00."""
    prayer = Step(id=an_id(3), method=None, title="Gebed", minutes=15, at=at)
    return a_plan(
        a_step(1, method="tea-welcome", minutes=10),
        a_step(2, method="dilemma-cards", minutes=talk),
        prayer,
        a_step(4, method="one-word-round", minutes=5),
        minutes=90,
    )


@st.composite
def plans_with_fixed_times(draw: st.DrawFn) -> Plan:
    """Give a plan with one or two fixed times in any place."""
    names = st.sampled_from(["tea-welcome", *["dilemma-cards"] * 3, "follow-up-call", None])
    minutes = st.integers(1, 12).map(lambda number: number * 5)
    fixed = st.sampled_from([None, None, 19 * 60 + 30, EIGHT])
    rows = draw(st.lists(st.tuples(names, minutes, fixed), min_size=2, max_size=7))
    steps = tuple(
        changed(a_step(number, method=method, minutes=long), at=at)
        for number, (method, long, at) in enumerate(rows, start=1)
    )
    return a_plan(*steps, minutes=120)


def test_a_talk_is_split_round_a_prayer_between_two_steps_of_its_description() -> None:
    plan = evening(at=19 * 60 + 40)

    after = splitting(2).apply(plan, LIBRARY)

    assert [step.title or step.method for step in after.steps] == [
        *("tea-welcome", "dilemma-cards", "Gebed", "dilemma-cards", "one-word-round")
    ]
    first, second = after.steps[1], after.steps[3]
    assert (first.section, second.section) == (Section(first=1, last=2), Section(first=3, last=4))
    assert (first.id, second.id) == (an_id(2), NEW)
    parts = work_out(after, LIBRARY).parts
    assert [part.moved for part in parts] == [False] * 5
    assert parts[2].start == 19 * 60 + 40


def test_nothing_is_split_when_a_part_would_be_too_short_or_nothing_is_cut() -> None:
    assert split(work_out(evening(at=19 * 60 + 15), LIBRARY), an_id(2)) is None
    assert split(work_out(evening(at=EIGHT), LIBRARY), an_id(2)) is None
    assert splitting(2).apply(evening(at=EIGHT), LIBRARY) == evening(at=EIGHT)


def test_what_was_split_is_not_split_again() -> None:
    once = splitting(2).apply(evening(at=19 * 60 + 40), LIBRARY)
    later = changed(once, start=once.start + 10)

    assert split(work_out(later, LIBRARY), an_id(2)) is None
    assert split(work_out(later, LIBRARY), NEW) is None


@given(plans_with_fixed_times())
def test_a_split_keeps_the_minutes_and_the_order_and_nothing_overlaps(plan: Plan) -> None:
    before = work_out(plan, LIBRARY)
    for number in range(1, len(plan.steps) + 1):
        found = split(before, an_id(number))
        if found is None:
            continue

        after = splitting(number).apply(plan, LIBRARY)

        sheet = work_out(after, LIBRARY)
        assert sum(step.minutes for step in after.steps) == sum(step.minutes for step in plan.steps)
        assert all(one.end <= two.start for one, two in pairwise(sheet.parts))
        assert [_start(after, step) for step in _tied(plan)] == [_start(plan, step) for step in _tied(plan)]
        assert [step for step in _free(after) if step != NEW] == _free(plan)
        assert min(found.first.minutes, found.second.minutes) >= SHORTEST_PART
        assert sheet.used <= before.used
        order = [part.step.id for part in sheet.parts]
        assert order.index(an_id(number)) < order.index(found.around.id) < order.index(NEW)


def _free(plan: Plan) -> list[str]:
    return [step.id for step in plan.steps if step.at is None]


def _tied(plan: Plan) -> list[str]:
    return [step.id for step in plan.steps if step.at is not None]


def _start(plan: Plan, step: str) -> int | None:
    parts = work_out(plan, LIBRARY).parts
    return next((part.start for part in parts if part.step.id == step), None)
