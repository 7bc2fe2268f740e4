"""Killing: what a store answered is there after a kill. `python -m tests.storage.killing KILLS` does many."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.making import an_id
from tests.storage.stores import PEPPER
from tests.storage.writing import key_of
from toolbox.storage.sealed import SealedStore
from toolbox.storage.sqlite import SqliteDatabase
from toolbox.storage.store import PlanNotFoundError

ROOT = Path(__file__).parents[2]
ANSWERS = (10, 20, 30, 50, 80, 130, 40, 70, 110, 60)  # of all writers together, before each round of kills
ROUND = 10_000  # more numbers than a writer comes to in a round
WRITERS = 8
REMEMBERED = 400  # answers of a round that are looked for; a plan knows its last 500 operations


@dataclass
class Losses:
    """How many writers were killed, how many changes were answered, and which of these are gone."""

    kills: int = 0
    answered: int = 0
    gone: list[tuple[int, int]] = field(default_factory=list)


def kill_writers(file: Path, *, kind: str = "sound", writers: int = WRITERS, kills: int) -> Losses:
    """Let writers write at once, kill them, look, and begin again, until so many were killed."""
    losses = Losses()
    with _started(file, kind, writers) as program:
        for turn, answers in enumerate(cycle(ANSWERS)):
            if losses.kills >= kills:
                return losses
            answered = _one_round(program, writers, answers, first=turn * ROUND)
            kept = {writer: _applied(file, writer) for writer in range(writers)}
            losses.kills += writers
            losses.answered += len(answered)
            losses.gone += [
                (writer, number) for writer, number in answered if an_id(number) not in kept[writer]
            ]
    return losses


@contextmanager
def _started(file: Path, kind: str, writers: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.storage.writing", str(file), kind, str(writers)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as program:
        yield program


def _one_round(
    program: subprocess.Popen[str], writers: int, answers: int, *, first: int
) -> list[tuple[int, int]]:
    """Start the writers, kill them after some answers, and return all answers that they gave."""
    assert program.stdin
    assert program.stdout
    program.stdin.write(f"{first}\n")
    program.stdin.flush()
    processes: list[int] = []
    answered: list[tuple[int, int]] = []
    alive = True
    for line in program.stdout:
        kind, *numbers = line.split()
        if kind == "killed":
            assert set(map(int, numbers)) == {signal.SIGKILL}, "a writer ended by itself"
            return answered[-REMEMBERED:]
        if kind == "process":
            processes.append(int(numbers[1]))
        else:
            answered.append((int(numbers[0]), int(numbers[1])))
        if len(processes) == writers and len(answered) >= answers and alive:
            alive = False
            for process in processes:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
    raise AssertionError("the writers ended before they were killed")


def _applied(file: Path, writer: int) -> tuple[str, ...]:
    with closing(SealedStore(SqliteDatabase(file), pepper=PEPPER)) as store:
        try:
            return store.load(key_of(writer)).applied
        except PlanNotFoundError:
            return ()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="toolbox-kills-") as name:
        found = kill_writers(Path(name) / "plans.sqlite3", kills=int(sys.argv[1]))
    print(f"{found.kills} kills, {found.answered} answered changes, {len(found.gone)} lost")  # noqa: T201 - its answer
    sys.exit(bool(found.gone))
