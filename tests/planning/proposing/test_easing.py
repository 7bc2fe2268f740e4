from typing import Any

import pytest

from tests.planning.proposing.making_proposals import (
    a_break,
    a_place,
    an_evening_library,
    wishes,
)
from toolbox.planning.proposing.easing import BLOCKS, ORDER, compromises, easings
from toolbox.planning.proposing.path import Place
from toolbox.planning.proposing.searching import Found
from toolbox.planning.proposing.wishes import Ease, Wishes


def found(*places: Place) -> Found:
    return Found(places, tuple(place.least for place in places), 0.0)


def kinds(found_: Found, wished: Wishes) -> list[tuple[str, str]]:
    return [(one.answer, one.kind) for one in compromises(found_, wished, an_evening_library())]


def test_what_gives_is_eased_one_by_one_then_together_and_a_bare_plan_comes_last() -> None:
    eased = [one.eased for one in easings(wishes(communities=("refugees",)))]

    assert eased[0] == frozenset()
    assert [len(one) for one in eased[1:6]] == [1, 1, 1, 1, 1]
    assert eased[-2] == {"bare"}
    assert eased[-1] == {"circles", "helped-reading", "sharing-only", "any-community", "elsewhere", "bare"}
    assert all("bare" not in one for one in eased[:-2])


@pytest.mark.parametrize(
    ("ease", "pointless", "useful"),
    [
        ("wider-theme", {}, {"themes": ("domestic-violence",), "number": 2}),
        ("helped-reading", {"reading": True}, {}),
        ("two-interpreters", {}, {"interpreter": 150}),
        ("any-community", {}, {"communities": ("refugees",)}),
    ],
)
def test_nothing_gives_that_makes_no_difference(
    ease: Ease, pointless: dict[str, Any], useful: dict[str, Any]
) -> None:
    assert not any(ease in one.eased for one in easings(wishes(**pointless)))
    assert any(ease in one.eased for one in easings(wishes(**useful)))


def test_every_ease_names_the_answer_that_is_in_the_way() -> None:
    assert BLOCKS.keys() == {*ORDER}


def test_a_heavy_theme_in_a_first_meeting_is_said() -> None:
    said = compromises(found(), wishes(themes=("domestic-violence",)), an_evening_library())

    assert [(one.answer, one.kind, dict(one.places)) for one in said] == [
        ("theme", "trust_first", {"theme": "domestic-violence"})
    ]


def test_leaders_that_are_added_are_said() -> None:
    assert kinds(found(), wishes(leaders=1, people=20)) == [("leaders", "more_leaders")]


def test_only_what_the_plan_makes_use_of_is_said() -> None:
    eased = wishes(setting="mosque", communities=("refugees",)).easing(
        "circles", "helped-reading", "sharing-only", "any-community", "elsewhere"
    )

    assert kinds(found(a_place("five-fingers"), a_break()), eased) == []
    assert kinds(found(a_place("referral-card")), eased) == [("reading", "helped_reading")]


def test_too_few_people_is_another_sentence_than_too_many() -> None:
    few, many = wishes(people=3).easing("circles"), wishes(people=30, leaders=2).easing("circles")

    assert kinds(found(a_place("five-fingers")), few) == [("people", "few_people")]
    assert kinds(found(a_place("five-fingers")), many) == [("people", "circles")]


def test_sharing_instead_of_talking_is_the_fault_of_the_place() -> None:
    known, unknown = wishes(setting="online"), wishes()
    shared = found(a_place("five-fingers", slot="share"))

    assert kinds(shared, known.easing("sharing-only")) == [("setting", "sharing_only")]
    assert kinds(shared, unknown.easing("sharing-only")) == [("setting", "unknown_place")]
    assert kinds(found(a_place()), known.easing("sharing-only")) == []


def test_a_heavy_theme_that_no_method_names_is_said() -> None:
    wished = wishes(themes=("domestic-violence",), number=2).easing("wider-theme")

    assert kinds(found(a_place("film-dialogue", slot="talk")), wished) == [("theme", "wider_theme")]
    assert kinds(found(a_place("law-in-plain-language", slot="deepen")), wished) == []


def test_a_sentence_can_name_every_answer() -> None:
    wished = wishes(
        setting="mosque", communities=("refugees",), themes=("upbringing",), minutes=45, interpreter=200
    ).easing("bare")

    (said,) = compromises(found(), wished, an_evening_library())

    assert (said.answer, said.kind) == ("minutes", "bare")
    assert dict(said.places) == {
        "minutes": 45,
        "people": 12,
        "community": "refugees",
        "theme": "upbringing",
        "setting": "mosque",
    }
