"""Packs of more content: what an operator may add, and what is told when it does not fit."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.library.folder import Folder
from toolbox.library.folders import IN_A_PACK, LARGEST, LARGEST_PACK, MOST_FILES, Folders
from toolbox.library.library import Library
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library

SOURCE = "- id: P01\n  text: Buurthuis (2026).\n  seen: excerpt\n"


class Pack:
    """A content folder, and beside it a pack with one method of its own."""

    def __init__(self, path: Path) -> None:
        self.content = Folder(path / "content").path
        self.packs = path / "packs"
        self.path = self.packs / "our-city"
        (self.path / "methods").mkdir(parents=True)
        for end in ("", ".en"):
            text = (self.content / f"methods/five-fingers{end}.md").read_text("utf-8")
            own = text.replace("?", " in onze stad?")
            (self.path / f"methods/city-walk{end}.md").write_text(own, "utf-8")

    def write(self, file: str, text: str) -> None:
        (self.path / file).parent.mkdir(exist_ok=True)
        (self.path / file).write_text(text, "utf-8")

    def read(self) -> Library:
        return read_library(self.content, self.packs)

    def problems(self) -> list[str]:
        try:
            self.read()
        except ContentError as error:
            return [str(problem) for problem in error.problems]
        return []


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return Pack(tmp_path)


def test_a_pack_adds_its_pages_and_sources(pack: Pack) -> None:
    pack.write("sources.yaml", SOURCE)
    pack.write("README.md", "Van ons.")

    library = pack.read()

    assert list(library.methods) == ["city-walk", "five-fingers"]
    assert library.methods["city-walk"].words["en"].title == "Five fingers in common"
    assert {"S06", "P01"} <= set(library.sources)


def test_without_packs_the_content_is_that_of_its_folder(pack: Pack) -> None:
    assert list(read_library(pack.content).methods) == ["five-fingers"]


def test_a_mistake_is_told_with_the_name_of_the_pack(pack: Pack) -> None:
    method = pack.path / "methods/city-walk.md"
    method.write_text(method.read_text("utf-8").replace("energy: steady", "energy: wild"), "utf-8")

    (told,) = pack.problems()

    assert told.startswith("our-city/methods/city-walk.md:")
    assert "energy has a value that is not allowed." in told


def test_a_mistake_between_files_names_the_pack_too(pack: Pack) -> None:
    (pack.path / "methods/city-walk.en.md").unlink()

    assert pack.problems() == [
        "our-city/methods/city-walk.md:1  the page in “en” is missing.  Add city-walk.en.md."
    ]


def test_a_page_that_the_content_has_is_refused(pack: Pack) -> None:
    shutil.copy(pack.content / "methods/five-fingers.md", pack.path / "methods")

    assert pack.problems() == [
        "our-city/methods/five-fingers.md:1  “content” has this page too.  Give yours another name."
    ]


def test_a_page_that_another_pack_has_is_refused(pack: Pack) -> None:
    shutil.copytree(pack.path, pack.packs / "second")

    assert pack.problems() == [
        f"second/methods/city-walk{end}.md:1  “our-city” has this page too.  Give yours another name."
        for end in (".en", "")
    ]


def test_a_source_that_the_content_has_is_refused(pack: Pack) -> None:
    pack.write("sources.yaml", SOURCE.replace("P01", "S06"))

    assert pack.problems() == ["our-city/sources.yaml:1  “S06” is a source already.  Give yours another id."]


@pytest.mark.parametrize(
    "file",
    [
        *("safety.yaml", "referral.yaml", "languages/nl.yaml", "vocabulary/themes.yaml", "pages/help.md"),
        *(
            "methods/City_walk.md",
            "methods/.hidden.md",
            "methods/x.md.exe",
            "methods/walk.toolong.md",
            "run.py",
        ),
        *("plans/x.md", "methods/..md", "methods/a b.md", "methods/\u202egnp.md"),
    ],
    ids=ascii,
)
def test_input_34_a_name_that_has_no_place_in_a_pack_is_refused(pack: Pack, file: str) -> None:
    pack.write(file, "x")

    assert pack.problems() == [f"our-city/{file}:1  this has no place in a pack.  See content/README.md."]


def link(there: Path) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(there)


@pytest.mark.parametrize(
    "make",
    [
        link(Path("/etc/passwd")),
        link(Path("../../content/safety.yaml")),
        link(Path("/")),
        os.mkfifo,
        Path.mkdir,
    ],
    ids=["link out", "link beside", "link to a folder", "pipe", "folder"],
)
def test_input_34_a_link_or_a_pipe_is_not_followed(pack: Pack, make: Callable[[Path], None]) -> None:
    make(pack.path / "methods/own-walk.md")

    assert pack.problems() == [
        "our-city/methods/own-walk.md:1  this is no file.  Put a copy in the place of a link."
    ]


def test_input_34_a_link_for_a_pack_is_no_pack(pack: Pack) -> None:
    (pack.packs / "linked").symlink_to(pack.content)
    (pack.packs / "loose.md").write_text("x", "utf-8")

    assert pack.problems() == [
        f"{name}:1  this is no pack.  Keep only folders here." for name in ("linked", "loose.md")
    ]


def test_input_34_a_folder_in_a_folder_is_refused(pack: Pack) -> None:
    (pack.path / "methods/deeper/still").mkdir(parents=True)

    assert pack.problems() == [
        "our-city/methods/deeper:1  this is no file.  Put a copy in the place of a link."
    ]


def test_input_35_a_pack_with_too_many_files_is_refused(pack: Pack) -> None:
    for number in range(MOST_FILES):
        pack.write(f"tips/t{number}.md", "x")

    assert "our-city:1  the pack is too large.  Keep 400 files and 8 MiB." in pack.problems()


def test_input_35_a_pack_with_too_many_bytes_is_refused(pack: Pack) -> None:
    with (pack.path / "methods/large.md").open("wb") as file:
        file.truncate(LARGEST_PACK + 1)  # a file with holes: it says to be large and takes no room

    assert "our-city:1  the pack is too large.  Keep 400 files and 8 MiB." in pack.problems()


def test_input_35_a_file_that_is_too_large_is_refused(pack: Pack) -> None:
    pack.write("methods/large.md", "x" * (LARGEST + 1))

    assert "our-city/methods/large.md:1  the file is larger than 512 KiB.  Split it." in pack.problems()


def test_a_folder_that_is_not_there_is_told(pack: Pack) -> None:
    found = Folders(pack.content, pack.packs / "nowhere")

    assert [str(one) for one in found.problems] == [
        "nowhere:1  the folder with packs is missing.  Correct TOOLBOX_PACKS."
    ]


@pytest.mark.parametrize(
    "file", ["methods/city-walk.md", "tips/x.tr.md", "moments/x.md", "plans/evening.yaml"]
)
def test_pages_and_plans_have_a_place_in_a_pack(file: str) -> None:
    assert IN_A_PACK.fullmatch(file)


def test_overrides_in_a_page_go(pack: Pack) -> None:
    english = pack.path / "methods/city-walk.en.md"
    english.write_text(english.read_text("utf-8").replace("# Five", "# \u202eFive"), "utf-8")

    assert pack.read().methods["city-walk"].words["en"].title == "Five fingers in common"


PLACES = st.sampled_from(
    (
        *("methods/city-walk.md", "methods/city-walk.en.md", "methods/five-fingers.md", "tips/a.md"),
        *(
            "moments/silence.md",
            "plans/mosque-evening.yaml",
            "sources.yaml",
            "README.md",
            "LICENSE",
            "notes.txt",
        ),
        *("methods/Éen.md", "methods/.md", "safety.yaml", "languages/nl.yaml", "methods/deep/er.md"),
    )
)
CONTENTS = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=60).map(str.encode),
    st.sampled_from(
        (b"", b"---\n", b"# A\n\nB.\n", b"- id: P01\n", b"[" * 5000, SOURCE.encode(), b"\xff\xfe")
    ),
)


@settings(max_examples=15, deadline=None)
@given(st.dictionaries(PLACES, CONTENTS, max_size=5))
def test_whatever_lies_in_a_pack_is_read_or_told_and_the_content_stays(files: dict[str, bytes]) -> None:
    """A pack is the one place where others write beside us: nothing in it may stop us without a word."""
    with TemporaryDirectory() as name:
        pack = Pack(Path(name))
        before = read_library(pack.content)
        for place, content in files.items():
            (pack.path / place).parent.mkdir(parents=True, exist_ok=True)
            (pack.path / place).write_bytes(content)

        problems = pack.problems()

        assert all(re.match(r"(our-city/)?\S+:\d+  ", problem) for problem in problems)
        if not problems:
            library = pack.read()
            assert set(before.methods) < set(library.methods)
            assert all(library.methods[one] == method for one, method in before.methods.items())
            assert library.safety == before.safety
            assert library.vocabulary == before.vocabulary
            assert library.texts.keys() == before.texts.keys()
