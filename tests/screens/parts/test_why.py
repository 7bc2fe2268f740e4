from dataclasses import replace
from types import MappingProxyType

import pytest

from tests.screens.conftest import MakeVisit, name, propose, step_of
from toolbox.planning.plan import Step, Why
from toolbox.planning.proposing.reasons import NAMES
from toolbox.screens.parts.why import why
from toolbox.screens.visit import Visit
from toolbox.values import changed


def said(found: Visit, **named: object) -> object:
    """What the step behind the agreements, or the first one, says when it carries this."""
    ids = [step.id for step in found.plan.steps if step.method == "group-agreements"]
    place = [step.id for step in found.plan.steps].index(ids[0]) + 1 if ids else 0
    bare = Step(id=name(1), method="five-fingers", minutes=10)
    step = changed((*found.plan.steps, bare)[place], why=Why.model_validate(named))
    return why(found, step)


def test_a_step_can_carry_everything_that_a_reason_names() -> None:
    named = {one.split(" ")[0] for one in NAMES}

    assert named <= set(Why.model_fields)


@pytest.mark.parametrize("setting", ["mosque", "church", "community-centre", "online", None])
@pytest.mark.parametrize("minutes", [45, 60, 90, 120])
def test_every_step_of_a_proposal_says_why_it_is_there(
    visit: MakeVisit, setting: str | None, minutes: int
) -> None:
    found = visit(propose(setting=setting, minutes=minutes))

    sentences = [why(found, step) for step in found.plan.steps]

    assert all(isinstance(one, str) and one.endswith(".") and "{" not in one for one in sentences)


def test_a_reason_names_an_answer_or_a_neighbour(visit: MakeVisit) -> None:
    found = visit(propose())

    assert said(found, kind="pause_prayer", setting="mosque") == (
        "Vraag naar de gebedstijd. De pauze schuift mee: Moskee."
    )
    assert said(found, kind="goes_deeper", method="group-agreements") == (
        "Dit gaat één stap verder dan ‘Afspraken van de groep’."
    )
    assert said(found, kind="heart", minutes=90) == "Dit is het hart van jullie 90 minuten."


def test_a_reason_is_silent_when_its_neighbour_is_no_longer_in_the_plan(visit: MakeVisit) -> None:
    step = step_of(visit(propose()), "group-agreements")

    found = visit({"do": "remove-step", "step": step, "id": name(2)})

    assert said(found, kind="goes_deeper", method="group-agreements") is None


@pytest.mark.parametrize(
    ("named", "change"),
    [
        ({"kind": "people_fit", "people": 12}, {"do": "tell-meeting", "people": 30}),
        ({"kind": "debrief_leaders", "leaders": 2}, {"do": "tell-meeting", "leaders": 3}),
        ({"kind": "heart", "minutes": 90}, {"do": "set-length", "minutes": 120}),
        (
            {"kind": "value_asked", "value": "neighbourly-love"},
            {"do": "choose-framing", "framing": "human-rights"},
        ),
    ],
    ids=str,
)
def test_a_reason_is_silent_when_its_answer_became_another(
    visit: MakeVisit, named: dict[str, object], change: dict[str, object]
) -> None:
    before = visit(propose())
    first = said(before, **named)

    after = visit({**change, "id": name(2)})

    assert first is not None
    assert said(after, **named) is None


def test_a_reason_may_name_the_minutes_of_the_break(visit: MakeVisit) -> None:
    found = visit(propose())
    pause = next(step for step in found.plan.steps if step.is_pause)

    assert said(found, kind="after_break", minutes=pause.minutes)
    assert said(found, kind="after_break", minutes=pause.minutes + 10) is None


@pytest.mark.parametrize(
    "named",
    [
        {"kind": "theme_named", "theme": "gone"},
        {"kind": "community_note", "community": "gone"},
        {"kind": "setting_named", "setting": "gone"},
        {"kind": "never_heard_of"},
        {"kind": "ready", "ready": "gone", "row": 0},
        {"kind": "ready", "ready": "mosque-evening", "row": 99},
        {"kind": "ready", "ready": "mosque-evening"},
    ],
    ids=str,
)
def test_a_reason_is_silent_about_what_the_library_no_longer_has(
    visit: MakeVisit, named: dict[str, object]
) -> None:
    assert said(visit(propose()), **named) is None


def test_a_method_that_the_library_lost_is_not_named(visit: MakeVisit) -> None:
    found = visit(propose())
    methods = {one: two for one, two in found.library.methods.items() if one != "group-agreements"}
    found.desk = replace(found.desk, library=replace(found.library, methods=MappingProxyType(methods)))

    assert said(found, kind="goes_deeper", method="group-agreements") is None


def test_a_step_that_a_leader_added_says_nothing(visit: MakeVisit) -> None:
    assert why(visit(), Step(id=name(1), method="five-fingers", minutes=10)) is None


def test_a_row_of_a_ready_plan_says_what_its_author_wrote(visit: MakeVisit) -> None:
    found = visit(taal="ar")
    row = found.library.plans["mosque-evening"].rows[0]

    text = said(found, kind="ready", ready="mosque-evening", row=0)

    assert text == row.why["ar"]


def test_reasons_are_said_in_the_language_of_the_page(visit: MakeVisit) -> None:
    found = visit(propose(), taal="en")

    assert said(found, kind="heart", minutes=90) == found.say.why.heart.format(minutes=90)
    assert found.say.why.heart != visit().say.why.heart


@pytest.mark.parametrize(
    "named",
    [
        {"kind": "model_dump"},
        {"kind": "pause_prayer_of_nobody"},
        {"kind": "arrive_value"},
        {"kind": "ready", "ready": "mosque-evening", "row": -99},
        {"kind": "ready", "ready": "gone", "row": 0},
    ],
    ids=str,
)
def test_a_reason_that_somebody_made_up_in_a_file_is_not_said(
    visit: MakeVisit, named: dict[str, object]
) -> None:
    assert said(visit(propose()), **named) is None


def test_a_reason_is_silent_when_its_neighbour_stands_on_the_other_side(visit: MakeVisit) -> None:
    before = visit(propose())
    named = {"kind": "goes_deeper", "method": "group-agreements"}
    ids = [step.id for step in before.plan.steps]
    agreed = ids.index(step_of(before, "group-agreements"))

    moved = visit({"do": "move-step", "step": ids[agreed + 1], "before": ids[agreed], "id": name(2)})

    step = moved.plan.step(ids[agreed + 1])
    assert step is not None
    assert said(before, **named)
    assert why(moved, changed(step, why=Why.model_validate(named))) is None
