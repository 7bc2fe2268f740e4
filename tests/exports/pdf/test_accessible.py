"""Files for those who do not see them, and for those who open them in many years."""

from dataclasses import replace

import pypdfium2
import pytest

from exports.pdf.exporter import PdfExporter
from tests.exports.pdf import hostile, mixed, samples
from tests.exports.pdf.marked import marked_pages
from tests.exports.pdf.reading import exported
from tests.exports.pdf.rules import flaws, plain
from tests.exports.pdf.spoken import spoken
from tests.exports.pdf.structure import leaves, structure
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import Block, Paper

PAPERS = {
    "dutch": samples.dutch_sheet(),
    "english": mixed.english_sheet(),
    "arabic": samples.arabic_sheet(),
    "long": samples.long_sheet(),
    "notes": samples.sheet_with_notes(),
    "attached": mixed.sheet_with_attachment(),
    "in parts": mixed.sheet_in_parts(),
    "two languages": mixed.sheet_in_two_languages(),
}


@pytest.fixture(params=list(PAPERS.values()), ids=list(PAPERS))
def paper(request: pytest.FixtureRequest) -> Paper:
    found: Paper = request.param
    return found


def test_every_phrase_is_said_once_in_order_and_in_its_own_language(paper: Paper) -> None:
    said = [(kind, language, plain(text)) for kind, language, text in leaves(exported(paper))]

    assert said == spoken(paper)


def test_every_file_keeps_the_rules(paper: Paper) -> None:
    assert flaws(exported(paper)) == []


@pytest.mark.parametrize("name", [name for name, text in hostile.ALL.items() if len(text) < 2_000])
def test_no_text_breaks_a_rule(name: str) -> None:
    assert flaws(exported(samples.sheet_with(hostile.ALL[name]))) == []


def test_what_comes_back_on_every_page_is_not_said_again() -> None:
    file = exported(PAPERS["long"])

    first, second = marked_pages(file)

    heads = [head.text for head in samples.HEADS]
    assert heads == [plain(part.text) for head in structure(file).every("TH")[:4] for part in head.parts]
    assert plain("".join(first.furniture)) == "Gemaakt met de Toolbox dialoogleidersBlad 1 van 2"
    assert plain("".join(second.furniture)).startswith("TijdWatZo doe je hetSpullen")


def test_a_row_that_goes_on_at_the_next_page_stays_one_row() -> None:
    long = samples.nl("\n".join(f"regel {number}." for number in range(90)))
    row = replace(samples.ROWS[1], note=long)
    file = PdfExporter().export(samples.dutch_sheet((row,)))

    (table,) = structure(file).every("Table")

    assert len(table.parts) == 2
    assert [plain(part.text) for part in table.parts[1].parts[2].every("P")] == long.text.split("\n")
    assert {page for part in table.all() for page, _ in part.marks} == {0, 1, 2}
    assert flaws(file) == []


def test_a_text_cut_at_the_end_of_a_page_stays_one_text() -> None:
    words = samples.nl("woord " * 1_200)
    file = PdfExporter().export(samples.sheet_with_note(words.text))

    texts = [part for part in structure(file).every("P") if "woord" in part.text]

    assert [len(part.text.split()) for part in texts] == [400, 400, 400]
    assert any(len({page for page, _ in part.marks}) > 1 for part in texts)


@pytest.mark.parametrize("blocks", [PAPERS["dutch"].blocks, (samples.NOTES,)])
def test_a_sheet_without_a_title_keeps_the_rules(blocks: tuple[Block, ...]) -> None:
    bare = replace(PAPERS["dutch"], title=samples.nl("\u200b"), blocks=blocks)

    assert flaws(exported(bare)) == []


def test_a_language_that_nobody_knows_is_not_named() -> None:
    odd = replace(samples.nl("Draaiboek"), language=replace(samples.DUTCH, code="nl)>>"))

    file = exported(replace(PAPERS["dutch"], title=odd))

    assert structure(file).parts[0].language == "nl"
    assert flaws(file) == []


@pytest.mark.parametrize("phrase", [samples.ARABIC_ROWS[4].lines[0], samples.ARABIC_ROWS[0].title])
def test_words_from_the_right_are_copied_in_the_order_of_reading(phrase: Phrase) -> None:
    document = pypdfium2.PdfDocument(exported(PAPERS["arabic"]))

    copied = document[0].get_textpage().get_text_range()

    assert plain(phrase.text) in plain(copied)
    document.close()


def test_titles_within_a_part_count_one_lower_than_its_head() -> None:
    headings = [part for part in structure(exported(PAPERS["in parts"])).all() if part.kind in ("H2", "H3")]

    found = {plain(part.text): part.kind for part in headings}
    assert (found["Neem mee"], found["Vijf vingers"], found["Zo doe je het"]) == ("H2", "H2", "H3")
    assert (found["Kaarten"], found["Hulp"]) == ("H2", "H3")
