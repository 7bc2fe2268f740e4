"""Notes, also those of two people at the same step at the same time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import a_library, a_plan, a_step, an_id
from toolbox.planning.cleaning import cleaned
from toolbox.planning.editing import PlanFullError, RemoveStep
from toolbox.planning.noting import WriteNote, mark_of
from toolbox.planning.plan import MOST_STEPS, Plan

NEW = an_id(99)
STEP = an_id(1)
WORDS = a_library().texts["nl"].plan.other_note


def test_a_note_is_written_at_its_step_without_what_nobody_can_see() -> None:
    operation = WriteNote(do="write-note", id=NEW, step=an_id(2), text="Begin\u202e rustig.\x00")

    plan = operation.apply(a_plan(a_step(1), a_step(2)), a_library())

    assert [step.note for step in plan.steps] == ["", "Begin rustig."]


def test_a_note_that_is_too_long_is_cut() -> None:
    operation = WriteNote(do="write-note", id=NEW, step=an_id(1), text="é" * 20_000)

    plan = operation.apply(a_plan(a_step(1)), a_library())

    assert plan.steps[0].note == "é" * 5000


def test_only_typing_at_one_step_is_one_change_for_undo() -> None:
    first = WriteNote(do="write-note", id=an_id(7), step=an_id(1), text="a")
    second = WriteNote(do="write-note", id=an_id(8), step=an_id(1), text="ab")
    elsewhere = WriteNote(do="write-note", id=an_id(9), step=an_id(2), text="a")

    assert first.label == second.label
    assert first.label != elsewhere.label
    assert RemoveStep(do="remove-step", id=NEW, step=an_id(1)).label is None


def _written(plan: Plan, text: str, *seen: str, number: int = 99) -> Plan:
    marks = tuple(mark_of(one) for one in seen)
    operation = WriteNote(do="write-note", id=an_id(number), step=STEP, text=text, seen=marks)
    return operation.apply(plan, a_library())


def test_fault_17_two_texts_at_one_step_are_both_kept_and_marked() -> None:
    empty = a_plan(a_step(1))

    first = _written(empty, "Stoelen in een kring.", "")
    both = _written(first, "Thee klaarzetten.", "")

    assert both.steps[0].note == f"Stoelen in een kring.\n\n{WORDS}\nThee klaarzetten."


class WinningNote(WriteNote):
    """A note as it must not be: the last one wins."""

    def clashes(self, plan: Plan) -> bool:
        return False


def test_fault_17_a_note_that_wins_in_silence_is_found_out() -> None:
    first = _written(a_plan(a_step(1)), "Stoelen in een kring.", "")
    winning = WinningNote(do="write-note", id=NEW, step=STEP, text="Thee klaarzetten.", seen=(mark_of(""),))

    with pytest.raises(AssertionError):
        assert "Stoelen in een kring." in winning.apply(first, a_library()).steps[0].note


def test_the_words_between_are_in_the_language_of_who_came_last() -> None:
    plan = a_plan(a_step(1, note="Kring."))
    operation = WriteNote(do="write-note", id=NEW, step=STEP, text="Thee.", seen=(), language="xx")

    assert WORDS in operation.apply(plan, a_library()).steps[0].note


@pytest.mark.parametrize(
    ("stored", "text", "seen"),
    [
        ("", "Thee.", ()),
        ("Thee", "Thee klaar.", ("",)),
        ("Kring. ", "Thee.", ("Kring.\u200b",)),
        ("Kring.", "", ("Kring.",)),
    ],
    ids=[
        "an empty note",
        "what holds the other text",
        "shown, but for spaces",
        "emptied",
    ],
)
def test_what_was_seen_is_replaced(stored: str, text: str, seen: tuple[str, ...]) -> None:
    assert _written(a_plan(a_step(1, note=stored)), text, *seen).steps[0].note == text


@pytest.mark.parametrize("text", ["", "Kring"])
def test_who_leaves_out_what_was_never_shown_removes_nothing(text: str) -> None:
    assert _written(a_plan(a_step(1, note="Kring.")), text, "Thee.").steps[0].note == "Kring."


def test_typing_on_while_an_answer_is_under_way_is_no_clash() -> None:
    typed = _written(a_plan(a_step(1)), "Thee", "")

    assert _written(typed, "Koffie", "", "Th", "Thee").steps[0].note == "Koffie"


def test_two_long_texts_become_two_parts() -> None:
    plan = a_plan(a_step(1, note="a" * 3000), a_step(2))

    first, own, _ = _written(plan, "b" * 3000).steps

    assert (first.note, own.note, own.title, own.id) == ("a" * 3000, "b" * 3000, WORDS, NEW)


def test_when_there_is_no_room_for_two_parts_that_is_said() -> None:
    plan = a_plan(a_step(1, note="a" * 3000), *(a_step(number) for number in range(2, MOST_STEPS + 1)))

    with pytest.raises(PlanFullError):
        _written(plan, "b" * 3000)


@given(st.lists(st.text(min_size=1, max_size=30), min_size=2, max_size=4))
def test_fault_17_whatever_people_write_at_once_is_all_there(texts: list[str]) -> None:
    plan = a_plan(a_step(1))
    for number, text in enumerate(texts):
        plan = _written(plan, text, "", number=number + 10)

    assert all(cleaned(text) in plan.steps[0].note for text in texts)


def test_a_step_that_is_gone_takes_no_note() -> None:
    assert _written(a_plan(a_step(2)), "Thee.", "") == a_plan(a_step(2))
    assert not WriteNote(do="write-note", id=NEW, step=STEP, text="", seen=()).clashes(a_plan())


@pytest.mark.parametrize(
    ("text", "mark"), [("", 0x811C9DC5), ("a", 0xE40C292C), ("thee \U0001f375\u200b\n", 0xF03C1910)]
)
def test_a_mark_is_what_the_page_makes_of_it(text: str, mark: int) -> None:
    assert mark_of(text) == mark
