"""The bad inputs of docs/reliability.md that concern codes."""

import pytest

from tests.making import an_id
from toolbox.planning.plan import Plan
from toolbox.storage.codes import SIGNS, CodeError, Key, parse_code
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import PlanNotFoundError, ReadOnlyError

KEY = Key(bytes(range(16)))
CODE = KEY.code()


@pytest.mark.parametrize("place", [2, 9, len(CODE) - 1])
def test_input_36_one_wrong_sign_is_caught_without_looking(place: int) -> None:
    wrong = next(sign for sign in SIGNS if sign != CODE[place])

    with pytest.raises(CodeError):
        parse_code(CODE[:place] + wrong + CODE[place + 1 :])


@pytest.mark.parametrize(
    "typed",
    [CODE.upper(), CODE.replace("-", " "), f"  {CODE}\n", CODE.replace("0", "O"), CODE.replace("1", "l")],
    ids=["capitals", "spaces", "around", "O for 0", "l for 1"],
)
def test_input_37_what_typing_does_is_forgiven(typed: str) -> None:
    assert parse_code(typed) == KEY


def test_input_38_a_read_code_with_the_letter_of_an_edit_code_is_refused() -> None:
    with pytest.raises(CodeError):
        parse_code("b" + KEY.for_reading().code()[1:])
    store = MemoryStore()
    store.change(CODE, operation=an_id(1), change=lambda plan: plan)
    with pytest.raises(ReadOnlyError):
        store.forget(KEY.for_reading().code())


def test_input_39_a_removed_plan_and_one_that_never_was_get_the_same_answer() -> None:
    store = MemoryStore()
    store.change(CODE, operation=an_id(1), change=lambda _: Plan(minutes=60))
    store.forget(CODE)

    for code in (CODE, Key(bytes(16)).code()):
        with pytest.raises(PlanNotFoundError) as told:
            store.load(code)
        assert told.value.args == ()
