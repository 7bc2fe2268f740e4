from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import plans
from tests.making import a_library, an_id
from tests.planning.proposing.answers import ours
from toolbox.planning.adapting import Adapted, AdaptMeeting, Swap, adapted, with_minutes
from toolbox.planning.plan import Plan, read_plan
from toolbox.planning.run_sheet import work_out
from toolbox.planning.starting import ProposePlan
from toolbox.values import changed

LIBRARY = ours()
TEN = changed(Plan(), meeting=changed(Plan().meeting, people=10, reading=True))
EVENING = ProposePlan(do="propose-plan", id=an_id(1), setting="community-centre", minutes=120).apply(
    TEN, LIBRARY
)


def adapt(**facts: Any) -> AdaptMeeting:  # noqa: ANN401 - the facts of a test
    return AdaptMeeting(do="adapt-meeting", id=an_id(100), **facts)


def seen(plan: Plan = EVENING, **facts: Any) -> Adapted:  # noqa: ANN401 - the facts of a test
    return adapted(plan, adapt(**facts).told(plan, LIBRARY), LIBRARY)


def test_thirty_people_talk_in_two_circles_with_two_leaders() -> None:
    found = seen(people=30, leaders=1)

    assert (found.circles, found.leaders) == (2, 2)


def test_every_method_that_no_longer_fits_is_named_with_one_that_does() -> None:
    found = seen(people=30)

    named = {one.step.method for one in found.misfits}
    expected = {
        step.method
        for step in EVENING.steps
        if step.method
        and LIBRARY.in_meeting(LIBRARY.methods[step.method])
        and LIBRARY.methods[step.method].facts.group.max < 30
    }
    assert named == expected
    instead = [one.instead for one in found.misfits if one.instead]
    assert len(instead) == len(set(instead))
    assert all(LIBRARY.methods[one].facts.group.max >= 30 for one in instead)


def test_nothing_that_fits_is_left_out_after_all_swaps() -> None:
    found = seen(people=30)
    swaps = tuple(Swap(step=one.step.id, method=one.instead) for one in found.misfits if one.instead)

    after = adapt(people=30, swaps=swaps).apply(EVENING, LIBRARY)

    left = {one.step.id for one in adapted(after, after.meeting, LIBRARY).misfits}
    assert left == {one.step.id for one in found.misfits if one.instead is None}
    assert len(after.steps) == len(EVENING.steps)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [({"leaders": 1}, "leaders"), ({"reading": False}, "reading"), ({"people": 2}, "few")],
    ids=str,
)
def test_fewer_people_or_leaders_and_no_reading_are_looked_at_in_the_same_way(
    facts: dict[str, Any], reason: str
) -> None:
    everything = changed(
        EVENING,
        steps=tuple(
            changed(EVENING.steps[0], id=an_id(number), method=name, why=None)
            for number, name in enumerate(
                ("take-a-stand", "dilemma-cards", "fact-or-myth", "gallery-walk"), 1
            )
        ),
    )

    found = {one.reason for one in seen(everything, **facts).misfits}

    assert reason in found


@given(plans(), st.integers(2, 200))
def test_rounds_stay_within_the_minutes_of_their_method_and_nothing_else_changes(
    plan: Plan, people: int
) -> None:
    library = a_library()

    after = with_minutes(plan, changed(plan.meeting, people=people), library)

    assert [(one.id, one.method, one.note) for one in after.steps] == [
        (one.id, one.method, one.note) for one in plan.steps
    ]
    for old, new in zip(plan.steps, after.steps, strict=True):
        if old.minutes != new.minutes:
            allowed = library.methods[new.method or ""].facts.minutes
            assert allowed.min <= new.minutes <= allowed.max
    assert read_plan(after.model_dump_json()) == after


@given(plans(), st.integers(2, 200))
def test_the_preview_is_what_is_done(plan: Plan, people: int) -> None:
    library = a_library()
    operation = adapt(people=people)

    found = adapted(plan, operation.told(plan, library), library)

    assert found.plan == operation.apply(plan, library)
    assert found.over == work_out(found.plan, library).over
