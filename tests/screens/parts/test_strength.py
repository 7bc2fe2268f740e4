from typing import get_args

from tests.screens.conftest import MakeVisit
from toolbox.library.vocabulary import Strength
from toolbox.screens.parts.strength import LEVELS, strength


def test_every_strength_has_a_word_and_the_surer_has_more_steps(visit: MakeVisit) -> None:
    found = visit()

    shown = [strength(found, one) for one in get_args(Strength)]

    assert all(one["label"] for one in shown)
    assert len({one["label"] for one in shown}) == len(LEVELS)
    assert [strength(found, one)["level"] for one in ("strong", "moderate", "promising", "mixed")] == [
        4,
        3,
        2,
        1,
    ]


def test_what_people_know_from_practice_has_no_steps(visit: MakeVisit) -> None:
    assert strength(visit(), "practice") == {"label": "Praktijkkennis", "level": 0}
