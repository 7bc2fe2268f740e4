import shutil
from pathlib import Path

import pytest

from tests.library.folder import CONTENT, Folder
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


def with_turkish(folder: Folder) -> list[str]:
    """What is told when the screens have Turkish too, and the small content has not."""
    for room in ("languages", "participants"):
        shutil.copy(CONTENT / f"{room}/tr.yaml", folder.path / room)
    return [one for one in problems(folder) if "tr" in one]


def test_a_page_that_a_language_lacks_is_told(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "content")

    told = with_turkish(folder)

    for page in ("methods/five-fingers", "tips/begin-in-pairs", "moments/nobody-speaks", "pages/help"):
        name = page.partition("/")[2]
        assert f"{page}.md:1  the page in “tr” is missing.  Add {name}.tr.md." in told
    (plan,) = (folder.path / "plans").iterdir()
    line = folder.line(f"plans/{plan.name}", "title:")
    assert f"plans/{plan.name}:{line}  title.tr is missing.  Add tr: with its words." in told


def test_a_pack_may_stay_in_dutch_and_english(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "content")
    (tmp_path / "packs/our-city/methods").mkdir(parents=True)
    for end in ("", ".en"):
        text = (folder.path / f"methods/five-fingers{end}.md").read_text("utf-8")
        own = tmp_path / f"packs/our-city/methods/city-walk{end}.md"
        own.write_text(text.replace("?", " in onze stad?"), "utf-8")
    with_turkish(folder)

    with pytest.raises(ContentError) as refused:
        read_strictly(folder.path, tmp_path / "packs")

    lacking = {one.file for one in refused.value.problems if "“tr”" in one.what}
    assert "methods/five-fingers.md" in lacking
    assert not [file for file in lacking if "city-walk" in file]


def test_words_that_we_do_not_write_differ_by_language(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "content")
    folder.replace("glossary.yaml", "avoid: {nl: [docent], en: [teacher]}", "avoid: {nl: [docent]}")

    assert problems(folder) == []
