"""Faults 5 and 6: what a store answered is there after a kill; one that answers too early is found out."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.killing import ANSWERS, kill_writers

KILLS = 56  # a sample; `make crash` does a thousand


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "plans.sqlite3"


def test_fault_06_every_answered_change_of_eight_processes_survives_their_kills(file: Path) -> None:
    losses = kill_writers(file, kills=KILLS)

    assert losses.gone == []
    assert losses.kills == KILLS
    assert losses.answered >= sum(ANSWERS[: KILLS // 8])
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_fault_06_eight_processes_that_answer_more_than_they_save_are_found_out(file: Path) -> None:
    losses = kill_writers(file, kind="sparing", kills=8)

    assert losses.gone


def test_fault_05_a_store_that_answers_before_it_saves_is_found_out(file: Path) -> None:
    losses = kill_writers(file, kind="hasty", writers=1, kills=3)

    assert len(losses.gone) == losses.answered > 0
