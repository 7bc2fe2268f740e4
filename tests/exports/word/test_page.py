from io import BytesIO
from zipfile import ZipFile

from docx.shared import Mm

from exports.word.exporter import WordExporter
from tests.exports.sheets import SHEETS
from tests.exports.word.opened import WORDS, opened, part


def test_the_page_is_a4_and_its_foot_says_what_the_paper_says_and_counts() -> None:
    section = opened(SHEETS["dutch"]).sections[0]
    foot = part(WordExporter().export(SHEETS["dutch"]), "word/footer1.xml")

    assert section.page_width is not None
    assert (round(section.page_width / Mm(1)), round((section.page_height or 0) / Mm(1))) == (210, 297)
    assert "Toolbox dialoogleiders" in "".join(one.text or "" for one in foot.iter(f"{WORDS}t"))
    assert [one.get(f"{WORDS}instr") for one in foot.iter(f"{WORDS}fldSimple")] == ["PAGE", "NUMPAGES"]


def test_nothing_tells_who_made_it_or_when() -> None:
    content = WordExporter().export(SHEETS["dutch"])
    facts = opened(SHEETS["dutch"]).core_properties

    assert (facts.author, facts.last_modified_by, facts.comments) == ("", "", "")
    assert facts.created is not None
    assert facts.created.year == 2000
    with ZipFile(BytesIO(content)) as file:
        assert {one.date_time[0] for one in file.infolist()} == {1980}
        assert not [one for one in file.namelist() if "thumbnail" in one]


def test_the_language_of_the_document_is_said() -> None:
    assert opened(SHEETS["english"]).core_properties.language == "en"
