import asyncio
from pathlib import Path
from threading import Event

import pytest

from tests.finishing import finished
from toolbox.screens.health import Health, free_room
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import StoreUnavailableError


class WatchedStore(MemoryStore):
    """A store that counts who looks, and can be ill or slow."""

    def __init__(self, *, ill: bool = False, slow: Event | None = None) -> None:
        super().__init__()
        self.looks = 0
        self.ill = ill
        self.slow = slow

    def check(self) -> None:
        self.looks += 1
        if self.slow:
            self.slow.wait(10)
        if self.ill:
            raise StoreUnavailableError


def _asked(health: Health, *, times: int = 1) -> list[bool]:
    async def ask() -> list[bool]:
        return await asyncio.gather(*(health.is_good() for _ in range(times)))

    return finished(ask())


def test_all_is_well(tmp_path: Path) -> None:
    assert _asked(Health(WatchedStore(), tmp_path)) == [True]
    assert _asked(Health(WatchedStore(), None)) == [True]


@pytest.mark.parametrize("disk", [Path("/nowhere/at/all"), None], ids=["no disk", "an ill store"])
def test_all_is_not_well(disk: Path | None) -> None:
    assert _asked(Health(WatchedStore(ill=disk is None), disk)) == [False]


def test_a_disk_that_is_almost_full_is_not_well(tmp_path: Path) -> None:
    assert _asked(Health(WatchedStore(), tmp_path, room=2 * free_room(tmp_path))) == [False]


def test_a_thousand_who_ask_are_one_look() -> None:
    store = WatchedStore()
    health = Health(store, None)

    first, second = _asked(health, times=1000), _asked(health)

    assert first == [True] * 1000
    assert second == [True]
    assert store.looks == 1


def test_an_old_answer_is_asked_for_anew() -> None:
    store = WatchedStore()
    health = Health(store, None, kept=0)
    first = _asked(health)
    store.ill = True

    assert (first, _asked(health)) == ([True], [False])


def test_a_slow_store_is_not_well_and_holds_nobody_up() -> None:
    free = Event()
    health = Health(WatchedStore(slow=free), None, patience=0.05)

    assert _asked(health) == [False]

    free.set()
