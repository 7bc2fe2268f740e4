import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.library.folder import Folder
from toolbox.__main__ import USAGE, main


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "content")


def test_sound_content_is_counted(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = main(["check", str(folder.path)])

    assert outcome == 0
    counted = "1 methods, 1 tips, 1 difficult moments, 1 ready plans, 2 languages, 2 languages on paper"
    assert capsys.readouterr().out == f"{counted}: no problems\n"


def test_every_problem_is_told_with_its_file_and_line(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.replace("methods/five-fingers.md", "## Doel", "## Deol")
    folder.replace("vocabulary/themes.yaml", "sensitivity: normal", "sensitivity: hihg")

    outcome = main(["check", str(folder.path)])

    told = capsys.readouterr().out.splitlines()
    assert outcome == 1
    assert told[0].startswith("content/methods/five-fingers.md:34  “Deol” is not a heading")
    assert told[1].startswith("content/vocabulary/themes.yaml:5  sensitivity has a value")
    assert told[2] == "2 problems"


def test_the_rules_of_plain_language_are_held(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.replace("moments/nobody-speaks.md", "Tel rustig tot tien.", "Bel 0800-1234 en tel tot tien.")

    outcome = main(["check", str(folder.path)])

    assert outcome == 1
    assert (
        capsys.readouterr()
        .out.splitlines()[0]
        .startswith("content/moments/nobody-speaks.md:21  “0800-1234” looks like a phone number.")
    )


def test_an_old_help_number_is_a_warning(folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.replace("referral.yaml", "seen_on: 2026-11-22", "seen_on: 2020-01-01")

    outcome = main(["check", str(folder.path)])

    assert outcome == 0
    assert "warning: referral.yaml" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["run"], ["check", "here", "there"]], ids=str)
def test_a_wrong_call_is_told_how_to_call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    outcome = main(arguments)

    assert outcome == 2
    assert capsys.readouterr().err == f"{USAGE}\n"


def test_the_command_line_reads_the_folder_that_the_operator_chose(folder: Folder) -> None:
    folder.replace("methods/five-fingers.md", "## Doel", "## Deol")

    outcome = subprocess.run(
        [sys.executable, "-m", "toolbox", "check"],
        env={**os.environ, "TOOLBOX_CONTENT": ".", "PYTHONPATH": str(Path(__file__).parents[1])},
        cwd=folder.path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert outcome.returncode == 1
    assert outcome.stdout.splitlines()[-1] == "1 problems"
    assert outcome.stdout.startswith("content/methods/five-fingers.md:34  ")


def test_a_sheet_to_review_comes_back_as_reviews(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOOLBOX_CONTENT", str(folder.path))
    assert main(["review", "en"]) == 0
    page = (tmp_path / "review-en.html").read_text("utf-8")
    mark = page.partition("<b>")[2][:12]

    assert main(["reviewed", "en", mark, "1-3"]) == 0
    assert main(["reviewed", "en", "0" * 12, "4"]) == 1
    assert main(["review", "nl"]) == 2

    assert (folder.path / "reviews/en.yaml").read_text("utf-8").count("source") == 3
    assert main(["check", str(folder.path)]) == 0
    assert "no part has the mark 000000000000" in capsys.readouterr().out


def test_a_host_on_which_the_app_may_write_nothing_gets_all_that_it_would_make(tmp_path: Path) -> None:
    compiled = tmp_path / "compiled"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled), "PYTHONDONTWRITEBYTECODE": ""}

    done = subprocess.run([sys.executable, "-m", "toolbox", "compile"], env=environment, check=False)

    made = {path.name.partition(".")[0].partition("-")[0] for path in compiled.rglob("*.py*")}
    kept = {path.name.partition("-")[0] for path in compiled.rglob("*.pickle")}
    assert done.returncode == 0
    assert {"app", "library", "running", "exporter"} <= made
    assert kept == {"library", "words"}


def test_compiling_tells_the_problems_of_the_content(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.replace("methods/five-fingers.md", "## Doel", "## Deol")
    monkeypatch.setenv("TOOLBOX_CONTENT", str(folder.path))
    monkeypatch.delenv("TOOLBOX_PACKS", raising=False)

    assert main(["compile"]) == 1

    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("content/methods/five-fingers.md:34  “Deol” is not a heading")
    assert told[-1] == "1 problems"
