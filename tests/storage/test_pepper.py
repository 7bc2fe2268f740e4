import os
import stat
from pathlib import Path
from threading import Thread

import pytest

from tests.storage.stores import PEPPER, Opened
from toolbox.storage.memory import MemoryDatabase
from toolbox.storage.pepper import KEEPING, opens, settle_keeping, settle_pepper
from toolbox.storage.rows import Database
from toolbox.storage.store import StartRefusedError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "pepper"


@pytest.fixture
def empty() -> Database:
    return MemoryDatabase()


@pytest.fixture
def used() -> Database:
    return Opened(MemoryDatabase()).database


def refusal(database: Database, file: Path) -> str:
    with pytest.raises(StartRefusedError) as refused:
        settle_pepper(database, file)
    return str(refused.value)


def test_a_pepper_is_made_when_there_is_neither_pepper_nor_database(empty: Database, file: Path) -> None:
    pepper = settle_pepper(empty, file)

    assert len(pepper) == 32
    assert settle_pepper(empty, file) == pepper
    assert file.read_text() == f"{pepper.hex()}\n"
    assert [path.name for path in file.parent.iterdir()] == ["pepper"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_only_its_owner_reads_a_pepper(empty: Database, file: Path) -> None:
    settle_pepper(empty, file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_two_peppers_are_the_same(empty: Database, tmp_path: Path) -> None:
    assert len({settle_pepper(empty, tmp_path / str(number)) for number in range(20)}) == 20


def test_of_peppers_made_at_once_for_several_databases_one_is_it(file: Path) -> None:
    found: list[bytes] = []
    threads = [Thread(target=lambda: found.append(settle_pepper(MemoryDatabase(), file))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 16
    assert len(set(found)) == 1


def test_fault_14_without_its_pepper_a_database_does_not_start_and_none_is_made(
    used: Database, file: Path
) -> None:
    sentence = refusal(used, file)

    assert str(file) in sentence
    assert "TOOLBOX_PEPPER" in sentence
    assert not file.exists()


def test_fault_14_with_another_pepper_a_database_does_not_start(used: Database) -> None:
    with pytest.raises(StartRefusedError, match="not the one"):
        settle_keeping(used, bytes(32), today=0)


def test_a_new_database_takes_the_pepper_that_is_there(empty: Database, file: Path) -> None:
    file.parent.mkdir()
    file.write_text(PEPPER.hex())

    assert settle_pepper(empty, file) == PEPPER
    settle_keeping(empty, PEPPER, today=1)
    assert settle_pepper(empty, file) == PEPPER


@pytest.mark.parametrize("written", ["", "secret", "0" * 63, "0" * 66, "é" * 64, f"{'0' * 64} {'0' * 64}"])
def test_what_is_no_pepper_is_refused_and_left_alone(empty: Database, file: Path, written: str) -> None:
    file.parent.mkdir()
    file.write_text(written, "utf-8")

    assert str(file) in refusal(empty, file)
    assert file.read_text("utf-8") == written


def test_a_folder_is_no_pepper(empty: Database, tmp_path: Path) -> None:
    assert "cannot be read" in refusal(empty, tmp_path)


def test_where_no_file_can_be_made_the_start_is_refused(empty: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert "No pepper can be made" in refusal(empty, tmp_path / "file" / "pepper")


def test_a_database_remembers_its_first_day_and_its_pepper(empty: Database) -> None:
    settle_keeping(empty, PEPPER, today=100)

    calendar = settle_keeping(empty, PEPPER, today=200)

    assert (calendar.seen, calendar.sure) == (100, 100)
    with empty.reading() as rows:
        keeping = rows.keeping()
    assert keeping is not None
    assert opens(keeping, PEPPER)
    assert not opens(keeping, bytes(32))
    assert PEPPER not in keeping.canary


def test_the_place_of_what_a_database_keeps_for_itself_is_no_place_of_a_plan() -> None:
    assert len(KEEPING) != 32
