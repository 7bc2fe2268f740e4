from typing import Any

import pytest

from tests.planning.proposing.making_proposals import a_place, an_evening_library, wishes
from toolbox.languages.why_texts import WhyTexts
from toolbox.planning.proposing import slots
from toolbox.planning.proposing.path import Place
from toolbox.planning.proposing.reasons import AROUND, REASONS, Reason, side_of
from toolbox.planning.proposing.scene import Scene
from toolbox.planning.proposing.slots import Slot

ALL = {reason.kind: reason for reasons in (*REASONS.values(), *AROUND.values()) for reason in reasons}
CIRCLE = a_place("floor-map", form="whole-circle", ground="sharing", content="story")


def a_scene(
    place: Place = CIRCLE,
    *,
    previous: Place | None = None,
    following: Place | None = None,
    after_pause: int = 0,
    raised: bool = False,
    **answers: Any,  # noqa: ANN401
) -> Scene:
    method = an_evening_library().methods.get(place.id)
    return Scene(place, method, previous, following, after_pause, wishes(**answers), raised)


TALK = a_place("film-dialogue", slot="talk", phase="deepening", intensity=3, form="pairs", content="story")
OPINION = a_place("take-a-stand", slot="explore", phase="exploring", content="opinion", ground="difference")

# For each reason that is not always true: a scene in which it is true, and one in which it is not.
CASES = {
    "arrive_people": (a_scene(), None),
    "agree_theme": (a_scene(raised=True, themes=("lgbtiq-acceptance",)), a_scene(themes=("upbringing",))),
    "agree_value": (a_scene(framing="human-rights"), a_scene()),
    "meet_shared": (a_scene(following=TALK), a_scene(TALK, following=TALK)),
    "meet_small": (a_scene(TALK, previous=CIRCLE), a_scene(TALK, previous=TALK)),
    "meet_round": (a_scene(), a_scene(TALK)),
    "trust_first": (a_scene(themes=("domestic-violence",)), a_scene(themes=("upbringing",))),
    "trust_second": (a_scene(themes=("domestic-violence",)), a_scene(TALK, themes=("domestic-violence",))),
    "theme_named": (
        a_scene(a_place("law-in-plain-language"), themes=("domestic-violence",), number=2),
        a_scene(TALK, themes=("upbringing",)),
    ),
    "value_asked": (a_scene(framing="human-rights"), a_scene(framing="hospitality")),
    "goes_deeper": (a_scene(TALK, previous=OPINION), a_scene(OPINION, previous=TALK)),
    "story_before": (a_scene(TALK, following=OPINION), a_scene(OPINION, following=OPINION)),
    "shared_before": (a_scene(following=OPINION), a_scene(following=TALK)),
    "difference_after": (a_scene(OPINION, previous=CIRCLE), a_scene(OPINION, previous=TALK)),
    "after_break": (a_scene(after_pause=10), a_scene()),
    "heart": (a_scene(TALK), a_scene(OPINION)),
    "interpreter_fits": (a_scene(interpreter=150), a_scene()),
    "pause_prayer": (a_scene(setting="mosque"), a_scene(setting="church")),
    "decide_help": (
        a_scene(a_place(content="information"), raised=True, themes=("lgbtiq-acceptance",)),
        a_scene(raised=True, themes=("lgbtiq-acceptance",)),
    ),
    "meet_again": (a_scene(a_place(content="none"), following=TALK), a_scene(following=TALK)),
    "arrive_again": (a_scene(following=TALK, number=2), a_scene(following=TALK)),
}


@pytest.mark.parametrize("kind", CASES)
def test_a_reason_is_told_only_when_it_is_true(kind: str) -> None:
    true, untrue = CASES[kind]

    assert ALL[kind].places(true)
    assert untrue is None or ALL[kind].places(untrue) is None


@pytest.mark.parametrize(
    ("names", "scene", "named"),
    [
        ("method before", a_scene(previous=TALK), {"method": "film-dialogue"}),
        ("method after", a_scene(following=TALK), {"method": "film-dialogue"}),
        ("community", a_scene(communities=("refugees",)), None),
        ("setting", a_scene(setting="mosque"), {"setting": "mosque"}),
        ("minutes of the break", a_scene(after_pause=15), {"minutes": 15}),
        ("leaders", a_scene(), {"leaders": 2}),
        ("theme", a_scene(), None),
    ],
)
def test_a_reason_names_an_answer_or_a_neighbour(
    names: str, scene: Scene, named: dict[str, str | int] | None
) -> None:
    assert Reason("any", names).places(scene) == named


def test_every_reason_has_its_sentence_and_every_sentence_its_reason() -> None:
    assert ALL.keys() == WhyTexts.model_fields.keys()
    assert len(ALL) >= 20


def test_every_slot_has_a_reason_that_is_true_in_any_first_meeting() -> None:
    known = [value for value in vars(slots).values() if isinstance(value, Slot)]

    assert {slot.name for slot in known} == REASONS.keys()
    for slot in known:
        place = a_place("film-dialogue", slot=slot.name, ground="neither")
        scene = a_scene(place, previous=CIRCLE, following=TALK)
        assert any(reason.places(scene) for reason in REASONS[slot.name]), slot.name


def test_a_sentence_tells_on_which_side_its_neighbour_stands() -> None:
    assert side_of("goes_deeper") == "before"
    assert side_of("story_before") == "after"
    assert side_of("people_fit") is None
    assert side_of("call_after") is None
