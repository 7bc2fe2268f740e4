from dataclasses import replace

import pytest

from tests.planning.proposing.making_proposals import a_break, a_path, a_place, wishes
from toolbox.planning.proposing import rules
from toolbox.planning.proposing.path import Path, Place
from toolbox.planning.proposing.rules import Rule

AGREED = a_place("group-agreements", phase="welcome", minutes=5)
TOLD = a_place("told", content="story", ground="sharing", form="pairs")
HEAVY = a_place("heavy", phase="story", intensity=4, minutes=30)
OPINION = a_place("opinion", phase="norms", content="opinion")
FACTS = a_place("facts", phase="norms", content="information")
FIRST = wishes(number=1).limits
WITH_INTERPRETER = wishes(number=2, interpreter=150).limits
LONG = a_place("long", minutes=30)

# For each rule a path and a place that keep it, and a path and a place that break it.
CASES: tuple[tuple[Rule, tuple[Path, Place], tuple[Path, Place]], ...] = (
    (rules.agrees_early, (a_path(LONG, LONG), AGREED), (a_path(LONG, LONG), LONG)),
    (rules.agrees_early, (a_path(AGREED), HEAVY), (a_path(LONG), a_place(intensity=3))),
    (rules.agrees_early, (a_path(LONG), TOLD), (a_path(LONG, LONG, LONG), AGREED)),
    (rules.starts_safely, (a_path(), a_place(intensity=2)), (a_path(), a_place(intensity=3))),
    (rules.starts_safely, (a_path(LONG), HEAVY), (a_path(TOLD), HEAVY)),
    (rules.starts_safely, (a_path(LONG), OPINION), (a_path(), OPINION)),
    (rules.rises_step_by_step, (a_path(), a_place(intensity=5)), (a_path(LONG), HEAVY)),
    (rules.rises_step_by_step, (a_path(TOLD), a_place(intensity=3)), (a_path(LONG, a_break()), HEAVY)),
    (rules.has_one_peak, (a_path(HEAVY), HEAVY), (a_path(HEAVY, HEAVY), HEAVY)),
    (
        rules.has_one_peak,
        (a_path(), a_place(intensity=5)),
        (a_path(a_place(intensity=5)), a_place(intensity=5)),
    ),
    (rules.has_one_peak, (a_path(limits=FIRST), a_place(intensity=3)), (a_path(limits=FIRST), HEAVY)),
    (rules.gives_relief, (a_path(HEAVY), a_place(intensity=2)), (a_path(HEAVY), a_place(intensity=3))),
    (rules.gives_relief, (a_path(HEAVY, a_break()), a_place(intensity=3)), (a_path(HEAVY), HEAVY)),
    (rules.has_breaks, (a_path(LONG, a_break(), LONG), LONG), (a_path(LONG, LONG), LONG)),
    (
        rules.has_breaks,
        (a_path(LONG, limits=WITH_INTERPRETER), TOLD),
        (a_path(LONG, limits=WITH_INTERPRETER), LONG),
    ),
    (rules.counts_blocks, (a_path(OPINION, FACTS), OPINION), (a_path(OPINION, FACTS, OPINION), OPINION)),
    (
        rules.has_leaders,
        (a_path(), a_place(leaders=2)),
        (a_path(limits=wishes(leaders=1).limits), a_place(leaders=2)),
    ),
    (
        rules.lets_interpreter_work,
        (a_path(TOLD, TOLD, TOLD, limits=WITH_INTERPRETER), AGREED),
        (a_path(TOLD, TOLD, TOLD, limits=WITH_INTERPRETER), TOLD),
    ),
    (rules.tells_before_thinking, (a_path(TOLD), OPINION), (a_path(LONG), OPINION)),
    (rules.tells_before_thinking, (a_path(TOLD, OPINION), FACTS), (a_path(TOLD), FACTS)),
    (
        rules.tells_before_thinking,
        (a_path(TOLD, OPINION, FACTS), AGREED),
        (a_path(TOLD, OPINION, FACTS), OPINION),
    ),
    (
        rules.tells_before_thinking,
        (a_path(TOLD, OPINION, FACTS), TOLD),
        (a_path(TOLD, OPINION, FACTS), a_place(phase="story", content="story")),
    ),
    (
        rules.shares_before_difference,
        (a_path(TOLD), a_place(ground="difference")),
        (a_path(LONG), a_place(ground="difference")),
    ),
    (rules.lets_all_speak, (a_path(), a_place(minutes=20)), (a_path(), LONG)),
    (
        rules.lets_all_speak,
        (a_path(TOLD), LONG),
        (a_path(TOLD), a_place(speakers="one", minutes=25)),
    ),
    (
        rules.has_small_groups,
        (a_path(TOLD), a_place(phase="closing")),
        (a_path(LONG), a_place(phase="closing")),
    ),
    (
        rules.varies_in_energy,
        (a_path(a_place(energy="calm"), a_place(energy="calm")), a_place(energy="calm", phase="closing")),
        (a_path(a_place(energy="calm"), a_place(energy="calm")), a_place(energy="calm")),
    ),
    (
        rules.varies_in_energy,
        (a_path(LONG, LONG), LONG),
        (a_path(a_place(energy="active"), a_place(energy="active"), a_break()), a_place(energy="active")),
    ),
)


@pytest.mark.parametrize(("rule", "kept", "broken"), CASES)
def test_a_rule_lets_a_good_place_come_and_no_other(
    rule: Rule, kept: tuple[Path, Place], broken: tuple[Path, Place]
) -> None:
    assert rule(*kept)
    assert not rule(*broken)


def test_a_method_comes_once() -> None:
    assert rules.may_come(a_path(), TOLD)
    assert not rules.may_come(a_path(TOLD), TOLD)


def test_a_bare_plan_keeps_only_what_blocks_printing() -> None:
    bare = replace(wishes(number=2).limits, bare=True)

    assert not rules.may_come(a_path(AGREED), a_place(phase="closing"))
    assert rules.may_come(a_path(AGREED, limits=bare), a_place(phase="closing"))
    assert not rules.may_come(a_path(limits=bare), a_place(intensity=3))


def test_each_rule_is_listed_once() -> None:
    assert len({*rules.RULES}) == len(rules.RULES) == len(rules.BLOCKING) + len(rules.ADVISING)
