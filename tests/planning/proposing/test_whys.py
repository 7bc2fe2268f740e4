from tests.planning.proposing.making_proposals import a_break, a_place, an_evening_library, wishes
from toolbox.planning.proposing.path import Place
from toolbox.planning.proposing.proposal import Why
from toolbox.planning.proposing.searching import Found
from toolbox.planning.proposing.whys import why_around, whys_in_meeting
from toolbox.planning.proposing.wishes import Wishes

EVENING = (
    a_place("group-agreements", slot="agree"),
    a_place("five-fingers", slot="meet", ground="sharing"),
    a_place("photo-language", slot="explore", phase="exploring", content="story"),
    a_break(),
    a_place("talking-circle", slot="deepen", phase="deepening", intensity=3),
    a_place("witness-pair", slot="deepen", phase="story", intensity=4),
    a_place("referral-card", slot="card"),
    a_place("one-word-round", slot="close"),
)


def found(*places: Place) -> Found:
    return Found(places, tuple(place.least for place in places), 0.0)


def kinds(wished: Wishes) -> list[str]:
    return [why.kind for why in whys_in_meeting(found(*EVENING), wished, an_evening_library())]


def test_every_place_has_a_reason_and_no_two_are_alike() -> None:
    told = kinds(wishes(number=2))

    assert len(told) == len(EVENING)
    assert len({*told}) == len(EVENING)


def test_that_a_heavy_theme_waits_is_said_at_the_first_talk() -> None:
    assert kinds(wishes(themes=("domestic-violence",)))[2] == "trust_first"


def test_other_answers_get_other_reasons_and_the_same_the_same() -> None:
    told = {tuple(kinds(wishes(people=people))) for people in range(6, 20)}

    assert kinds(wishes()) == kinds(wishes())
    assert len(told) > 3


def test_what_is_around_a_meeting_names_the_step_that_asks_for_it() -> None:
    wished, library = wishes(number=2), an_evening_library()

    care = why_around("storyteller-care", found(*EVENING), wished, library)
    call = why_around("follow-up-call", found(*EVENING), wished, library)

    assert care == Why("before_guest", {"method": "witness-pair"})
    assert call == Why("call_after", {"method": "witness-pair"})


def test_an_empty_meeting_still_has_a_reason_for_its_open_quarter() -> None:
    why = why_around("open-quarter", found(), wishes(), an_evening_library())

    assert why.kind == "quarter_people"
