import pytest

from tests.planning.proposing.making_proposals import an_evening_library, answers, wishes
from toolbox.planning.proposing.wishes import fives_up, step_id, wishes_of


@pytest.mark.parametrize(("minutes", "busy"), [(45, 40), (60, 50), (90, 80), (120, 105), (480, 430)])
def test_one_minute_in_ten_stays_free_rounded_up_to_five(minutes: int, busy: int) -> None:
    assert wishes(minutes=minutes).busy == busy


@pytest.mark.parametrize(
    ("minutes", "most"), [(45, 2), (85, 2), (90, 3), (120, 3), (180, 4), (240, 5), (480, 8)]
)
def test_how_many_parts_are_about_the_theme_depends_on_the_length(minutes: int, most: int) -> None:
    assert wishes(minutes=minutes).limits.content == most


@pytest.mark.parametrize(
    ("people", "communities", "number", "leaders"),
    [
        (12, (), 1, 1),
        (13, (), 1, 2),
        (12, ("refugees", "christian"), 1, 2),
        (12, ("refugees", "christian"), 2, 1),
        (40, (), 1, 3),
        (200, (), 1, 4),
    ],
)
def test_a_group_that_needs_more_leaders_gets_them(
    people: int, communities: tuple[str, ...], number: int, leaders: int
) -> None:
    wished = wishes(leaders=1, people=people, communities=communities, number=number)

    assert wished.leaders == leaders


def test_a_first_meeting_and_one_leader_stay_light() -> None:
    assert wishes(number=1).limits.intensity == 3
    assert wishes(number=2, leaders=1).limits.intensity == 3
    assert wishes(number=2).limits.intensity == 5


def test_an_interpreter_needs_rest_and_fewer_parts() -> None:
    limits = wishes(interpreter=150).limits

    assert (limits.stretch, limits.working) == (45, 3)
    assert wishes(interpreter=150).easing("two-interpreters").limits.stretch == 75
    assert wishes().limits.stretch == 75


def test_a_heavy_theme_waits_in_a_first_meeting_and_the_others_do_not() -> None:
    themes = ("domestic-violence", "upbringing")
    first, second = wishes(themes=themes), wishes(themes=themes, number=2)

    assert (first.themes, first.waiting, first.sensitive) == (("upbringing",), ("domestic-violence",), False)
    assert (second.themes, second.waiting, second.sensitive) == (themes, (), True)


def test_an_answer_that_the_library_does_not_know_is_no_answer() -> None:
    wished = wishes(themes=("gone",), setting="gone", communities=("gone",), framing="gone")

    assert (wished.themes, wished.meeting.setting, wished.meeting.communities) == ((), None, ())
    assert wished.framing is None


def test_the_same_answers_draw_the_same_lots_and_a_value_changes_none() -> None:
    assert wishes().lot("film-dialogue") == wishes().lot("film-dialogue")
    assert wishes().lot("film-dialogue") == wishes(framing="human-rights").lot("film-dialogue")
    assert wishes().lot("film-dialogue") != wishes(setting="church").lot("film-dialogue")


def test_a_step_has_the_same_id_for_the_same_answers_place_and_method() -> None:
    wanted = answers()

    assert step_id(wanted, 1, "tea-welcome") == step_id(answers(), 1, "tea-welcome")
    others = (
        step_id(wanted, 2, "tea-welcome"),
        step_id(answers(minutes=90), 1, "tea-welcome"),
        step_id(wanted, 1, None),
    )
    assert len({step_id(wanted, 1, "tea-welcome"), *others}) == 4


def test_what_was_planned_before_does_not_change_the_wishes() -> None:
    library = an_evening_library()

    assert wishes_of(answers(), library) == wishes_of(answers(), library)


@pytest.mark.parametrize(("minutes", "rounded"), [(10 * 1.1, 15), (20 * 1.05, 25), (10 * 1.5, 15), (0, 0)])
def test_minutes_are_rounded_up_to_five(minutes: float, rounded: int) -> None:
    assert fives_up(minutes) == rounded
