from pathlib import Path

import pytest

from toolbox.library.asked import Asked
from toolbox.library.files import Files
from toolbox.library.folders import Folders


def test_things_under_their_names_are_read(tmp_path: Path) -> None:
    (tmp_path / "ku.yaml").write_text("five-fingers: {follows: 1, question: Kî, values: {}}\n", "utf-8")
    files = Files(Folders(tmp_path))

    assert files.named("ku.yaml", Asked)["five-fingers"].question == "Kî"
    assert files.problems == []


def test_an_empty_file_holds_nothing_and_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "ku.yaml").write_text("", "utf-8")
    files = Files(Folders(tmp_path))

    assert files.named("ku.yaml", Asked) == {}
    assert files.problems == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- five-fingers\n", "ku.yaml:1  this must be names with values.  Begin each part with “name:”."),
        ("five-fingers: {follows: 1}\n", "ku.yaml:1  question is missing.  Add it."),
    ],
)
def test_what_is_no_thing_under_a_name_is_told(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "ku.yaml").write_text(text, "utf-8")
    files = Files(Folders(tmp_path))

    assert files.named("ku.yaml", Asked) == {}
    assert [str(problem) for problem in files.problems] == [told]
