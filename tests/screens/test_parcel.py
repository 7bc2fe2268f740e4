import json
from typing import Any

import pytest

from toolbox.library.library import Library
from toolbox.planning.editing import AddStep
from toolbox.planning.noting import WriteNote
from toolbox.screens.address import Address
from toolbox.screens.parcel import Parcel, Wish, read_operation, read_parcel


def test_a_parcel_holds_operations_wishes_and_where_they_began() -> None:
    sent = {"operations": [{"do": "undo"}], "wishes": [{"n": 7, "clear": True}], "from": {"s": "find"}}

    parcel = read_parcel(sent)

    assert parcel.operations == ({"do": "undo"},)
    assert parcel.heard == 7
    assert parcel.start == {"s": "find"}


@pytest.mark.parametrize(
    "sent",
    [
        None,
        3,
        "text",
        [],
        {"wishes": "all"},
        {"operations": [1]},
        {"more": 1},
        {"wishes": [{"n": "1"}]},
        {1: {2}},
    ],
)
def test_what_is_not_a_parcel_is_an_empty_one(sent: object) -> None:
    assert read_parcel(sent) == Parcel()
    assert Parcel().heard is None


def test_too_many_at_once_are_refused() -> None:
    assert read_parcel({"operations": [{}] * 201}) == Parcel()


def test_half_an_emoji_does_not_spoil_the_rest() -> None:
    note = {"do": "write-note", "step": "0" * 16, "text": "thee \ud83d", "id": "0" * 16}

    parcel = read_parcel({"operations": [note], "wishes": [{"n": 1, "clear": True}]})

    assert parcel.heard == 1
    operation = read_operation(parcel.operations[0])
    assert isinstance(operation, WriteNote)
    assert operation.text == "thee ?"


@pytest.mark.parametrize("wish", [{"set": ["tijd", "zz"]}, {"toggle": ["alleen", "zz"]}])
def test_an_option_that_does_not_exist_changes_nothing(library: Library, wish: dict[str, Any]) -> None:
    now = Address(screen="find", minutes="15")

    assert Wish.model_validate_json(json.dumps({"n": 1, **wish})).obey(now, library) == now


def test_what_is_too_deep_is_an_empty_parcel() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]

    assert read_parcel({"wishes": deep}) == Parcel()


def test_an_operation_is_read() -> None:
    operation = read_operation({"do": "add-step", "method": "five-fingers", "id": "0" * 16})

    assert operation == AddStep(do="add-step", method="five-fingers", id="0" * 16)


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"do": "drop-table", "id": "0" * 16},
        {"do": "add-step", "method": "five-fingers", "id": "short"},
        {"do": "add-step", "method": "../../etc/passwd", "id": "0" * 16},
        {"do": "change-minutes", "step": "0" * 16, "by": 500, "id": "0" * 16},
        {"do": "write-note", "step": "0" * 16, "text": "a" * 30_000, "id": "0" * 16},
        {"do": "set-start", "start": "25:00", "id": "0" * 16},
    ],
)
def test_what_is_not_an_operation_of_ours_is_none(raw: dict[str, Any]) -> None:
    assert read_operation(raw) is None


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        ({"go": {"s": "plan", "taal": "en"}}, Address(screen="plan", language="en")),
        ({"toggle": ["met", "refugees"]}, Address(screen="find", communities=("refugees", "christian")[:1])),
        ({"toggle": ["met", "marsians"]}, Address(screen="find")),
        ({"set": ["tijd", "15"]}, Address(screen="find", minutes="15")),
        ({"set": ["waarde", None]}, Address(screen="find")),
        ({"more": True}, Address(screen="find", shown=16)),
        ({"clear": True}, Address(screen="find")),
        ({}, Address(screen="find")),
    ],
)
def test_a_wish_leads_to_an_address(library: Library, wish: dict[str, Any], wanted: Address) -> None:
    parcel = read_parcel({"wishes": [{"n": 1, **wish}]})

    assert parcel.wishes[0].obey(Address(screen="find"), library) == wanted


def test_a_link_that_was_drawn_before_a_choice_keeps_the_choice(library: Library) -> None:
    now = Address(screen="find", communities=("refugees",))

    assert Wish(n=1, go={"s": "plan"}).obey(now, library) == Address(screen="plan", communities=("refugees",))


def test_more_never_asks_for_more_than_there_may_be(library: Library) -> None:
    assert Wish(n=1, more=True).obey(Address(shown=4999), library).shown == 5000
