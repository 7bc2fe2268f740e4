"""A program that fills a small disk: `unshare -rm python -m tests.storage.filling FOLDER [without-reserve]`.

It mounts a disk of a few megabytes on the folder, for itself alone, keeps plans there until it is full, and
tells as JSON what could be done then.
"""

import json
import os
import subprocess
import sys
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path

from tests.making import a_plan, a_step, an_id
from tests.storage.stores import PEPPER, start_after
from tests.storage.writing import key_of
from toolbox.planning.plan import Plan
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sqlite import ROOM, SqliteDatabase
from toolbox.storage.store import PlanNotFoundError, Store, Stored, StoreFullError, StoreUnavailableError

DISK = 10 * 1024 * 1024
FREED = 512 * 1024  # of a file beside the plans that somebody removes at last


def fill(store: Store) -> dict[str, Stored]:
    """Begin plans until there is no room: all that were answered, by their keys."""
    answered: dict[str, Stored] = {}
    for number in count(1):
        # What nobody can make smaller, as the notes of a leader never are.
        plan = a_plan(*(a_step(step, note=os.urandom(2000).hex()) for step in range(10)))
        try:
            answered[key_of(number)] = store.change(
                key_of(number), operation=an_id(number), change=partial(instead, plan)
            )
        except StoreFullError:
            return answered
    raise AssertionError


def instead(plan: Plan, _: Plan) -> Plan:
    """A change that leaves nothing of the plan before."""
    return plan


def tell(folder: Path, *, has_reserve: bool) -> dict[str, object]:
    """Fill the disk and try what a visitor does then."""
    other = folder / "other"
    other.write_bytes(os.urandom(FREED))
    database = SqliteDatabase(folder / "plans.sqlite3")
    reserve = folder / "plans.sqlite3-reserve"
    assert reserve.stat().st_size == ROOM
    if not has_reserve:
        reserve.unlink()
        (folder / "in its place").write_bytes(os.urandom(ROOM))
    store = SealedStore(database, pepper=PEPPER)
    answered = fill(store)
    loaded = {key: store.load(key) for key in answered}
    forgotten = is_forgotten(store, key_of(1))
    other.unlink()
    return {
        "answered": len(answered),
        "nothing lost": loaded == answered,
        "forgotten while full": forgotten,
        "others still there": store.load(key_of(2)) == answered[key_of(2)],
        "saves again": start_after(store, 180, key=key_of(2)).plan.start == 180,
        "whole": database._reader.execute("PRAGMA integrity_check").fetchone() == ("ok",),  # noqa: SLF001
    }


def is_forgotten(store: Store, key: str) -> bool:
    """Say whether “Verwijder nu” works."""
    with suppress(StoreUnavailableError):
        store.forget(key)
        with suppress(PlanNotFoundError):
            store.load(key)
            return False
        return True
    return False


def main() -> None:
    """Mount, fill, tell."""
    folder = Path(sys.argv[1])
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", folder], check=True)
    print(json.dumps(tell(folder, has_reserve="without-reserve" not in sys.argv)))  # noqa: T201 - its answer


if __name__ == "__main__":
    main()
