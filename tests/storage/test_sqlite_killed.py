"""What a store answered is there after a kill; a store that answers too early is found out."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.making import an_id
from tests.storage.writing import KEY
from toolbox.storage.sqlite import SqliteStore
from toolbox.storage.store import PlanNotFoundError

ROOT = Path(__file__).parents[2]
ANSWERS = (1, 2, 3, 5, 8, 13, 4, 7, 11, 6)  # before each of ten kills


def test_every_answered_change_survives_ten_kills(tmp_path: Path) -> None:
    assert lost(tmp_path / "plans.sqlite3", kind="sound") == []


def test_a_store_that_answers_before_it_saves_is_found_out(tmp_path: Path) -> None:
    assert len(lost(tmp_path / "plans.sqlite3", kind="hasty")) >= sum(ANSWERS)


def lost(file: Path, *, kind: str) -> list[int]:
    """Kill a writer ten times and name the answered changes that are not in the file."""
    gone: list[int] = []
    first = 0
    with started(file, kind) as program:
        for answers in ANSWERS:
            answered = killed_after(program, answers, first=first)
            kept = applied(file)
            gone += [number for number in answered if an_id(number) not in kept]
            first = answered[-1] + 2  # the one after the last may have been saved, and not yet answered
    return gone


@contextmanager
def started(file: Path, kind: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.storage.writing", str(file), kind]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as program:
        yield program


def killed_after(program: subprocess.Popen[str], answers: int, *, first: int) -> list[int]:
    """Start a writer, kill it after some answers, and return all answers that it gave."""
    assert program.stdin
    assert program.stdout
    program.stdin.write(f"{first}\n")
    program.stdin.flush()
    writer = int(program.stdout.readline())
    answered = [int(program.stdout.readline()) for _ in range(answers)]
    os.kill(writer, signal.SIGKILL)
    return answered + [int(line) for line in iter(program.stdout.readline, "killed\n")]


def applied(file: Path) -> tuple[str, ...]:
    with closing(SqliteStore(file)) as store:
        try:
            return store.load(KEY).applied
        except PlanNotFoundError:
            return ()
