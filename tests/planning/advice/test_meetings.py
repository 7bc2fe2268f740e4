import pytest

from tests.planning.advice.broken import BROKEN, END, SOUND, START, a_first, a_second, after
from tests.planning.advice.making_advice import a_plan_of, remark_of, said_of
from toolbox.planning.plan import plan_of
from toolbox.values import changed


@pytest.mark.parametrize(
    "goal",
    [
        "Opvoeding bespreekbaar maken",
        "Praten over gelijkheid",
        "In gesprek over thuis",
        "PRATEN OVER grenzen",
    ],
)
def test_a_goal_that_names_only_an_activity_is_remarked(goal: str) -> None:
    assert "R29 activity" in said_of(changed(SOUND, goal=goal))


@pytest.mark.parametrize(
    "goal",
    [
        "",
        "Iedereen weet waar hulp is.",
        "Na het praten over thuis durven mensen nee te zeggen.",
        "Ieder kiest één kleine stap.",
        "Vertrouwen",
    ],
)
def test_a_goal_that_says_what_people_do_or_know_is_not(goal: str) -> None:
    assert "R29 activity" not in said_of(changed(SOUND, goal=goal))


def test_the_first_meeting_with_a_method_is_named() -> None:
    remark = remark_of(BROKEN["R32 twice"], "R32 twice")

    assert dict(remark.places) == {"method": "five-fingers", "number": 1}
    earlier = plan_of(BROKEN["R32 twice"].sessions, place=0)
    assert remark_of(earlier, "R32 twice").places["number"] == 2


def test_what_opens_and_closes_may_come_back() -> None:
    rituals = a_plan_of(*START, *END)

    assert "R32 twice" not in said_of(after(rituals, a_second("photo-language 20")))


def test_one_step_up_is_no_step_too_many() -> None:
    gentle = after(a_first("photo-language 20"), a_second("talking-circle 20"))

    assert "R33 steep" not in said_of(gentle)
    assert "R33 steep" not in said_of(plan_of(BROKEN["R33 steep"].sessions, place=0))
