from hypothesis import given

from tests.making import a_library, an_id
from tests.planning.test_splitting import LIBRARY, NEW, evening, plans_with_fixed_times, splitting
from toolbox.planning.joining import JoinStep, joined, parts_of
from toolbox.planning.plan import LONGEST_NOTE, Plan, Section
from toolbox.planning.run_sheet import work_out
from toolbox.planning.splitting import split
from toolbox.values import changed


def joining(step: str) -> JoinStep:
    return JoinStep(do="join-step", id=an_id(101), step=step)


def in_two() -> Plan:
    return splitting(2).apply(evening(at=19 * 60 + 40), LIBRARY)


def with_second(**facts: object) -> Plan:
    """An evening with a talk in two parts, of which the second is as somebody made it."""
    plan = in_two()
    return changed(plan, steps=tuple(changed(one, **facts) if one.id == NEW else one for one in plan.steps))


@given(plans_with_fixed_times())
def test_what_is_split_and_joined_is_the_same_step(plan: Plan) -> None:
    for number, step in enumerate(plan.steps, start=1):
        if split(work_out(plan, LIBRARY), step.id) is None:
            continue
        in_parts = splitting(number).apply(plan, LIBRARY)
        for pressed in (step.id, NEW):
            after = joining(pressed).apply(in_parts, LIBRARY)

            assert after.step(step.id) == step
            assert sorted(one.id for one in after.steps) == sorted(one.id for one in plan.steps)
            assert [one for one in after.steps if one.at is None] == [
                one for one in plan.steps if one.at is None
            ]


def test_what_was_written_and_lengthened_in_both_parts_is_kept() -> None:
    plan = with_second(note="Zet de stoelen terug.", minutes=30, leader="2")
    first = changed(plan.steps[1], note="Deel kaarten uit.")
    plan = changed(plan, steps=tuple(first if one.id == first.id else one for one in plan.steps))

    one = joining(NEW).apply(plan, LIBRARY).step(first.id)

    assert one is not None
    assert (one.note, one.minutes, one.leader) == (
        "Deel kaarten uit.\nZet de stoelen terug.",
        first.minutes + 30,
        "2",
    )


def test_nothing_is_joined_when_the_other_part_is_gone_or_has_a_time_of_its_own() -> None:
    plan = in_two()
    alone = changed(plan, steps=tuple(one for one in plan.steps if one.id != NEW))

    assert joining(an_id(2)).apply(alone, LIBRARY) == alone
    assert joining(an_id(1)).apply(plan, LIBRARY) == plan
    for facts in ({"at": 20 * 60}, {"minutes": 240}, {"note": "x" * LONGEST_NOTE, "minutes": 235}):
        tied = with_second(**facts)
        assert joining(NEW).apply(tied, LIBRARY) == tied
    assert joining(NEW).apply(with_second(method="name-story"), LIBRARY) == with_second(method="name-story")


def test_parts_that_leave_out_a_step_of_the_description_stay_a_part() -> None:
    plan = with_second(section=Section(first=3, last=3))
    parts = parts_of(plan, NEW)

    assert parts is not None
    one = joined(*parts, LIBRARY)
    assert one is not None
    assert one.section == Section(first=1, last=3)
    assert joined(*parts, a_library()) is not None
