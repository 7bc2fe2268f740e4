from typing import Any

import pytest

from tests.planning.proposing.making_proposals import a_break, a_place, an_evening_library, wishes, without
from toolbox.planning.proposing.surrounding import after, before

LIGHT = (a_place("five-fingers"), a_break())
GUEST = (a_place("witness-pair", intensity=4),)


@pytest.mark.parametrize(
    ("answers", "prepared"),
    [
        ({"leaders": 1}, ()),
        ({}, ("team-briefing",)),
        ({"setting": "church"}, ("key-person-talk", "team-briefing")),
        ({"setting": "church", "number": 2}, ("team-briefing",)),
        ({"setting": "online"}, ("team-briefing",)),
        ({"interpreter": 150}, ("interpreter-briefing", "team-briefing")),
    ],
)
def test_what_is_prepared_follows_from_the_answers(
    answers: dict[str, Any], prepared: tuple[str, ...]
) -> None:
    assert before(LIGHT, wishes(**answers), an_evening_library()) == prepared


def test_a_guest_is_cared_for_beforehand_and_people_are_called_afterwards() -> None:
    wished, library = wishes(number=2), an_evening_library()

    assert before(GUEST, wished, library) == ("storyteller-care", "team-briefing")
    assert after(GUEST, wished, library) == ("open-quarter", "follow-up-call", "team-debrief")


def test_an_open_quarter_always_follows() -> None:
    assert after(LIGHT, wishes(leaders=1), an_evening_library()) == ("open-quarter",)


def test_what_the_library_lacks_is_not_planned() -> None:
    assert after(LIGHT, wishes(), without("open-quarter")) == ("team-debrief",)
    assert before(LIGHT, wishes(), without("team-briefing")) == ()
