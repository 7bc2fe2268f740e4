import sys
from pathlib import Path

import pytest

from tests.content.queries import IN_OTHER_LANGUAGES, QUERIES, Asked, our_library
from tests.library.folder import Folder
from toolbox.library.findable import Hit
from toolbox.library.kept import Kept, read_or_take
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library

NUMBER = "seen_on: 2026-11-22"
FIVE_FINGERS = Hit("method", "five-fingers")
MISSPELT = tuple(
    Asked(text, (), code=code)
    for text, code in (("vreedzm gesprk", "nl"), ("lisening", "en"), ("konuşmıyor", "tr"), ("استقطب", "ar"))
)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "content")


def kept_in(compiled: Path, name: str = "library") -> list[Path]:
    return list(compiled.rglob(f"{name}-*"))


def test_what_is_taken_is_what_would_be_read(folder: Folder, compiled: Path) -> None:
    read = [read_or_take(folder.path).library for _ in range(2)]

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

    taken = read_or_take(folder.path).library

    assert {str(point.seen_on) for point in taken.referral} == {"2026-11-22"}


def test_a_change_of_one_sign_is_read_at_the_next_start(folder: Folder, compiled: Path) -> None:
    read_or_take(folder.path)
    folder.replace("referral.yaml", NUMBER, "seen_on: 2026-11-21")

    library = read_or_take(folder.path).library

    assert {str(point.seen_on) for point in library.referral} == {"2026-11-21"}
    assert len(kept_in(compiled)) == 1, "what is older went"


@pytest.mark.parametrize("damage", [b"", b"\0", b"not what was kept"], ids=["empty", "short", "other"])
def test_a_damaged_file_is_read_anew_and_written_again(folder: Folder, compiled: Path, damage: bytes) -> None:
    library = read_or_take(folder.path).library
    (kept,) = kept_in(compiled)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + damage)

    assert read_or_take(folder.path).library == library
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

    assert read_or_take(folder.path).library.methods
    assert not compiled.exists()

    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    compiled.write_text("a file where the folder would be", "utf-8")

    assert read_or_take(folder.path).library.methods


def searched(folder: Folder, text: str) -> tuple[Hit, ...]:
    """What a start finds."""
    return read_or_take(folder.path).words().find(text, code="nl")


def test_the_word_search_is_built_once_and_then_taken(folder: Folder, compiled: Path) -> None:
    read_or_take(folder.path)
    assert kept_in(compiled, "words") == [], "the start does not wait for it"
    assert searched(folder, "hand")[0] == FIVE_FINGERS
    (first,) = kept_in(compiled, "words")
    other = first.read_bytes()

    folder.replace("methods/five-fingers.md", "# Vijf vingers gemeen", "# Vissenkom")
    assert searched(folder, "vissenkom")[0] == FIVE_FINGERS
    (second,) = kept_in(compiled, "words")
    assert second != first, "a change of one sign is another file, and what is older went"

    second.write_bytes(other)
    assert FIVE_FINGERS not in searched(folder, "vissenkom"), "what is kept is taken"
    second.write_bytes(other[:-1])
    assert searched(folder, "vissenkom")[0] == FIVE_FINGERS, "a damaged file is not opened"
    assert len(second.read_bytes()) > len(other) / 2, "and written again"


@pytest.mark.usefixtures("compiled")
def test_with_a_pack_the_word_search_is_another(folder: Folder, tmp_path: Path) -> None:
    methods = tmp_path / "packs/our-city/methods"
    methods.mkdir(parents=True)
    for end in ("", ".en"):
        page = (folder.path / f"methods/five-fingers{end}.md").read_text("utf-8")
        own = page.replace("# Vijf vingers", "# Sloepen").replace("?", " in onze stad?")
        (methods / f"city-walk{end}.md").write_text(own, "utf-8")
    assert searched(folder, "sloepen") == ()

    found = read_or_take(folder.path, tmp_path / "packs").words().find("sloepen", code="nl")

    assert found == (Hit("method", "city-walk"),)


def test_words_of_content_that_changed_while_it_was_read_are_not_kept(folder: Folder, compiled: Path) -> None:
    library = read_or_take(folder.path).library

    assert Kept(library, None).words().find("hand", code="nl")[0] == FIVE_FINGERS
    assert kept_in(compiled, "words") == []


@pytest.mark.usefixtures("compiled")
def test_what_is_taken_finds_just_what_is_found_when_it_is_built() -> None:
    built, taken = (Kept(our_library(), "ours").words() for _ in range(2))
    built.prepare()
    taken.prepare()

    for asked in (*QUERIES, *IN_OTHER_LANGUAGES, *MISSPELT):
        found = built.find(asked.text, code=asked.code)
        assert found, asked
        assert taken.find(asked.text, code=asked.code) == found
