import sys
from pathlib import Path
from types import MappingProxyType

import pytest

from toolbox.library.kept_file import KeptFile


@pytest.mark.usefixtures("compiled")
def test_what_was_kept_is_taken_and_views_stay_read_only() -> None:
    KeptFile("terms", "1").keep({"all": MappingProxyType({"one": (1, "én")})})

    taken = KeptFile("terms", "1").taken(dict)

    assert taken == {"all": {"one": (1, "én")}}
    assert isinstance(taken["all"], MappingProxyType)
    assert KeptFile("terms", "1").taken(list) is None, "something of another kind"


def test_another_mark_takes_nothing_and_what_is_older_goes(compiled: Path) -> None:
    KeptFile("terms", "1").keep([1])
    KeptFile("words", "1").keep([2])
    next(compiled.rglob("terms-*")).with_name("terms-0.77").write_text("half written", "utf-8")

    assert KeptFile("terms", "2").taken(list) is None
    KeptFile("terms", "2").keep([3])

    assert {path.name for path in compiled.rglob("*-*")} == {"terms-2.pickle", "words-1.pickle"}
    assert KeptFile("words", "1").taken(list) == [2]


@pytest.mark.parametrize("damage", [b"", b"\0", b"not what was kept"], ids=["empty", "short", "other"])
def test_a_damaged_file_is_not_opened(compiled: Path, damage: bytes) -> None:
    KeptFile("terms", "1").keep([1])
    (kept,) = compiled.rglob("terms-*")
    kept.write_bytes(kept.read_bytes()[:-1] + damage)

    assert KeptFile("terms", "1").taken(list) is None


def test_nothing_is_written_where_python_may_write_nothing(
    compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    KeptFile("terms", "1").keep([1])
    assert not compiled.exists()

    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    compiled.write_text("a file where the folder would be", "utf-8")
    KeptFile("terms", "1").keep([1])

    assert KeptFile("terms", "1").taken(list) is None
