import shutil
from pathlib import Path

import pytest

from tests.library.folder import CONTENT, Folder
from tests.library.mistakes import METHOD, MISTAKES, THEMES, Mistake
from toolbox.library.article import Block
from toolbox.library.folders import LARGEST
from toolbox.library.library import Library
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library, read_strictly


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "content")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return read_library(Folder(tmp_path_factory.mktemp("sound") / "content").path)


def test_our_own_content_has_no_problems() -> None:
    library = read_library(CONTENT)

    assert len(library.methods) >= 20
    assert {"nl", "en"} <= set(library.texts)


def test_an_author_is_held_to_the_rules_of_plain_language_and_a_start_is_not(folder: Folder) -> None:
    assert set(read_strictly(folder.path).methods) == set(read_library(folder.path).methods)
    folder.replace("methods/five-fingers.md", "- Een nieuwe groep.", "- Bewezen effectief in een groep.")

    assert read_library(folder.path).methods
    with pytest.raises(ContentError) as refused:
        read_strictly(folder.path)

    assert [one.file for one in refused.value.problems] == ["methods/five-fingers.md"]


def test_a_method_is_read_with_its_facts_and_its_words_in_every_language(library: Library) -> None:
    method = library.methods["five-fingers"]

    assert method.facts.minutes.normal == 10
    assert method.facts.talk_share == 0.8
    assert method.facts.themes == "all"
    assert method.facts.settings == ("community-centre", "mosque")
    assert {code: words.title for code, words in method.words.items()} == {
        "nl": "Vijf vingers gemeen",
        "en": "Five fingers in common",
    }


def test_tips_terms_help_and_pages_are_read(library: Library) -> None:
    assert library.tips["begin-in-pairs"].words["en"].how[0] == "Let people choose."
    assert list(library.vocabulary.settings) == ["community-centre", "mosque"]
    assert [point.number for point in library.run_sheet_numbers()] == ["112"]
    assert library.safety.tense[0]["nl"] == "Stop het gesprek even."
    assert library.sources["S06"].seen == "excerpt"
    assert library.search_words["moment/nobody-speaks"].words["nl"] == ("stilte", "verlegen mensen")
    assert library.articles["help"]["nl"].blocks[-1] == Block(
        "numbers", ("Kies een werkvorm.", "Druk je plan af.")
    )


def test_nothing_in_a_library_can_be_changed(library: Library) -> None:
    with pytest.raises(TypeError):
        library.methods["new"] = library.methods["five-fingers"]  # type: ignore[index]


@pytest.mark.parametrize("word", ["no", "on", "yes", "off", "012", "2026-11-22", "1:30", "1e3", "~", "1.2.3"])
def test_what_yaml_would_turn_into_something_else_stays_text(folder: Folder, word: str) -> None:
    folder.replace(THEMES, "nl: Opvoeden en doorgeven", f"nl: {word}")

    library = read_library(folder.path)

    assert library.vocabulary.themes["upbringing"].label["nl"] == word


@pytest.mark.parametrize("word", ["5", "0", "1.5", "true", "false"])
def test_a_text_that_looks_like_a_number_or_a_choice_needs_quotes(folder: Folder, word: str) -> None:
    folder.replace(THEMES, "nl: Opvoeden en doorgeven", f"nl: {word}")

    assert folder.problems() == [f"{THEMES}:2  label.nl must be text.  Put it between quotes."]


def test_a_text_between_quotes_is_text(folder: Folder) -> None:
    folder.replace(THEMES, "nl: Opvoeden en doorgeven", "nl: '5'")

    assert folder.problems() == []


def test_a_file_may_begin_with_the_mark_of_windows_editors(folder: Folder) -> None:
    path = folder.path / METHOD
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    assert folder.problems() == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.file}:{mistake.told}")
def test_a_mistake_is_told_once_on_its_line_with_a_remedy(folder: Folder, mistake: Mistake) -> None:
    folder.replace(mistake.file, mistake.right, mistake.wrong)

    assert folder.problems() == [f"{mistake.file}:{mistake.told}"]


def test_the_problems_of_all_files_are_told_at_once(folder: Folder) -> None:
    folder.replace(METHOD, "## Doel", "## Deol")
    folder.replace(THEMES, "sensitivity: normal", "sensitivity: hihg")
    folder.replace("safety.yaml", "before: []", "before: geen")
    folder.replace("tips/begin-in-pairs.md", "2. Stel één open vraag.\n", "")

    files = [problem.partition(":")[0] for problem in folder.problems()]

    assert files == [METHOD, "safety.yaml", "tips/begin-in-pairs.md", THEMES]


