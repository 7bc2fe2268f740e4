import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import applying, edits
from tests.making import an_id
from toolbox.planning.editing import Edit
from toolbox.planning.plan import Plan
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import PlanNotFoundError

KEY = "0123456789abcdef0123456789abcdef"


def test_closing_forgets_every_plan() -> None:
    store = MemoryStore()
    store.change(KEY, operation=an_id(1), change=lambda plan: plan)

    store.close()

    with pytest.raises(PlanNotFoundError):
        store.load(KEY)


@given(st.lists(edits(), max_size=12))
def test_undo_restores_every_plan_exactly_and_redo_brings_it_back(operations: list[Edit]) -> None:
    store = MemoryStore()
    plans = [Plan()]
    for number, operation in enumerate(operations):
        stored = store.change(KEY, operation=an_id(number), change=applying(operation))
        if stored.plan != plans[-1]:
            plans.append(stored.plan)

    undone = [store.undo(KEY, operation=an_id(1000 + number)).plan for number in range(1, len(plans))]
    redone = [store.redo(KEY, operation=an_id(2000 + number)).plan for number in range(1, len(plans))]

    assert undone == plans[-2::-1]
    assert redone == plans[1:]
