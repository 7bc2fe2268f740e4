"""Faults 9 and 10: a full disk loses nothing, and “Verwijder nu” works all the same."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def a_disk_of_our_own() -> bool:
    """Whether this machine lets us have one."""
    unshare = shutil.which("unshare")
    return unshare is not None and subprocess.run([unshare, "-rm", "true"], check=False).returncode == 0


pytestmark = pytest.mark.skipif(
    not a_disk_of_our_own(), reason="this machine gives no small disk: unshare -rm is not allowed"
)


def filled(folder: Path, *options: str) -> dict[str, object]:
    command = ["unshare", "-rm", sys.executable, "-m", "tests.storage.filling", str(folder), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_a_full_disk_loses_nothing_and_plans_can_be_read_and_removed(tmp_path: Path) -> None:
    told = filled(tmp_path)

    assert int(str(told.pop("answered"))) > 50
    assert told == dict.fromkeys(told, True)


def test_without_its_reserve_nothing_can_be_removed_from_a_full_disk(tmp_path: Path) -> None:
    told = filled(tmp_path, "without-reserve")

    assert told["nothing lost"]
    assert told["whole"]
    assert not told["forgotten while full"]
