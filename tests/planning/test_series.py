from tests.planning.advice.making_advice import a_full_library, a_plan_of
from toolbox.planning.plan import Plan, plan_of
from toolbox.planning.series import core, earlier, is_used_up, overview, peak, remembered, used_elsewhere

LIBRARY = a_full_library()
FIRST = a_plan_of("tea-welcome 10", "group-agreements 5", "photo-language 20", "referral-card 5", minutes=60)
SECOND = a_plan_of(
    "tea-welcome 10", "talking-circle 30", "pause 10", "follow-up-call 10", themes=("upbringing",)
)
THIRD = a_plan_of("name-story 10", "gone 20")


def a_series(place: int = 0) -> Plan:
    return plan_of([one.sessions[0] for one in (FIRST, SECOND, THIRD)], place=place)


def test_what_opens_and_closes_returns_and_the_rest_is_used_up() -> None:
    used = {name for name, method in LIBRARY.methods.items() if is_used_up(method, LIBRARY)}

    assert {"photo-language", "talking-circle", "name-story", "small-step"} <= used
    assert not used & {"tea-welcome", "group-agreements", "referral-card", "one-word-round", "follow-up-call"}


def test_what_the_other_meetings_use_is_known_and_the_open_one_does_not_count() -> None:
    assert used_elsewhere(a_series(0), LIBRARY) == {"talking-circle", "name-story"}
    assert used_elsewhere(a_series(1), LIBRARY) == {"photo-language", "name-story"}
    assert used_elsewhere(FIRST, LIBRARY) == frozenset()


def test_the_peak_is_the_highest_intensity_and_nothing_is_zero() -> None:
    assert peak(a_series().sessions, LIBRARY) == 3
    assert peak((), LIBRARY) == 0
    assert peak(earlier(a_series(1)), LIBRARY) == 2
    assert earlier(a_series(0)) == ()


def test_a_group_remembers_what_it_did_the_last_time() -> None:
    assert [one.id for one in remembered(a_series(1), LIBRARY)] == ["photo-language"]
    assert [one.id for one in remembered(a_series(2), LIBRARY)] == ["talking-circle"]
    assert remembered(a_series(0), LIBRARY) == ()
    assert core(THIRD.sessions[0], LIBRARY) == (LIBRARY.methods["name-story"],)


def test_the_overview_names_every_meeting_with_what_it_asks() -> None:
    found = overview(a_series(1), LIBRARY)

    assert [(one.number, one.is_open, one.minutes, one.peak) for one in found] == [
        (1, False, 60, 2),
        (2, True, 90, 3),
        (3, False, 90, 2),
    ]
    assert [[method.id for method in one.methods] for one in found] == [
        ["photo-language"],
        ["talking-circle"],
        ["name-story"],
    ]
    assert found[1].themes == ("upbringing",)
