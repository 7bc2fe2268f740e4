from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import plans
from tests.making import a_library, a_plan, a_step, an_id
from toolbox.planning.plan import Plan, Step
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed


@given(plans())
def test_times_rise_without_gaps_and_parts_never_overlap(plan: Plan) -> None:
    sheet = work_out(plan, a_library())

    assert all(before.end == after.start for before, after in pairwise(sheet.parts))
    assert all(part.end - part.start == part.step.minutes for part in sheet.parts)
    assert not sheet.parts or sheet.parts[0].start == plan.start


@given(plans())
def test_the_time_used_is_the_sum_of_the_minutes_in_the_meeting(plan: Plan) -> None:
    sheet = work_out(plan, a_library())

    assert sheet.used == sum(part.step.minutes for part in sheet.parts)
    assert sheet.used + sheet.extra - sheet.over == plan.minutes
    assert sheet.end == plan.start + max(plan.minutes, sheet.used)
    assert min(sheet.extra, sheet.over) == 0


@given(plans())
def test_every_step_stands_on_the_run_sheet_once_and_in_its_order(plan: Plan) -> None:
    sheet = work_out(plan, a_library())

    for parts in (sheet.before, sheet.parts, sheet.after):
        steps = [part.step for part in parts]
        assert steps == [step for step in plan.steps if step in steps]
    assert len(sheet.before) + len(sheet.parts) + len(sheet.after) == len(plan.steps)


def test_preparation_and_aftercare_take_no_time_of_the_meeting() -> None:
    plan = a_plan(
        a_step(1, method="follow-up-call", minutes=20),
        a_step(2, method="five-fingers"),
        a_step(3, method="team-briefing", minutes=15),
    )

    sheet = work_out(plan, a_library())

    assert [part.step.id for part in sheet.before] == [an_id(3)]
    assert [part.step.id for part in sheet.parts] == [an_id(2)]
    assert [part.step.id for part in sheet.after] == [an_id(1)]
    assert sheet.used == 10


def test_a_pause_takes_time_and_has_no_method() -> None:
    sheet = work_out(a_plan(a_step(1, method=None)), a_library())

    assert sheet.parts[0].is_pause
    assert sheet.parts[0].method is None
    assert sheet.used == 10


def test_a_method_that_the_library_lost_keeps_its_time() -> None:
    sheet = work_out(a_plan(a_step(1, method="gone-from-the-library")), a_library())

    assert not sheet.parts[0].is_pause
    assert sheet.parts[0].method is None
    assert sheet.used == 10


@pytest.mark.parametrize(("minutes", "extra", "over"), [(60, 20, 0), (40, 0, 0), (30, 0, 10)])
def test_time_is_left_or_lacking(minutes: int, extra: int, over: int) -> None:
    plan = a_plan(a_step(1, minutes=25), a_step(2, minutes=15), minutes=minutes)

    sheet = work_out(plan, a_library())

    assert (sheet.extra, sheet.over) == (extra, over)


def tied(number: int, at: int, *, minutes: int = 10) -> Step:
    return changed(a_step(number, method=None, minutes=minutes), at=at)


def test_the_rest_flows_round_a_step_that_is_tied_to_a_time() -> None:
    """A prayer at 20.15: what would be cut by it comes after it, and says so."""
    plan = a_plan(a_step(1, minutes=60), a_step(2, minutes=30), tied(3, 20 * 60 + 15), a_step(4), minutes=150)

    parts = work_out(plan, a_library()).parts

    assert [(int(part.step.id, 16), part.start, part.moved) for part in parts] == [
        (1, 19 * 60, False),
        (3, 20 * 60 + 15, False),
        (2, 20 * 60 + 25, True),
        (4, 20 * 60 + 55, False),
    ]
    assert parts[1].waits == 15


def test_minutes_before_a_tied_step_count_as_used() -> None:
    sheet = work_out(a_plan(tied(1, 20 * 60), minutes=90), a_library())

    assert sheet.used == 70
    assert sheet.extra == 20


def test_a_tied_time_that_is_past_begins_as_soon_as_it_can() -> None:
    parts = work_out(a_plan(tied(1, 18 * 60), a_step(2)), a_library()).parts

    assert [part.start for part in parts] == [19 * 60, 19 * 60 + 10]


@given(plans(), st.lists(st.integers(0, 1439), max_size=3, unique=True))
def test_tied_steps_never_overlap_and_nothing_gets_lost(plan: Plan, times: list[int]) -> None:
    steps = [
        changed(step, at=times[place] if place < len(times) else None)
        for place, step in enumerate(plan.steps)
    ]

    sheet = work_out(changed(plan, steps=tuple(steps)), a_library())

    shown = [part.step.id for part in (*sheet.before, *sheet.parts, *sheet.after)]
    assert sorted(shown) == sorted(step.id for step in steps)
    for one, two in pairwise(sheet.parts):
        assert one.end <= two.start
    for part in sheet.parts:
        assert part.step.at is None or part.start >= part.step.at
        assert part.end - part.start == part.step.minutes
