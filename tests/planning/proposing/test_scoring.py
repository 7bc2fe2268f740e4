from typing import Any

import pytest

from tests.making_methods import a_method
from tests.planning.proposing.making_proposals import a_break, a_path, a_place, wishes
from toolbox.library.method import Difficulty, GroupRange, Method
from toolbox.planning.proposing import scoring
from toolbox.planning.proposing.scoring import OfMethod, OfNeighbours, OfSlot
from toolbox.planning.proposing.slots import DECIDE, DEEPEN, EXPLORE, MEET, TALK, Slot

PLAIN: dict[str, Any] = {"phase": "deepening", "content": "none", "form": "small-groups"}


def method(**facts: Any) -> Method:  # noqa: ANN401
    return a_method("one", **{**PLAIN, **facts})


@pytest.mark.parametrize(
    ("part", "better", "worse", "answers"),
    [
        (scoring.tried_with_group, method(notes=("refugees",)), method(), {"communities": ("refugees",)}),
        (scoring.names_setting, method(settings=("mosque",)), method(), {"setting": "mosque"}),
        (
            scoring.connects_value,
            method(mechanisms=("connect-values",)),
            method(),
            {"framing": "human-rights"},
        ),
        (scoring.easy_to_lead, method(), method(difficulty=Difficulty(leader=3, participants=1)), {}),
        (scoring.easy_to_join, method(), method(difficulty=Difficulty(leader=1, participants=2)), {}),
        (scoring.keeps_private, method(), method(disclosure_risk="high"), {}),
        (scoring.fits_interpreter, method(), method(interpretation="medium"), {"interpreter": 150}),
        (scoring.stays_together, method(), method(group=GroupRange(min=4, max=8)), {"people": 12}),
        (scoring.stays_together, method(), method(group=GroupRange(min=6, max=24)), {"people": 4}),
    ],
)
def test_a_method_that_fits_better_scores_more(
    part: OfMethod, better: Method, worse: Method, answers: dict[str, Any]
) -> None:
    wished = wishes(**answers)

    if part is scoring.stays_together and answers["people"] == 4:
        assert part(worse, wished) == -1
    else:
        assert part(better, wished) > part(worse, wished)


def test_a_question_for_the_value_counts() -> None:
    assert scoring.asks_from_value(method(), wishes(framing="human-rights")) == 1
    assert scoring.asks_from_value(method(), wishes(framing="hospitality")) == 0
    assert scoring.asks_from_value(method(), wishes()) == 0


def test_telling_much_matters_less_when_people_know_each_other() -> None:
    telling = method(disclosure_risk="high", difficulty=Difficulty(leader=1, participants=3))

    for part in (scoring.keeps_private, scoring.easy_to_join):
        assert part(telling, wishes(number=1)) < part(telling, wishes(number=2)) < 0


def test_a_lot_is_between_nothing_and_one() -> None:
    assert 0 <= scoring.is_chosen_by_lot(method(), wishes()) < 1


@pytest.mark.parametrize(
    ("part", "slot", "better", "worse"),
    [
        (scoring.names_theme, TALK, method(themes=("upbringing",)), method()),
        (scoring.names_theme, DECIDE, method(themes=("upbringing",)), method()),
        (scoring.keeps_the_curve, EXPLORE, method(intensity=2), method(intensity=1)),
        (scoring.keeps_the_curve, MEET, method(intensity=2), method(intensity=3)),
        (scoring.takes_the_time, TALK, method(minutes=30), method(minutes=45)),
        (scoring.lets_people_meet, MEET, method(content="story"), method()),
        (scoring.tells_stories, TALK, method(content="story"), method(content="opinion")),
        (scoring.tells_stories, TALK, method(content="opinion"), method(content="information")),
    ],
)
def test_a_method_that_fits_its_place_better_scores_more(
    part: OfSlot, slot: Slot, better: Method, worse: Method
) -> None:
    wished = wishes(themes=("upbringing",))

    assert part(better, slot, wished) > part(worse, slot, wished)


def test_the_peak_of_a_first_meeting_is_lower() -> None:
    light, heavy = method(intensity=2), method(intensity=4)

    assert scoring.keeps_the_curve(light, DEEPEN, wishes(number=1)) == 0
    assert scoring.keeps_the_curve(heavy, DEEPEN, wishes(number=1)) < 0
    assert scoring.keeps_the_curve(heavy, DEEPEN, wishes(number=2)) == 0


def test_how_somebody_feels_today_is_for_a_later_meeting() -> None:
    assert scoring.lets_people_meet(method(), MEET, wishes(number=2)) == 0


CIRCLE = a_place("one", form="whole-circle", energy="calm")
PAIRS = a_place("two", form="pairs", energy="steady")
ACTIVE = a_place("three", form="pairs", energy="active")
OPINION = a_place("opinion", phase="exploring", content="opinion")
TOLD = a_place("told", phase="deepening", content="story")
HEAVY = a_place("heavy", intensity=4, energy="calm")


@pytest.mark.parametrize(
    ("part", "better", "worse"),
    [
        (scoring.varies_form, (a_path(CIRCLE), PAIRS), (a_path(PAIRS, CIRCLE), PAIRS)),
        (scoring.varies_form, (a_path(PAIRS, CIRCLE), PAIRS), (a_path(PAIRS), PAIRS)),
        (scoring.varies_energy, (a_path(CIRCLE), PAIRS), (a_path(PAIRS), PAIRS)),
        (scoring.tells_between_opinions, (a_path(OPINION), TOLD), (a_path(OPINION), OPINION)),
        (scoring.wakes_after_break, (a_path(a_break()), PAIRS), (a_path(a_break()), CIRCLE)),
        (scoring.is_calm_at_the_peak, (a_path(HEAVY), CIRCLE), (a_path(HEAVY), ACTIVE)),
        (scoring.is_calm_at_the_peak, (a_path(CIRCLE), HEAVY), (a_path(ACTIVE), HEAVY)),
    ],
)
def test_a_place_that_follows_well_scores_more(part: OfNeighbours, better: Any, worse: Any) -> None:  # noqa: ANN401
    assert part(*better) > part(*worse)


def test_the_first_place_has_nothing_to_vary_from() -> None:
    assert scoring.varies_form(a_path(), PAIRS) == scoring.varies_energy(a_path(), PAIRS) == 0


def test_a_score_is_the_sum_of_its_weighted_parts() -> None:
    one, wished = method(), wishes()

    assert scoring.score_method(one, wished) == sum(
        weight * worth(one, wished) for weight, worth in scoring.METHOD_PARTS
    )
    assert scoring.score_slot(one, TALK, wished) == sum(
        weight * worth(one, TALK, wished) for weight, worth in scoring.SLOT_PARTS
    )
    assert scoring.score_neighbours(a_path(CIRCLE), PAIRS) == sum(
        weight * worth(a_path(CIRCLE), PAIRS) for weight, worth in scoring.NEIGHBOUR_PARTS
    )
