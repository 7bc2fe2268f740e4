import pytest
from hypothesis import given
from pydantic import ValidationError

from tests.examples import plans, series
from tests.making import a_plan, a_step, an_id
from toolbox.planning.plan import LONGEST_NOTE, MOST_STEPS, Meeting, Plan, Step, plan_of, read_plan
from toolbox.values import changed


@given(plans())
def test_a_plan_survives_a_round_trip_through_json(plan: Plan) -> None:
    again = Plan.model_validate_json(plan.model_dump_json())

    assert again == plan


def test_a_new_plan_is_empty_and_takes_ninety_minutes_from_seven() -> None:
    plan = Plan()

    assert plan.steps == ()
    assert (plan.start, plan.minutes) == (19 * 60, 90)


def test_a_step_is_found_by_its_id() -> None:
    plan = a_plan(a_step(1), a_step(2, method="tea-welcome"))

    found = plan.step(an_id(2))

    assert found is not None
    assert found.method == "tea-welcome"


def test_a_step_that_is_gone_is_not_found() -> None:
    plan = a_plan(a_step(1))

    assert plan.step(an_id(2)) is None


def test_a_plan_knows_which_methods_it_has() -> None:
    plan = a_plan(a_step(1, method="tea-welcome"), a_step(2, method=None))

    assert plan.has("tea-welcome")
    assert not plan.has("five-fingers")


@pytest.mark.parametrize("minutes", [0, 4, 7, 245, -5])
def test_a_step_takes_five_to_two_hundred_and_forty_minutes_in_steps_of_five(minutes: int) -> None:
    with pytest.raises(ValidationError):
        a_step(1, minutes=minutes)


def test_a_plan_has_at_most_sixty_steps() -> None:
    full = [a_step(number) for number in range(MOST_STEPS)]

    assert len(a_plan(*full).steps) == 60
    with pytest.raises(ValidationError):
        a_plan(*full, a_step(99))


def test_a_note_has_at_most_five_thousand_characters() -> None:
    assert len(a_step(1, note="a" * LONGEST_NOTE).note) == 5000

    with pytest.raises(ValidationError):
        a_step(1, note="a" * 5001)


@pytest.mark.parametrize("name", ["1", "g" * 16, "A" * 16, "0" * 17, "0" * 16 + "\n"])
def test_a_step_has_an_id_of_sixteen_hexadecimal_digits(name: str) -> None:
    with pytest.raises(ValidationError):
        Step(id=name, method=None, minutes=5)


@pytest.mark.parametrize("field", ["place", "date", "title", "name"])
def test_a_plan_has_no_field_that_could_name_people(field: str) -> None:
    with pytest.raises(ValidationError):
        Plan.model_validate({field: "Amsterdam"})


def test_a_plan_of_a_later_version_is_refused() -> None:
    with pytest.raises(ValidationError):
        read_plan('{"version": 4}')


FIRST_VERSION = (
    '{"version":1,"start":1140,"minutes":60,"framing":"human-rights",'
    '"steps":[{"id":"0000000000000001","method":null,"minutes":10,"note":"Thee"}]}'
)


def test_a_plan_of_the_first_version_opens_with_safe_defaults() -> None:
    plan = read_plan(FIRST_VERSION)

    assert plan.version == 3
    assert plan.meeting == Meeting()
    assert [(step.minutes, step.note, step.title) for step in plan.steps] == [(10, "Thee", "")]


def test_a_plan_is_read_back_as_it_was_written() -> None:
    plan = a_plan(a_step(1, note="“Hoi” – مرحبا"), framing="human-rights")

    assert read_plan(plan.model_dump_json()) == plan


SECOND_VERSION = (
    '{"version":2,"start":1140,"minutes":90,"framing":null,"meeting":{"people":14,"number":2},'
    '"steps":[{"id":"0000000000000001","method":"tea-welcome","minutes":10,"at":1200}],"reasons":[]}'
)


def test_a_plan_of_the_second_version_opens_as_one_meeting_without_a_goal() -> None:
    plan = read_plan(SECOND_VERSION)

    assert (plan.version, plan.goal, plan.is_series) == (3, "", False)
    assert (plan.meeting.people, plan.meeting.number, plan.steps[0].at) == (14, 2, 1200)


def test_what_somebody_typed_is_not_taken_for_a_version() -> None:
    typed = SECOND_VERSION.replace('"framing":null', r'"framing":null,"goal":"\"version\":3"')

    assert read_plan(typed).goal == '"version":3'


@given(series())
def test_a_series_holds_its_meetings_in_order_and_survives_json(plan: Plan) -> None:
    assert read_plan(plan.model_dump_json()) == plan
    assert plan_of(plan.sessions, place=plan.place) == plan
    assert plan.sessions[plan.place].steps == plan.steps
    assert plan.previous == (plan.sessions[plan.place - 1] if plan.place else None)


def test_the_open_meeting_stands_among_the_others() -> None:
    with pytest.raises(ValidationError):
        Plan(place=1)


@pytest.mark.parametrize(
    "body",
    ["", "[]", "plan", '{"version":2,"steps":{}}', '{"version":1,"steps":5}', '{"version":3,"place":9}'],
)
def test_what_is_no_plan_is_refused(body: str) -> None:
    with pytest.raises(ValidationError):
        read_plan(body)


def test_a_part_without_method_and_title_is_a_pause() -> None:
    assert a_step(1, method=None).is_pause
    assert not changed(a_step(1, method=None), title="Thee en welkom").is_pause


def test_the_first_meeting_is_the_safe_default() -> None:
    assert Meeting().is_first
    assert not Meeting(number=2).is_first
