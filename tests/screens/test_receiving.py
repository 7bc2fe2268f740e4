from dataclasses import replace

import pytest

from tests.screens.conftest import KEY, MakeVisit, add, name, visit_with
from toolbox.screens.address import Address
from toolbox.screens.desk import Desk
from toolbox.screens.parcel import Parcel, Wish, read_parcel
from toolbox.screens.receiving import receive, title
from toolbox.screens.visit import Visit
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import (
    Change,
    PlanDamagedError,
    PlanUnreadableError,
    Store,
    Stored,
    StoreFullError,
    StoreUnavailableError,
)


class FullStore(MemoryStore):
    """A store whose disk is full."""

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        raise StoreUnavailableError


class LastRoomStore(MemoryStore):
    """A store that was filled to the brim by another one."""

    def __init__(self, other: Store) -> None:
        super().__init__()
        self.other = other

    def load(self, key: str) -> Stored:
        return self.other.load(key)

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        raise StoreFullError


class DamagedStore(LastRoomStore):
    """A store in which the newest moment of every plan is damaged."""

    def load(self, key: str) -> Stored:
        raise PlanDamagedError

    def change(self, key: str, *, operation: str, change: Change, label: str | None = None) -> Stored:
        raise PlanDamagedError

    def undo(self, key: str, *, operation: str) -> Stored:
        return self.other.undo(key, operation=operation)


class NewerStore(MemoryStore):
    """A store in which a newer version wrote."""

    def load(self, key: str) -> Stored:
        raise PlanUnreadableError


def test_an_operation_is_done_and_answered(visit: MakeVisit) -> None:
    found = visit(add("tea-welcome"))

    assert [step.method for step in found.plan.steps] == ["tea-welcome"]
    assert found.done == [name(1)]
    assert found.known
    assert found.notice is not None
    assert found.notice.to_plan


def test_an_operation_that_comes_again_changes_nothing(visit: MakeVisit) -> None:
    visit(add("tea-welcome"))

    again = visit(add("tea-welcome"))

    assert len(again.plan.steps) == 1
    assert again.done == [name(1)]


def test_without_a_key_there_is_no_plan_and_the_wish_is_heard(desk: Desk) -> None:
    found = Visit(desk, Address())

    receive(found, Parcel(operations=(add("tea-welcome"),), wishes=(Wish(n=1, go={"s": "find"}),)))

    assert not found.known
    assert found.address.screen == "find"


@pytest.mark.parametrize("key", ["", "short", "g" * 32, "0" * 33, "../" * 12])
def test_a_key_of_the_wrong_form_reaches_no_store(desk: Desk, key: str) -> None:
    found = Visit(desk, Address(), key=key)

    receive(found, Parcel(operations=(add("tea-welcome"),)))

    assert found.stored is None


def test_what_is_no_operation_is_answered_and_refused(visit: MakeVisit) -> None:
    found = visit({"do": "nothing", "id": name(9)})

    assert found.done == [name(9)]
    assert found.message == found.say.state.refused
    assert found.stored is None


def test_an_unknown_method_is_refused(visit: MakeVisit) -> None:
    found = visit(add("gone-for-ever"))

    assert found.message == found.say.state.refused
    assert found.done == [name(1)]


def test_a_full_plan_says_so(visit: MakeVisit) -> None:
    found = visit(*(add("tea-welcome", number) for number in range(1, 62)))

    assert found.message == found.say.state.full
    assert len(found.plan.steps) == 60


def test_a_store_that_cannot_save_answers_nothing(desk: Desk) -> None:
    found = Visit(replace(desk, store=FullStore()), Address(), key=KEY)

    receive(found, Parcel(operations=(add("tea-welcome"),)))

    assert found.done == []
    assert found.message == found.say.state.store_failed


def test_a_full_disk_shows_the_plan_and_confirms_nothing(desk: Desk, visit: MakeVisit) -> None:
    visit(add("tea-welcome"))
    full = LastRoomStore(desk.store)

    found = visit_with(replace(desk, store=full), KEY, add("five-fingers", 2))

    assert found.message == found.say.state.store_full
    assert [step.method for step in found.plan.steps] == ["tea-welcome"]
    assert found.done == []


