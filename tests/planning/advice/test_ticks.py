import pytest

from tests.planning.advice.broken import BROKEN, SOUND
from tests.planning.advice.making_advice import outline_of
from toolbox.planning.advice.rules import remarks
from toolbox.planning.advice.ticks import ticks
from toolbox.planning.plan import Plan


def broken_in(plan: Plan) -> list[str]:
    return [tick.name for tick in ticks(remarks(outline_of(plan))) if not tick.kept]


def test_a_sound_plan_keeps_all_four() -> None:
    assert [tick.name for tick in ticks(remarks(outline_of(SOUND)))] == [
        "agreements",
        "course",
        "time",
        "help",
    ]
    assert not broken_in(SOUND)


@pytest.mark.parametrize(
    ("name", "tick"),
    [
        ("R01 late", "agreements"),
        ("R02 early", "agreements"),
        ("R03 jump", "course"),
        ("R04 worship", "course"),
        ("R05 relief", "course"),
        ("R08 long", "time"),
        ("R09 short", "time"),
        ("R06 tense", "help"),
        ("R07 card", "help"),
    ],
)
def test_a_broken_rule_breaks_its_tick(name: str, tick: str) -> None:
    assert tick in broken_in(BROKEN[name])


@pytest.mark.parametrize("name", ["R12 many", "R16 reveal", "R24 heavy", "R25 sincere"])
def test_other_rules_and_questions_break_no_tick(name: str) -> None:
    own = [remark for remark in remarks(outline_of(BROKEN[name])) if " ".join(remark.key) == name]

    assert all(tick.kept for tick in ticks(own))
