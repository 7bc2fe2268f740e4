from collections import Counter
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import a_library
from tests.planning.proposing.answers import LENGTHS, SAMPLE, asked, ours, sample
from tests.planning.proposing.countable import broken
from tests.planning.proposing.making_proposals import an_evening_library, answers, without
from toolbox.planning.advice.method_part import CONTENT_PHASES
from toolbox.planning.advice.rules import advise
from toolbox.planning.plan import Plan, read_plan
from toolbox.planning.proposing.proposal import Proposal
from toolbox.planning.proposing.proposing import propose
from toolbox.planning.proposing.telling import told
from toolbox.planning.run_sheet import RunSheet, work_out
from toolbox.values import changed

FEW = range(0, SAMPLE, 30)  # some of the sample, where one proposal each would be much
LONG_DAYS = (75, 105, 150, 180, 240, 300, 360, 420, 480)
# What a plan may break only where it says so.
SAID_BY = {
    "r12_group_size": {"circles", "few_people"},
    "r13_literacy": {"helped_reading"},
    "r20_everyone_speaks": {"bare"},
}


@cache
def proposals() -> tuple[Proposal, ...]:
    return tuple(propose(wanted, ours()) for wanted in sample())


def sheet(proposal: Proposal) -> RunSheet:
    return work_out(proposal.plan, ours())


def kinds(proposal: Proposal) -> set[str]:
    return {one.kind for one in proposal.compromises}


@pytest.mark.parametrize("number", range(SAMPLE))
def test_no_proposal_breaks_a_countable_rule(number: int) -> None:
    proposal = proposals()[number]

    assert broken(sheet(proposal), ours()) == []


@pytest.mark.parametrize("number", FEW)
def test_the_advice_has_nothing_to_mend(number: int) -> None:
    remarks = advise(sheet(proposals()[number]), ours())

    assert {remark.level for remark in remarks} <= {"question"}


def test_no_lucky_draw_makes_an_evening_all_opening_and_closing() -> None:
    waiting = answers(
        minutes=90, setting="mosque", communities=("somali-dutch",), themes=("safety-and-help",)
    )

    parts = sheet(propose(waiting, ours())).parts
    talks = [part.step.minutes for part in parts if part.method and part.method.facts.phase in CONTENT_PHASES]

    assert len(talks) == 2
    assert sum(talks) >= 30


def test_every_answer_gets_a_whole_plan() -> None:
    for proposal in proposals():
        assert "bare" not in kinds(proposal)
        assert len(sheet(proposal).parts) >= 5


def test_at_most_one_in_ten_asks_for_a_compromise_beside_a_heavy_theme() -> None:
    asking = [proposal for proposal in proposals() if kinds(proposal) - {"trust_first"}]

    assert len(asking) <= SAMPLE * 0.11
    assert {one for proposal in asking for one in kinds(proposal)} <= {"sharing_only", "trust_first"}


def test_a_heavy_theme_waits_in_a_first_meeting_and_the_plan_says_so() -> None:
    themes = ours().vocabulary.themes
    for wanted, proposal in zip(sample(), proposals(), strict=True):
        heavy = any(themes[one].sensitivity == "high" for one in wanted.meeting.themes)
        assert ("trust_first" in kinds(proposal)) == heavy
        assert not heavy or proposal.plan.meeting.themes == ()


def test_over_all_answers_many_methods_are_used() -> None:
    used = {step.method for proposal in proposals() for step in proposal.plan.steps if step.method}

    assert len(used) >= 40


def test_no_method_is_in_most_plans_beside_those_that_always_are() -> None:
    parts = Counter(part.step.method for proposal in proposals() for part in sheet(proposal).parts)
    always = {"group-agreements", "referral-card", None}

    assert max(count for method, count in parts.items() if method not in always) < SAMPLE * 0.55


def test_every_step_has_its_reason_in_words() -> None:
    library = ours()
    texts = library.texts["nl"]
    for proposal in proposals():
        assert proposal.whys.keys() == {step.id for step in proposal.plan.steps}
        for why in proposal.whys.values():
            sentence = told(getattr(texts.why, why.kind), why.places, library, code="nl")
            assert "{" not in sentence
        for one in proposal.compromises:
            assert told(getattr(texts.compromise, one.kind), one.places, library, code="nl")


def test_reasons_in_one_plan_differ() -> None:
    for proposal in proposals():
        told_ = Counter(why.kind for why in proposal.whys.values())
        assert max(told_.values()) == 1


@pytest.mark.parametrize("number", FEW)
def test_the_same_answers_give_the_same_proposal(number: int) -> None:
    wanted = sample()[number]

    assert propose(read_plan(wanted.model_dump_json()), ours()) == proposals()[number]


@pytest.mark.parametrize("number", FEW)
def test_another_value_or_start_changes_no_method_and_no_minutes(number: int) -> None:
    wanted = changed(sample()[number], framing="human-rights")

    plans = [propose(one, ours()).plan for one in (wanted, changed(wanted, framing="upbringing", start=600))]

    assert [(step.method, step.minutes) for step in plans[0].steps] == [
        (step.method, step.minutes) for step in plans[1].steps
    ]
    assert len({step.id for plan in plans for step in plan.steps}) == 2 * len(plans[0].steps)


def test_more_time_does_not_give_less_talk() -> None:
    def talk(minutes: int) -> int:
        parts = work_out(propose(asked(minutes=minutes), ours()).plan, ours()).parts
        return sum(
            part.step.minutes for part in parts if part.method and ours().phase_group(part.method).id == "3"
        )

    assert talk(LENGTHS[0]) <= talk(LENGTHS[1]) <= talk(LENGTHS[-1])


@pytest.mark.parametrize("minutes", LONG_DAYS)
def test_other_lengths_hold_the_rules_too(minutes: int) -> None:
    for number in (1, 2):
        wanted = asked("refugees", "community-centre", "gender-equality", "human-rights", minutes)
        proposal = propose(changed(wanted, meeting=changed(wanted.meeting, number=number)), ours())
        assert broken(sheet(proposal), ours()) == []
        assert proposal.compromises == ()


MEETINGS = st.fixed_dictionaries(
    {
        "people": st.sampled_from([2, 5, 8, 12, 16, 24, 40, 200]),
        "leaders": st.integers(1, 4),
        "reading": st.booleans(),
        "interpreter": st.sampled_from([100, 150, 200]),
        "number": st.integers(1, 6),
    }
)


@given(st.sampled_from(sample()), MEETINGS, st.integers(9, 96))
def test_whatever_is_answered_there_is_a_plan_that_says_what_it_lacks(
    wanted: Plan, meeting: dict[str, object], fives: int
) -> None:
    answered = changed(wanted, minutes=fives * 5, meeting=changed(wanted.meeting, **meeting))

    proposal = propose(answered, ours())

    assert sheet(proposal).parts
    for fault in broken(sheet(proposal), ours()):
        assert SAID_BY.get(fault.split(":")[0], set()) & kinds(proposal), fault


def test_steps_of_a_plan_that_was_there_make_no_difference() -> None:
    wanted = answers()
    planned = propose(wanted, an_evening_library())

    assert propose(planned.plan, an_evening_library()) == planned


def test_a_library_without_what_a_plan_needs_still_gives_what_it_has() -> None:
    methods = [step.method for step in propose(answers(), a_library()).plan.steps]

    assert "one-word-round" in methods
    assert propose(answers(), without(*an_evening_library().methods)).plan.steps == ()
