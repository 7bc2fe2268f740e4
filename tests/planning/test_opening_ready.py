from functools import cache
from pathlib import Path

import pytest

from tests.making import a_library
from tests.making_reference import a_ready_plan
from tests.making_terms import sides
from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.library.ready_plan import ReadyPlan, ReadyRow
from toolbox.planning.advice.rules import advise
from toolbox.planning.opening_ready import opened
from toolbox.planning.plan import LONGEST_TITLE
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

CONTENT = Path(__file__).parents[2] / "content"
READY = sorted(path.stem for path in (CONTENT / "plans").glob("*.yaml"))


@cache
def ours() -> Library:
    return read_library(CONTENT)


@pytest.fixture
def ready() -> ReadyPlan:
    return a_ready_plan("first-evening")


def test_the_rows_become_steps_in_their_order(ready: ReadyPlan) -> None:
    plan = opened(ready, a_library(), code="nl")

    assert [(step.method, step.title, step.minutes, step.is_pause) for step in plan.steps] == [
        (None, "Thee", 10, False),
        ("five-fingers", "", 10, False),
        (None, "", 5, True),
    ]


def test_the_meeting_is_told(ready: ReadyPlan) -> None:
    plan = opened(changed(ready, interpreter=True, number=3), a_library(), code="nl")

    assert (plan.start, plan.minutes, plan.framing) == (19 * 60 + 30, 30, "human-rights")
    assert plan.meeting.communities == ("refugees",)
    assert (plan.meeting.setting, plan.meeting.themes) == ("mosque", ("upbringing",))
    assert (plan.meeting.people, plan.meeting.leaders, plan.meeting.number) == (10, 2, 3)
    assert plan.meeting.interpreter == 150


def test_for_all_communities_none_is_chosen(ready: ReadyPlan) -> None:
    plan = opened(changed(ready, communities="all"), a_library(), code="nl")

    assert plan.meeting.communities == ()
    assert plan.meeting.interpreter == 100


def test_an_own_part_is_called_in_a_language(ready: ReadyPlan) -> None:
    assert opened(ready, a_library(), code="ar").steps[0].title == "«Thee»"


def test_a_long_title_is_cut(ready: ReadyPlan) -> None:
    row = ReadyRow(own=sides("x" * 100), minutes=10, why=sides("Zo."))

    plan = opened(changed(ready, rows=(row,)), a_library(), code="nl")

    assert len(plan.steps[0].title) == LONGEST_TITLE


def test_opening_twice_gives_the_same_plan_and_every_step_its_own_id(ready: ReadyPlan) -> None:
    plan = opened(ready, a_library(), code="nl")

    assert plan == opened(ready, a_library(), code="nl")
    assert len({step.id for step in plan.steps}) == len(plan.steps)


@pytest.mark.parametrize("name", READY)
def test_our_ready_plans_break_no_block_rule(name: str) -> None:
    sheet = work_out(opened(ours().plans[name], ours(), code="nl"), ours())

    assert not [remark for remark in advise(sheet, ours()) if remark.level == "block"]
