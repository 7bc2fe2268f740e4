import pytest

from tests.making import a_library, a_plan, a_step, an_id
from toolbox.planning.arranging import (
    AddOwn,
    CopyStep,
    FixTime,
    GiveReason,
    RenameOwn,
    ReplaceStep,
    SetLeader,
    TellMeeting,
)
from toolbox.planning.editing import UnknownIdError
from toolbox.planning.plan import LONGEST_TITLE, Meeting
from toolbox.values import changed

NEW = an_id(100)
LIBRARY = a_library()
PLAN = a_plan(a_step(1, note="Rustig."), a_step(2, method=None))
FIRST, SECOND = an_id(1), an_id(2)


def test_a_swapped_step_keeps_its_note_and_takes_minutes_that_its_method_allows() -> None:
    long = changed(PLAN, steps=(changed(PLAN.steps[0], minutes=60), PLAN.steps[1]))

    after = ReplaceStep(do="replace-step", id=NEW, step=FIRST, method="dilemma-cards").apply(long, LIBRARY)

    step = after.steps[0]
    allowed = LIBRARY.methods["dilemma-cards"].facts.minutes
    assert (step.id, step.method, step.note) == (FIRST, "dilemma-cards", "Rustig.")
    assert step.minutes == allowed.max


def test_an_unknown_method_cannot_be_swapped_in() -> None:
    with pytest.raises(UnknownIdError):
        ReplaceStep(do="replace-step", id=NEW, step=FIRST, method="nothing").apply(PLAN, LIBRARY)


def test_a_copy_stands_behind_its_step_without_the_fixed_time() -> None:
    tied = changed(PLAN, steps=(changed(PLAN.steps[0], at=20 * 60), PLAN.steps[1]))

    after = CopyStep(do="copy-step", id=NEW, step=FIRST).apply(tied, LIBRARY)

    assert [step.id for step in after.steps] == [FIRST, NEW, SECOND]
    assert (after.steps[1].note, after.steps[1].at) == ("Rustig.", None)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Welkom door\n de imam ", "Welkom door de imam"),
        ("x" * 200, "x" * LONGEST_TITLE),
        ("مرحبا", "مرحبا"),
    ],
)
def test_an_own_part_comes_first_with_one_clean_line(typed: str, kept: str) -> None:
    after = AddOwn(do="add-own", id=NEW, title=typed).apply(PLAN, LIBRARY)

    assert (after.steps[0].title, after.steps[0].method, after.steps[0].minutes) == (kept, None, 10)
    assert not after.steps[0].is_pause


def test_an_own_part_without_words_is_nothing() -> None:
    assert AddOwn(do="add-own", id=NEW, title=" \n ").apply(PLAN, LIBRARY) == PLAN


def test_an_own_part_can_be_called_otherwise_and_a_method_cannot() -> None:
    own = AddOwn(do="add-own", id=NEW, title="Thee").apply(PLAN, LIBRARY)

    renamed = RenameOwn(do="rename-own", id=an_id(101), step=NEW, title="Soep").apply(own, LIBRARY)

    assert renamed.steps[0].title == "Soep"
    assert RenameOwn(do="rename-own", id=NEW, step=FIRST, title="Soep").apply(PLAN, LIBRARY) == PLAN


def test_who_leads_a_step_is_kept() -> None:
    after = SetLeader(do="set-leader", id=NEW, step=FIRST, leader="guest").apply(PLAN, LIBRARY)

    assert after.steps[0].leader == "guest"


def test_a_step_is_tied_to_a_time_and_let_go() -> None:
    tied = FixTime(do="fix-time", id=NEW, step=SECOND, at="20:15").apply(PLAN, LIBRARY)

    assert tied.steps[1].at == 20 * 60 + 15
    assert FixTime(do="fix-time", id=NEW, step=FIRST, at="20:15").apply(tied, LIBRARY) == tied
    assert FixTime(do="fix-time", id=NEW, step=SECOND, at=None).apply(tied, LIBRARY) == PLAN


def test_what_is_not_told_about_the_meeting_stays() -> None:
    told = TellMeeting(do="tell-meeting", id=NEW, people=30, themes=("upbringing",)).apply(PLAN, LIBRARY)

    assert told.meeting == Meeting(people=30, themes=("upbringing",))
    again = TellMeeting(do="tell-meeting", id=NEW, reading=True, setting="mosque").apply(told, LIBRARY)
    assert again.meeting == Meeting(people=30, themes=("upbringing",), reading=True, setting="mosque")


@pytest.mark.parametrize("said", [{"communities": ("x",)}, {"setting": "x"}, {"themes": ("x",)}], ids=str)
def test_what_the_vocabulary_does_not_have_is_refused(said: dict[str, object]) -> None:
    operation = TellMeeting.model_validate({"do": "tell-meeting", "id": NEW, **said})

    with pytest.raises(UnknownIdError):
        operation.apply(PLAN, LIBRARY)


def test_a_reason_is_kept_once_for_each_rule_and_can_be_taken_back() -> None:
    plan = GiveReason(do="give-reason", id=NEW, rule="R08", text="Wij drinken al thee.").apply(PLAN, LIBRARY)
    plan = GiveReason(do="give-reason", id=NEW, rule="R08", text="Er is thee. ").apply(plan, LIBRARY)

    assert [(one.rule, one.text) for one in plan.reasons] == [("R08", "Er is thee.")]
    assert GiveReason(do="give-reason", id=NEW, rule="R08", text=" ").apply(plan, LIBRARY) == PLAN


@pytest.mark.parametrize(
    "operation",
    [
        ReplaceStep(do="replace-step", id=NEW, step=an_id(99), method="dilemma-cards"),
        CopyStep(do="copy-step", id=NEW, step=an_id(99)),
        SetLeader(do="set-leader", id=NEW, step=an_id(99), leader="1"),
        FixTime(do="fix-time", id=NEW, step=an_id(99), at="20:00"),
    ],
    ids=lambda one: one.do,
)
def test_a_step_that_is_gone_changes_nothing(
    operation: ReplaceStep | CopyStep | SetLeader | FixTime,
) -> None:
    assert operation.apply(PLAN, LIBRARY) == PLAN
