from typing import Any

import pytest

from tests.making_methods import a_method
from tests.planning.proposing.making_proposals import an_evening_library, wishes
from toolbox.library.method import GroupRange
from toolbox.planning.proposing import suiting
from toolbox.planning.proposing.slots import ARRIVE, CLOSE, DECIDE, DEEPEN, EXPLORE, LOOSEN, Slot
from toolbox.planning.proposing.suiting import suits_group, suits_slot, suits_theme
from toolbox.planning.proposing.wishes import Ease


@pytest.mark.parametrize(
    ("facts", "answers", "ease"),
    [
        ({"settings": ("church",)}, {"setting": "mosque"}, "elsewhere"),
        ({"settings": ()}, {"setting": None}, "elsewhere"),
        ({"communities": ("refugees",)}, {"communities": ("refugees", "christian")}, "any-community"),
        ({"group": GroupRange(min=6, max=10)}, {"people": 12}, "circles"),
        ({"group": GroupRange(min=14, max=20)}, {"people": 12}, "circles"),
        ({"speakers": "all", "group": GroupRange(min=6, max=60)}, {"people": 40, "leaders": 1}, None),
        ({"literacy": "low"}, {}, "helped-reading"),
        ({"leaders": 2}, {"leaders": 1}, None),
        ({"interpretation": "low"}, {"interpreter": 150}, None),
        ({"phase": "story", "mechanisms": ("witness-of-bond",)}, {"number": 1}, None),
        ({"mechanisms": ("adjust-norm-image",)}, {"number": 2}, None),
        ({"phase": "deepening", "themes": ("upbringing",)}, {"themes": ("lgbtiq-acceptance",)}, None),
    ],
)
def test_a_method_that_does_not_suit_is_left_out_until_that_answer_may_give(
    facts: dict[str, Any], answers: dict[str, Any], ease: Ease | None
) -> None:
    method = a_method("film-dialogue", **facts)
    strict = wishes(**answers)

    fits = [suits_group(method, one) for one in (strict, strict.easing(ease) if ease else strict)]

    leaders_raised = answers == {"people": 40, "leaders": 1}
    assert fits == [leaders_raised, leaders_raised or ease is not None]


def test_what_is_for_when_it_is_needed_is_never_proposed() -> None:
    assert not suits_group(an_evening_library().methods["heated-moment"], wishes())


def test_a_guest_comes_in_a_second_meeting_and_a_vote_on_norms_in_a_third() -> None:
    guest = a_method("witness-pair", phase="story", mechanisms=("witness-of-bond",))
    vote = a_method("bean-vote", mechanisms=("adjust-norm-image",))

    assert suiting.suits_meeting(guest, wishes(number=2))
    assert suiting.suits_meeting(vote, wishes(number=3))


@pytest.mark.parametrize(
    ("slot", "facts", "suits"),
    [
        (CLOSE, {}, True),
        (CLOSE, {"speakers": "pairs"}, False),
        (CLOSE, {"intensity": 3}, False),
        (ARRIVE, {}, True),
        (ARRIVE, {"intensity": 2}, False),
        (ARRIVE, {"speakers": "one"}, False),
        (ARRIVE, {"mechanisms": ("connect-values",)}, False),
        (LOOSEN, {"phase": "warming-up"}, True),
        (LOOSEN, {"phase": "welcome", "intensity": 1}, False),
        (LOOSEN, {"phase": "welcome", "intensity": 2}, True),
        (DECIDE, {}, True),
        (DECIDE, {"themes": ("lgbtiq-acceptance",)}, False),
        (DECIDE, {"themes": ("upbringing",)}, True),
    ],
)
def test_a_slot_asks_more_than_a_phase(slot: Slot, facts: dict[str, Any], *, suits: bool) -> None:
    assert suits_slot(a_method("one", **facts), slot, wishes(themes=("upbringing",))) is suits


def test_the_help_card_and_the_agreements_have_slots_of_their_own() -> None:
    assert not suits_slot(a_method("referral-card"), CLOSE, wishes())
    assert not suits_slot(a_method("group-agreements"), ARRIVE, wishes())


def test_opening_with_a_value_asks_for_a_chosen_value() -> None:
    opening = a_method("value-opening", phase="welcome", mechanisms=("connect-values",))

    assert suits_slot(opening, ARRIVE, wishes(framing="human-rights"))


def test_a_heavy_theme_is_met_only_by_methods_that_name_it_and_warmed_up_by_others() -> None:
    general, named = a_method("general"), a_method("named", themes=("domestic-violence",))
    heavy = wishes(themes=("domestic-violence",), number=2)

    assert suits_slot(general, EXPLORE, heavy)
    assert not suits_slot(general, DEEPEN, heavy)
    assert suits_slot(named, DEEPEN, heavy)
    assert suits_theme(general, heavy.easing("wider-theme"), core=True)


def test_while_a_heavy_theme_waits_the_talk_is_about_trust() -> None:
    first = wishes(themes=("domestic-violence",))

    assert suits_theme(a_method("general"), first, core=True)
    assert not suits_theme(a_method("named", themes=("domestic-violence",)), first, core=True)


def test_sixteen_people_talk_in_one_circle_and_a_small_method_in_more() -> None:
    circle = a_method("circle", group=GroupRange(min=5, max=40))
    tables = a_method("tables", form="small-groups", group=GroupRange(min=5, max=8))

    assert [suiting.circles_for(circle, people) for people in (16, 17, 33)] == [1, 2, 3]
    assert suiting.circles_for(tables, 16) == 2