@pytest.mark.parametrize(
    "file",
    [
        "languages/nl.yaml",
        THEMES,
        "safety.yaml",
        "referral.yaml",
        "sources.yaml",
        "vocabulary/phase_groups.yaml",
    ],
)
def test_a_missing_file_is_told(folder: Folder, file: str) -> None:
    (folder.path / file).unlink()

    assert folder.problems() == [f"{file}:1  the file is missing.  Put it back."]


@pytest.mark.parametrize("file", [METHOD, THEMES, "safety.yaml", "languages/nl.yaml", "pages/help.md"])
def test_a_file_that_is_not_utf_8_is_told_and_nothing_else(folder: Folder, file: str) -> None:
    path = folder.path / file
    path.write_bytes(path.read_bytes() + "één".encode("latin-1"))

    assert folder.problems() == [f"{file}:1  the file is not UTF-8.  Save it again as UTF-8."]


@pytest.mark.parametrize("file", [METHOD, THEMES, "safety.yaml", "languages/en.yaml", "pages/help.md"])
def test_a_file_that_is_too_large_is_told_and_nothing_else(folder: Folder, file: str) -> None:
    path = folder.path / file
    path.write_bytes(path.read_bytes() + b"\n" * LARGEST)

    assert folder.problems() == [f"{file}:1  the file is larger than 512 KiB.  Split it."]


def test_an_empty_folder_is_told_what_it_needs(tmp_path: Path) -> None:
    empty = Folder(tmp_path / "content")
    shutil.rmtree(empty.path)

    files = [problem.partition(":")[0] for problem in empty.problems()]

    assert len(files) == 20
    assert {"languages/nl.yaml", "safety.yaml", THEMES} <= set(files)


@pytest.mark.parametrize("text", ["id: upbringing\n", "upbringing\n", "5\n"])
def test_a_file_of_terms_that_is_no_list_is_told(folder: Folder, text: str) -> None:
    (folder.path / THEMES).write_text(text, "utf-8")

    assert folder.problems() == [f"{THEMES}:1  this must be a list.  Begin each part with “- ”."]


@pytest.mark.parametrize("text", ["", "# none yet\n", "[]\n"])
def test_a_list_may_be_empty(folder: Folder, text: str) -> None:
    (folder.path / "reading.yaml").write_text(text, "utf-8")

    assert folder.problems() == []


@pytest.mark.parametrize("text", ["- upbringing\n", "- []\n"])
def test_a_term_that_is_no_term_is_told(folder: Folder, text: str) -> None:
    (folder.path / THEMES).write_text(text, "utf-8")

    assert folder.problems() == [
        f"{THEMES}:1  this is empty or not of the right form.  Look at an example beside it."
    ]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_wrong_text_of_a_screen_is_told_once_and_not_by_every_page(folder: Folder, code: str) -> None:
    file = f"languages/{code}.yaml"
    folder.replace(file, "\ntips:\n", "\ntips:\n  tpyo: x\n")

    line = folder.line(file, "tpyo")
    assert folder.problems() == [
        f"{file}:{line}  tips.tpyo is not known here.  Remove it or correct the name."
    ]


def test_a_page_in_a_language_that_we_do_not_have_is_told(folder: Folder) -> None:
    shutil.copy(folder.path / "methods/five-fingers.en.md", folder.path / "methods/five-fingers.tr.md")
    folder.replace("methods/five-fingers.tr.md", "language: en", "language: tr")

    assert folder.problems() == [
        "methods/five-fingers.tr.md:1  “tr” is not a language.  Add languages/tr.yaml."
    ]


def test_a_page_without_its_dutch_page_is_told(folder: Folder) -> None:
    (folder.path / METHOD).unlink()

    assert folder.problems() == [
        "methods/five-fingers.en.md:1  there is no Dutch page with the facts.  Write it first."
    ]


def test_a_missing_translation_is_told(folder: Folder) -> None:
    (folder.path / "methods/five-fingers.en.md").unlink()
    (folder.path / "tips/begin-in-pairs.en.md").unlink()

    assert folder.problems() == [
        f"{METHOD}:1  the page in “en” is missing.  Add five-fingers.en.md.",
        "tips/begin-in-pairs.md:1  the page in “en” is missing.  Add begin-in-pairs.en.md.",
    ]


def test_a_name_of_a_file_that_is_no_id_is_told(folder: Folder) -> None:
    for end in (".md", ".en.md"):
        (folder.path / f"methods/five-fingers{end}").rename(folder.path / f"methods/Vijf_vingers{end}")

    assert folder.problems() == [
        "methods/Vijf_vingers.md:1  id has the wrong form.  Use small letters, digits and hyphens."
    ]


def test_a_page_without_facts_is_told(folder: Folder) -> None:
    folder.replace(METHOD, "---\nlanguage: nl", "language: nl")

    assert folder.problems() == [
        f"{METHOD}:1  this is empty or not of the right form.  Look at an example beside it."
    ]
