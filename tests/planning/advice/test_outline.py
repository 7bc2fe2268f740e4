import pytest

from tests.making import an_id
from tests.planning.advice.making_advice import a_plan_of, outline_of
from toolbox.planning.advice.outline import look_again
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

PLAN = a_plan_of(
    "storyteller-care 10",
    "tea-welcome 10",
    "pause 10",
    "photo-language 20",
    "own 10",
    "keep-change-let-go 15",
    "gone 10",
    "one-word-round 5",
    "open-quarter 15",
    number=3,
)


def test_parts_are_the_methods_of_the_meeting_with_minutes_from_its_start() -> None:
    parts = outline_of(PLAN).parts

    assert [(part.method.id, part.start, part.end) for part in parts] == [
        ("tea-welcome", 0, 10),
        ("photo-language", 20, 40),
        ("keep-change-let-go", 50, 65),
        ("one-word-round", 75, 80),
    ]


def test_the_outline_knows_the_content_and_what_may_be_dropped() -> None:
    outline = outline_of(PLAN)

    assert [part.id for part in outline.content] == [an_id(4), an_id(6)]
    assert [part.id for part in outline.droppable] == [an_id(6)]
    assert outline.meeting.number == 3


def test_neighbours_have_nothing_between_them() -> None:
    plan = a_plan_of("tea-welcome 10", "group-agreements 5", "pause 10", "photo-language 20", "name-story 10")

    pairs = [(one.id, two.id) for one, two in outline_of(plan).neighbours()]

    assert pairs == [(an_id(1), an_id(2)), (an_id(4), an_id(5))]


def test_the_meeting_ends_before_the_aftercare() -> None:
    outline = outline_of(PLAN)

    assert outline.end == an_id(9)
    assert outline.before_closing == an_id(8)
    assert outline.step_after(an_id(9)) is None


@pytest.mark.parametrize("rows", [(), ("open-quarter 15",)])
def test_a_plan_without_a_meeting_has_no_end(rows: tuple[str, ...]) -> None:
    outline = outline_of(a_plan_of(*rows))

    assert outline.end is None
    assert outline.before_closing is None


@pytest.mark.parametrize(
    ("theme", "sensitivity", "careful"),
    [
        ("upbringing", "normal", False),
        ("lgbtiq-acceptance", "raised", True),
        ("domestic-violence", "high", True),
        ("a-lost-theme", None, False),
    ],
)
def test_themes_differ_in_sensitivity(theme: str, sensitivity: str | None, *, careful: bool) -> None:
    outline = outline_of(PLAN)

    assert outline.sensitivity(theme) == sensitivity
    assert outline.is_careful(theme) is careful


def test_an_interpreter_asks_for_more_minutes() -> None:
    outline = outline_of(a_plan_of("photo-language 20", interpreter=200))

    assert outline.least_minutes(outline.parts[0]) == 10


def test_what_stays_as_it_was_is_not_looked_at_again() -> None:
    before = outline_of(PLAN)
    plan = changed(PLAN, steps=PLAN.steps[1:])

    after = look_again(work_out(plan, before.library), before)

    assert after.parts is before.parts
    assert after == outline_of(plan)
