from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.screens.conftest import KEY, add, name, visit_with
from toolbox.screens.address import Address
from toolbox.screens.desk import Desk
from toolbox.screens.guessing import MISSES
from toolbox.screens.keeping import obey
from toolbox.screens.parcel import Keeping
from toolbox.screens.visit import Visit
from toolbox.storage.codes import SIGNS, Key
from toolbox.storage.days import today_here
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import PlanNotFoundError, PlanUnreadableError, Stored

NEW = "fedcba9876543210" * 2
CODE = Key(bytes.fromhex(KEY)).code()
TEA = add("tea-welcome")


def _move(do: str, number: int = 50, *, new: str = NEW) -> dict[str, Any]:
    return {"do": do, "id": name(number), "new": new}


def _open(code: str, number: int = 60) -> dict[str, Any]:
    return {"do": "open-code", "id": name(number), "code": code}


def _methods(visit: Visit) -> list[str | None]:
    return [step.method for step in visit.plan.steps]


def _key(visit: Visit) -> str:
    assert visit.taken is not None
    return visit.taken.key


class AskedStore(MemoryStore):
    """A store that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def load(self, key: str) -> Stored:
        self.asked.append(key)
        return super().load(key)


@pytest.fixture
def kept(desk: Desk) -> Visit:
    """A plan with one step that was kept."""
    return visit_with(desk, KEY, TEA, _move("keep-plan"), s="plan")


def test_a_kept_plan_opens_ninety_days_and_its_tab_holds_a_code(kept: Visit) -> None:
    assert kept.stored is not None
    assert kept.stored.saved
    assert kept.stored.until == today_here() + timedelta(days=90)
    assert _key(kept) == CODE
    assert kept.codes_open
    assert kept.done == [name(1), name(50)]


def test_without_a_key_in_the_tab_nothing_is_moved(desk: Desk) -> None:
    visit = Visit(desk, Address())

    obey(visit, Keeping(do="keep-plan", id=name(50), new=NEW))

    assert (visit.stored, visit.taken, visit.message) == (None, None, None)


class UnreadableStore(MemoryStore):
    """A store whose plans a later version wrote."""

    def load(self, key: str) -> Stored:
        raise PlanUnreadableError


def test_a_code_of_a_plan_that_cannot_be_read_is_taken_and_says_so(desk: Desk) -> None:
    opened = visit_with(replace(desk, store=UnreadableStore()), NEW, _open(CODE), s="code")

    assert (opened.stored, opened.trouble) == (None, "unreadable")
    assert _key(opened) == CODE


def test_a_kept_plan_opens_in_another_tab_by_its_code(kept: Visit) -> None:
    desk = kept.desk
    opened = visit_with(desk, NEW, _open(CODE), s="code")

    assert _methods(opened) == ["tea-welcome"]
    assert opened.taken is not None
    assert (opened.taken.key, opened.taken.other) == (CODE, True)
    assert opened.address.screen == "plan"
    assert _methods(visit_with(desk, CODE)) == ["tea-welcome"]


@given(st.data())
def test_a_code_is_read_however_it_is_typed(first_desk: Desk, data: st.DataObject) -> None:
    desk = replace(first_desk, store=MemoryStore())
    visit_with(desk, KEY, TEA, _move("keep-plan"))
    signs = CODE.replace("-", "")
    alike = {"0": "0Oo", "1": "1lLiI", "v": "vVuU"}
    typed = "".join(
        data.draw(st.sampled_from(alike.get(sign, sign + sign.upper())))
        + data.draw(st.sampled_from(["", " ", "-", " - ", "\u2013"]))
        for sign in signs
    )
    around = data.draw(st.sampled_from(["{}", "  {}\n", "https://toolbox.example/?taal=ar#{}"]))

    assert _methods(visit_with(desk, NEW, _open(around.format(typed)))) == ["tea-welcome"]


@given(st.integers(1, 28), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_said_and_looked_for_nowhere(first_desk: Desk, place: int, sign: str) -> None:
    signs = CODE.replace("-", "")
    wrong = signs[:place] + sign + signs[place + 1 :]
    store = AskedStore()
    assume(wrong != signs)

    found = visit_with(replace(first_desk, store=store), NEW, _open(wrong))

    assert found.message == found.say.code.wrong
    assert found.taken is None
    assert store.asked == [Key(bytes.fromhex(NEW)).code()]  # the plan of the tab itself


@pytest.mark.parametrize("text", ["", "b", "😀" * 40, "b-" + "0" * 500, "\x00", "\u202e" + CODE[:-1]])
def test_what_is_no_code_is_a_wrong_code(desk: Desk, text: str) -> None:
    found = visit_with(desk, NEW, _open(text))

    assert found.message == found.say.code.wrong
    assert found.done == [name(60)]


def test_removed_and_never_there_give_the_same_answer(kept: Visit) -> None:
    desk = kept.desk
    gone = visit_with(desk, CODE, _move("forget-plan", 51))
    never = Key(bytes(16)).code()

    removed, unknown = visit_with(desk, NEW, _open(CODE)), visit_with(desk, NEW, _open(never))

    assert _methods(gone) == []
    assert (_key(gone), gone.stored) == (NEW, None)
    assert removed.message == unknown.message == removed.say.code.unknown
    assert (removed.taken, removed.stored) == (unknown.taken, unknown.stored) == (None, None)


def test_too_many_misses_are_said_and_the_right_code_waits_too(kept: Visit) -> None:
    desk = kept.desk
    for number in range(MISSES):
        visit_with(desk, NEW, _open(Key(bytes([*bytes(15), number])).code()))

    slowed = visit_with(desk, NEW, _open(CODE))

    assert slowed.message == slowed.say.code.slowed
    assert slowed.taken is None


def test_a_read_code_opens_the_plan_and_changes_nothing(kept: Visit) -> None:
    desk = kept.desk
    read = Key(bytes.fromhex(KEY)).for_reading().code()
    opened = visit_with(desk, NEW, _open(read))
    assert _methods(opened) == ["tea-welcome"]
    assert not opened.can_edit

    for sent in (add("five-fingers", 70), {"do": "undo", "id": name(71)}, _move("forget-plan", 72)):
        refused = visit_with(desk, read, sent)
        assert refused.message == refused.say.keep.read_only_refused

    assert _methods(visit_with(desk, CODE)) == ["tea-welcome"]


def test_a_copy_is_a_draft_of_its_own(kept: Visit) -> None:
    desk = kept.desk
    read = Key(bytes.fromhex(KEY)).for_reading().code()

    copied = visit_with(desk, read, _move("copy-plan"))
    changed = visit_with(desk, _key(copied), add("five-fingers", 70))

    assert _key(copied) == NEW
    assert _methods(changed) == ["tea-welcome", "five-fingers"]
    assert changed.stored is not None
    assert not changed.stored.saved
    assert _methods(visit_with(desk, CODE)) == ["tea-welcome"]


def test_new_codes_stop_the_old_ones_and_nothing_begins_there(kept: Visit) -> None:
    desk = kept.desk
    renewed = visit_with(desk, CODE, _move("renew-plan"))

    assert _methods(visit_with(desk, _key(renewed))) == ["tea-welcome"]
    assert _key(renewed) == Key(bytes.fromhex(NEW)).code()
    old = visit_with(desk, CODE, add("five-fingers", 70))
    assert old.gone
    assert old.message == old.say.keep.gone
    assert old.done == [name(70)]
    with pytest.raises(PlanNotFoundError):
        desk.store.load(CODE)


def test_every_move_that_comes_twice_does_the_same(desk: Desk) -> None:
    for place, do in enumerate(("keep-plan", "renew-plan", "copy-plan", "pass-plan", "forget-plan")):
        key, new = f"{place:032x}", f"{place + 16:032x}"
        visit_with(desk, key, TEA)

        first = visit_with(desk, key, _move(do, new=new))
        again = visit_with(desk, key, _move(do, new=new))

        assert (again.taken, again.done, again.message) == (first.taken, first.done, None), do
        assert _methods(again) == _methods(first)


def test_without_keeping_nothing_of_the_plan_is_stored(kept: Visit) -> None:
    desk = kept.desk
    passed = visit_with(desk, CODE, _move("pass-plan", 51))

    assert passed.passing
    assert _key(passed) == f"z-{NEW}"
    with pytest.raises(PlanNotFoundError):
        desk.store.load(CODE)
    with pytest.raises(PlanNotFoundError):
        desk.store.load(NEW)
    changed = visit_with(desk, _key(passed), add("five-fingers", 70))
    assert _methods(changed) == ["tea-welcome", "five-fingers"]
    assert visit_with(desk, NEW, _open(Key(bytes.fromhex(NEW)).code())).taken is None


def test_what_was_not_kept_can_still_be_kept(desk: Desk) -> None:
    visit_with(desk, KEY, TEA, _move("pass-plan"))
    passing, third = f"z-{NEW}", "7" * 32

    first = visit_with(desk, passing, _move("keep-plan", 51, new=third))
    again = visit_with(desk, passing, _move("keep-plan", 51, new=third))

    assert first.taken == again.taken
    assert _methods(visit_with(desk, _key(first))) == ["tea-welcome"]
    assert visit_with(desk, passing).gone


def test_a_memory_that_was_emptied_begins_no_plan(desk: Desk) -> None:
    found = visit_with(desk, f"z-{NEW}", TEA)

    assert found.gone
    assert found.message == found.say.keep.gone


def test_letting_go_leaves_the_plan_where_it_is(kept: Visit) -> None:
    desk = kept.desk
    closed = visit_with(desk, CODE, _move("close-plan", 51), s="plan")

    assert (_methods(closed), _key(closed), closed.address.screen) == ([], NEW, "start")
    assert _methods(visit_with(desk, CODE)) == ["tea-welcome"]


@pytest.mark.parametrize("do", ["keep-plan", "renew-plan", "copy-plan", "pass-plan"])
def test_without_a_plan_there_is_nothing_to_move(desk: Desk, do: str) -> None:
    found = visit_with(desk, KEY, _move(do))

    assert found.message == found.say.keep.gone
    assert found.taken is None


def test_a_taken_key_takes_no_other_plan(kept: Visit) -> None:
    desk = kept.desk
    visit_with(desk, NEW, add("five-fingers", 2))

    found = visit_with(desk, CODE, _move("renew-plan", 51))

    assert found.message == found.say.state.refused
    assert _methods(visit_with(desk, CODE)) == ["tea-welcome"]
    assert _methods(visit_with(desk, NEW)) == ["five-fingers"]


def test_a_tab_without_a_key_moves_nothing(desk: Desk) -> None:
    assert visit_with(desk, None, _move("keep-plan")).taken is None
