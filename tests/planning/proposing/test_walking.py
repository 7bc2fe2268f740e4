import pytest

from tests.making import an_id
from tests.planning.proposing.making_proposals import an_evening_library
from toolbox.planning.plan import Meeting, Plan, Step
from toolbox.planning.proposing.walking import broken, places_of

EVENING = (
    "tea-welcome 10",
    "group-agreements 5",
    "five-fingers 10",
    "photo-language 20",
    "pause 10",
    "talking-circle 20",
    "referral-card 5",
    "one-word-round 5",
    "open-quarter 15",
)


def a_plan(*rows: str, minutes: int = 120, number: int = 2) -> Plan:
    steps = []
    for place, row in enumerate(rows):
        name, length = row.split()
        own = name == "own"
        method = None if name in {"pause", "own"} else name
        steps.append(
            Step(id=an_id(place), method=method, minutes=int(length), title="Woord van welkom" if own else "")
        )
    return Plan(minutes=minutes, meeting=Meeting(number=number), steps=tuple(steps))


def names(plan: Plan) -> set[str]:
    found = broken(plan, an_evening_library())
    return {*found.blocking, *found.advising}


def test_a_good_evening_breaks_nothing() -> None:
    assert names(a_plan(*EVENING)) == set()


@pytest.mark.parametrize(
    ("rows", "rule"),
    [
        (EVENING[2:], "R01"),
        (("photo-language 20", *EVENING[1:]), "R02"),
        ((*EVENING[:6], "witness-pair 20", "take-a-stand 20", *EVENING[6:]), "R05"),
        (EVENING[:7], "R06"),
        ((*EVENING[:6], "take-a-stand 10", "one-word-round 5", "open-quarter 15"), "R06"),
        ((*EVENING[:6], "one-word-round 10", "open-quarter 15"), "R07"),
        (EVENING[:8], "R07"),
        ((*EVENING[:5], "witness-pair 20", *EVENING[6:]), "R07"),
        (("own 60", *EVENING[:4], *EVENING[6:]), "R08"),
        ((*EVENING[:5], "talking-circle 60", *EVENING[6:]), "R09"),
        (
            (*EVENING[:3], "take-a-stand 20", "law-in-plain-language 20", "film-dialogue 20", *EVENING[6:]),
            "R17",
        ),
    ],
)
def test_a_broken_rule_is_named(rows: tuple[str, ...], rule: str) -> None:
    assert rule in names(a_plan(*rows))


def test_a_plan_without_methods_has_no_end_and_no_care() -> None:
    assert {"R06", "R07"} <= names(a_plan("own 30"))


def test_own_steps_and_lost_methods_take_time_and_are_light() -> None:
    places = list(
        places_of(a_plan("own 15", "gone-from-the-library 10", "open-quarter 15"), an_evening_library())
    )

    assert [(place.least, place.intensity) for place in places] == [(15, 0), (10, 0)]
