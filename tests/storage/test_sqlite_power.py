"""Fault 7: what was answered survives a loss of power; the usual setting of SQLite does not promise that."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.making import an_id
from tests.storage.power import PoweredDatabase, PowerlessDisk
from tests.storage.stores import KEY, PEPPER, starting
from toolbox.storage.sealed import SealedStore
from toolbox.storage.store import PlanNotFoundError

LOSSES = 60  # of power; a thousand were measured, with the same answer


@pytest.fixture
def disk() -> Iterator[PowerlessDisk]:
    made = PowerlessDisk()
    yield made
    made.unregister()


def lost(disk: PowerlessDisk, folder: Path, *, synchronous: str) -> tuple[int, int]:
    """Save, lose power, start again: how many changes were answered, and how many of these are gone."""
    chance = Random(11)  # noqa: S311 - the same chances every time
    answered, gone, newest = 0, 0, range(1, 1)
    for _ in range(LOSSES):
        database = PoweredDatabase(folder, chance, synchronous=synchronous)
        store = SealedStore(database, pepper=PEPPER)
        kept = applied(store)
        gone += sum(an_id(number) not in kept for number in newest)
        newest = range(newest.stop, newest.stop + chance.randint(1, 12))
        for number in newest:
            store.change(KEY, operation=an_id(number), change=starting(number % 1440))
        answered += len(newest)
        disk.lose_power(chance)
        database.close()
        disk.start()
    return answered, gone


def applied(store: SealedStore) -> tuple[str, ...]:
    try:
        return store.load(KEY).applied
    except PlanNotFoundError:
        return ()


def test_a_loss_of_power_loses_nothing_that_was_answered(disk: PowerlessDisk, tmp_path: Path) -> None:
    answered, gone = lost(disk, tmp_path, synchronous="FULL")

    assert answered > 5 * LOSSES
    assert gone == 0


def test_the_usual_setting_is_found_out(disk: PowerlessDisk, tmp_path: Path) -> None:
    assert lost(disk, tmp_path, synchronous="NORMAL")[1] > LOSSES
