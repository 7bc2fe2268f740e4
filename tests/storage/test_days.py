import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.storage.days import Calendar, last_day, today_here

DAYS = st.integers(700_000, 740_000)


class CredulousCalendar(Calendar):
    """A calendar as it must not be: it believes every clock at once."""

    def looked(self, today: int) -> Calendar:
        return CredulousCalendar(today, today)


def after(*days: int, calendar: Calendar) -> Calendar:
    for day in days:
        calendar = calendar.looked(day)
    return calendar


def test_a_draft_stays_for_72_hours_at_least_and_a_saved_plan_for_ninety_days() -> None:
    assert last_day(1000, saved=False) == 1003
    assert last_day(1000, saved=True) == 1090


def test_the_day_of_the_clock_is_a_day() -> None:
    assert today_here().year >= 2026


@pytest.mark.parametrize(
    ("looks", "sure"),
    [
        ((101,), 101),  # a day passes
        ((102,), 102),  # a day that nobody came
        ((100, 100), 100),
        ((465,), 100),  # a jump forward
        ((465, 101), 101),  # and back
        ((465, 465), 100),  # a new start on the wrong day confirms nothing
        ((465, 466), 466),  # two days agree
        ((465, 466, 102, 103), 103),  # and two others on the right one
        ((-300,), 100),  # a clock without battery
        ((-300, 100), 100),
        ((107,), 100),  # a week without a visitor
        ((107, 114), 107),
        ((107, 108), 108),
    ],
)
def test_the_sure_day_is_one_that_two_looks_agree_on(looks: tuple[int, ...], sure: int) -> None:
    assert after(*looks, calendar=Calendar(100, 100)).sure == sure


@given(DAYS, DAYS)
def test_one_look_alone_never_makes_more_than_two_days_pass(known: int, today: int) -> None:
    assert Calendar(known, known).looked(today).sure <= known + 2


def test_a_calendar_that_believes_at_once_is_found_out() -> None:
    assert CredulousCalendar(100, 100).looked(465).sure > 102


@given(st.lists(DAYS, max_size=5), DAYS)
def test_two_looks_on_days_that_follow_each_other_are_believed(looks: list[int], today: int) -> None:
    assert after(*looks, today, today + 1, calendar=Calendar(720_000, 720_000)).sure == today + 1


@given(st.lists(DAYS, max_size=5), DAYS)
def test_looking_twice_on_a_day_is_looking_once(looks: list[int], today: int) -> None:
    calendar = after(*looks, today, calendar=Calendar(720_000, 720_000))

    assert calendar.looked(today) == calendar