def test_a_damaged_plan_says_so_and_undo_still_opens_an_older_one(desk: Desk, visit: MakeVisit) -> None:
    visit(add("tea-welcome"))
    visit(add("five-fingers", 2))
    damaged = replace(desk, store=DamagedStore(desk.store))
    assert visit_with(damaged, KEY).trouble == "damaged"

    refused = visit_with(damaged, KEY, add("one-word-round", 3))
    undone = visit_with(damaged, KEY, {"do": "undo", "id": name(4)})

    assert (refused.trouble, refused.message) == ("damaged", refused.say.state.refused)
    assert undone.trouble is None
    assert [step.method for step in undone.plan.steps] == ["tea-welcome"]


def test_a_plan_of_a_newer_version_is_there_and_not_shown(desk: Desk) -> None:
    found = visit_with(replace(desk, store=NewerStore()), KEY)

    assert (found.trouble, found.stored, found.gone) == ("unreadable", None, False)


def test_without_a_store_every_screen_can_still_be_reached(desk: Desk) -> None:
    found = Visit(replace(desk, store=FullStore()), Address(), key=KEY)
    sent = {"operations": [add("tea-welcome")], "wishes": [{"n": 1, "go": {"s": "safety"}}], "from": {}}

    receive(found, read_parcel(sent))

    assert found.address.screen == "safety"


def test_undo_goes_back_to_the_value_that_was_chosen_before_the_plan(visit: MakeVisit) -> None:
    visit(add("tea-welcome"), waarde="safety")

    undone = visit({"do": "undo", "id": name(9)})

    assert undone.plan.steps == ()
    assert undone.plan.framing == "safety"


def test_wishes_told_twice_from_the_same_start_lead_to_the_same_place(desk: Desk) -> None:
    sent = {"wishes": [{"n": 1, "toggle": ["met", "refugees"]}], "from": {"s": "find"}}
    places = []

    for address in (Address(screen="find"), Address(screen="find", communities=("refugees",))):
        found = Visit(desk, address, key=KEY)
        receive(found, read_parcel(sent))
        places.append(found.address)

    assert places == [Address(screen="find", communities=("refugees",))] * 2


def test_a_new_plan_begins_with_the_chosen_value(visit: MakeVisit) -> None:
    found = visit(add("tea-welcome"), waarde="neighbourly-love")

    assert found.plan.framing == "neighbourly-love"


def test_a_new_value_is_kept_in_the_plan_and_can_be_undone(visit: MakeVisit) -> None:
    visit(add("tea-welcome"))
    found = visit({"do": "choose-framing", "framing": "safety", "id": name(4)}, s="find")
    assert found.plan.framing == "safety"
    assert found.address.framing == "safety"

    undone = visit({"do": "undo", "id": name(5)})

    assert undone.plan.framing is None
    assert [step.method for step in undone.plan.steps] == ["tea-welcome"]


def test_a_removed_step_can_be_put_back_and_done_again(visit: MakeVisit) -> None:
    visit(add("tea-welcome"))
    removed = visit({"do": "remove-step", "step": name(1), "id": name(2)})
    assert removed.notice is not None
    assert removed.notice.can_undo

    undone = visit({"do": "undo", "id": name(3)})
    redone = visit({"do": "redo", "id": name(4)})

    assert len(undone.plan.steps) == 1
    assert redone.plan.steps == ()


def test_removing_what_is_gone_says_nothing(visit: MakeVisit) -> None:
    visit(add("tea-welcome"))

    assert visit({"do": "remove-step", "step": name(7), "id": name(8)}).notice is None


def test_a_step_has_a_title_in_every_case(visit: MakeVisit) -> None:
    found = visit()

    assert title(found, None) == found.say.plan.pause
    assert title(found, "five-fingers") == "Vijf vingers gemeen"
    assert "gone" in title(found, "gone")
