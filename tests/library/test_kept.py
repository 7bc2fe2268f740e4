import sys
from pathlib import Path

import pytest

from tests.library.folder import Folder
from toolbox.library.kept import read_or_take
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library

NUMBER = "seen_on: 2026-11-22"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "content")


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Python may keep what it compiled."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "compiled"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "compiled"


def kept_in(compiled: Path) -> list[Path]:
    return list(compiled.rglob("library-*"))


def test_what_is_taken_is_what_would_be_read(folder: Folder, compiled: Path) -> None:
    read = [read_or_take(folder.path) for _ in range(2)]

    assert len(kept_in(compiled)) == 1
    assert read == [read_library(folder.path)] * 2


def test_a_second_start_does_not_read_again(folder: Folder, compiled: Path) -> None:
    read_or_take(folder.path)
    (first,) = kept_in(compiled)
    other = first.read_bytes()
    folder.replace("referral.yaml", NUMBER, "seen_on: 2020-01-01")
    read_or_take(folder.path)
    (second,) = kept_in(compiled)
    second.write_bytes(other)

    taken = read_or_take(folder.path)

    assert {str(point.seen_on) for point in taken.referral} == {"2026-11-22"}


def test_a_change_of_one_sign_is_read_at_the_next_start(folder: Folder, compiled: Path) -> None:
    read_or_take(folder.path)
    folder.replace("referral.yaml", NUMBER, "seen_on: 2026-11-21")

    library = read_or_take(folder.path)

    assert {str(point.seen_on) for point in library.referral} == {"2026-11-21"}
    assert len(kept_in(compiled)) == 1, "what is older went"


@pytest.mark.parametrize("damage", [b"", b"\0", b"not what was kept"], ids=["empty", "short", "other"])
def test_a_damaged_file_is_read_anew_and_written_again(folder: Folder, compiled: Path, damage: bytes) -> None:
    library = read_or_take(folder.path)
    (kept,) = kept_in(compiled)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + damage)

    assert read_or_take(folder.path) == library
    assert kept.read_bytes()[:32] == whole[:32]


def test_a_mistake_in_the_content_is_told_and_never_kept(folder: Folder, compiled: Path) -> None:
    folder.replace("methods/five-fingers.md", "## Doel", "## Deol")

    with pytest.raises(ContentError):
        read_or_take(folder.path)

    assert kept_in(compiled) == []


def test_nothing_is_written_where_python_may_write_nothing(
    folder: Folder, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert read_or_take(folder.path).methods
    assert not compiled.exists()

    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    compiled.write_text("a file where the folder would be", "utf-8")

    assert read_or_take(folder.path).methods
