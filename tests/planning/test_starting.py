from typing import Any

import pytest

from tests.making import a_plan, a_step, an_id
from tests.planning.proposing.making_proposals import an_evening_library
from toolbox.planning.editing import RefusedError, UnknownIdError
from toolbox.planning.opening_ready import opened
from toolbox.planning.operations import OPERATION
from toolbox.planning.plan import Meeting, Plan
from toolbox.planning.proposing.proposing import propose
from toolbox.planning.starting import BeginEmpty, OpenPlan, OpenReadyPlan, ProposeAgain, ProposePlan
from toolbox.values import changed

NEW = an_id(100)
LIBRARY = an_evening_library()
OLD = a_plan(a_step(1), a_step(2, method="tea-welcome"))


def asked(**answers: Any) -> ProposePlan:  # noqa: ANN401 - the answers that a test gives
    return ProposePlan(do="propose-plan", id=NEW, **answers)


def test_five_answers_become_a_plan_with_what_was_answered() -> None:
    plan = asked(
        communities=("refugees",),
        setting="mosque",
        themes=("upbringing",),
        framing="human-rights",
        minutes=60,
    ).apply(OLD, LIBRARY)

    assert (plan.minutes, plan.framing) == (60, "human-rights")
    assert (plan.meeting.communities, plan.meeting.setting) == (("refugees",), "mosque")
    assert plan.meeting.themes == ("upbringing",)
    assert plan.steps
    assert not set(plan.steps) & set(OLD.steps)


def test_without_answers_there_is_a_plan_as_well() -> None:
    plan = asked().apply(OLD, LIBRARY)

    assert plan.minutes == 90
    assert plan.steps


def test_the_steps_are_those_of_the_proposal_and_carry_its_reasons() -> None:
    wanted = Plan(minutes=120, meeting=Meeting(setting="mosque"))

    plan = asked(setting="mosque", minutes=120).apply(Plan(), LIBRARY)

    proposal = propose(wanted, LIBRARY)
    assert [(step.id, step.method, step.minutes) for step in plan.steps] == [
        (step.id, step.method, step.minutes) for step in proposal.plan.steps
    ]
    for step in plan.steps:
        why = proposal.whys[step.id]
        assert step.why is not None
        assert step.why.kind == why.kind
        assert step.why.model_dump(exclude={"kind"}, exclude_none=True) == dict(why.places)


def test_the_same_answers_give_the_same_plan_whatever_was_there() -> None:
    first, second = (asked(setting="church").apply(plan, LIBRARY) for plan in (OLD, Plan()))

    assert first == second


def test_the_start_and_what_was_told_of_the_people_stay() -> None:
    meeting = Meeting(people=16, reading=True, number=2, themes=("upbringing",), setting="church")

    plan = asked(setting="mosque").apply(changed(OLD, start=18 * 60, meeting=meeting), LIBRARY)

    assert plan.start == 18 * 60
    assert (plan.meeting.people, plan.meeting.reading, plan.meeting.number) == (16, True, 2)
    assert (plan.meeting.setting, plan.meeting.themes) == ("mosque", ())


@pytest.mark.parametrize(
    "answers",
    [{"framing": "greed"}, {"setting": "moon"}, {"communities": ("marsians",)}, {"themes": ("weather",)}],
    ids=str,
)
def test_an_answer_that_nobody_can_give_is_refused(answers: dict[str, Any]) -> None:
    with pytest.raises(UnknownIdError):
        asked(**answers).apply(OLD, LIBRARY)


def test_a_new_proposal_is_for_what_is_told_now() -> None:
    first = asked(setting="mosque", themes=("upbringing",)).apply(Plan(), LIBRARY)
    told = changed(first, start=20 * 60, meeting=changed(first.meeting, people=20))

    again = ProposeAgain(do="propose-again", id=NEW).apply(told, LIBRARY)

    assert (again.start, again.minutes) == (20 * 60, first.minutes)
    assert again.meeting.people == 20
    assert again.steps == asked(setting="mosque", themes=("upbringing",)).apply(told, LIBRARY).steps


def test_a_ready_plan_takes_the_place_of_the_old_one() -> None:
    ready = LIBRARY.plans["first-evening"]

    plan = OpenReadyPlan(do="open-ready-plan", id=NEW, plan="first-evening", language="en").apply(
        OLD, LIBRARY
    )

    assert plan == opened(ready, LIBRARY, code="en")


def test_a_ready_plan_that_is_gone_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        OpenReadyPlan(do="open-ready-plan", id=NEW, plan="gone").apply(OLD, LIBRARY)


def test_beginning_empty_keeps_the_value_alone() -> None:
    plan = BeginEmpty(do="begin-empty", id=NEW).apply(changed(OLD, framing="human-rights"), LIBRARY)

    assert plan == Plan(framing="human-rights")


def test_a_plan_from_a_file_takes_the_place_of_the_old_one() -> None:
    read = a_plan(a_step(7, note="Thee"), framing="human-rights")

    assert OpenPlan(do="open-plan", id=NEW, plan=read).apply(OLD, LIBRARY) == read


def test_a_plan_with_two_steps_of_one_id_is_refused() -> None:
    with pytest.raises(RefusedError):
        OpenPlan(do="open-plan", id=NEW, plan=a_plan(a_step(1), a_step(1))).apply(OLD, LIBRARY)


def test_the_browser_sends_a_plan_as_the_server_read_it() -> None:
    sent = OPERATION.validate_json(f'{{"do": "open-plan", "id": "{NEW}", "plan": {OLD.model_dump_json()}}}')

    assert isinstance(sent, OpenPlan)
    assert sent.plan == OLD


@pytest.mark.parametrize("kind", ["propose-plan", "propose-again", "begin-empty"])
def test_the_browser_can_ask_for_every_beginning(kind: str) -> None:
    assert OPERATION.validate_json(f'{{"do": "{kind}", "id": "{NEW}"}}').do == kind
