from pathlib import Path

import pytest

from tests.library.folder import Folder
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library, read_strictly

# The file, what stands there instead, and what is told.
MISTAKES = [
    (
        "glossary.yaml",
        ("meaning: {nl: Wie het gesprek leidt., en: Who leads the talk.}", "meaning: {nl: Wie het leidt.}"),
        "meaning.en is missing.  Add en: with its words.",
    ),
    (
        "glossary.yaml",
        ("synonyms: {nl: [gespreksleider], en: [facilitator]}", "synonyms: {nl: [gespreksleider]}"),
        "synonyms.en is missing.  Add en: with its words.",
    ),
    (
        "organisations.yaml",
        ("{nl: Koepel van organisaties., en: Umbrella of organisations.}", "{nl: Koepel.}"),
        "what.en is missing.  Add en: with its words.",
    ),
]


def problems(folder: Folder) -> list[str]:
    try:
        read_strictly(folder.path)
    except ContentError as error:
        return [str(one) for one in error.problems]
    return []


@pytest.mark.parametrize(("file", "change", "told"), MISTAKES, ids=[told for _, _, told in MISTAKES])
def test_a_text_that_a_language_lacks_is_told_with_its_line_and_the_app_starts(
    tmp_path: Path, file: str, change: tuple[str, str], told: str
) -> None:
    folder = Folder(tmp_path / "content")
    folder.replace(file, *change)

    assert problems(folder) == [f"{file}:{folder.line(file, change[1])}  {told}"]
    assert read_library(folder.path).glossary


def test_a_list_is_translated_line_by_line_but_people_have_more_words_or_fewer(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "content")
    folder.replace("glossary.yaml", "en: [facilitator]", "en: [facilitator, host]")
    assert problems(folder) == []

    folder.replace(
        "vocabulary/framings.yaml", "never: {nl: [Dreig niet.]", "never: {nl: [Dreig niet., Wacht.]"
    )
    line = folder.line("vocabulary/framings.yaml", "Dreig")
    assert problems(folder) == [
        f"vocabulary/framings.yaml:{line}  never: 1 here, 2 in Dutch.  Translate each one."
    ]


def test_words_that_we_do_not_write_differ_by_language(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "content")
    folder.replace("glossary.yaml", "avoid: {nl: [docent], en: [teacher]}", "avoid: {nl: [docent]}")

    assert problems(folder) == []
