import pytest

from tests.storage.stores import KEY, start_after
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import PlanNotFoundError


def test_closing_forgets_every_plan() -> None:
    store = MemoryStore()
    start_after(store, 60)

    store.close()

    with pytest.raises(PlanNotFoundError):
        store.load(KEY)
    store.check()


def test_two_stores_in_memory_know_nothing_of_each_other() -> None:
    one, other = MemoryStore(), MemoryStore()
    start_after(one, 60)

    with pytest.raises(PlanNotFoundError):
        other.load(KEY)
