"""Copies: every person's page is a page of its own, and is drawn in the file once."""

from dataclasses import replace

from reportlab.pdfbase import pdfdoc

from exports.pdf.exporter import PdfExporter
from exports.pdf.repeating import _NAME
from tests.exports.pdf import samples
from tests.exports.pdf.reading import pages, reader
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import nl
from tests.exports.pdf.structure import leaves, structure
from toolbox.planning.paper import Format, Paper

SHEET = samples.dutch_sheet()


def printed(*papers: Paper) -> bytes:
    first, *others = papers
    return PdfExporter().export(replace(first, then=tuple(others)))


def test_copies_follow_each_other_paper_by_paper() -> None:
    other = replace(samples.arabic_sheet(), copies=2)
    file = printed(replace(SHEET, copies=3), other, SHEET)

    texts = pages(file)
    assert len(texts) == 6
    assert texts[0] == texts[1] == texts[2] == texts[5]
    assert texts[3] == texts[4] != texts[0]
    assert all("Blad 1 van 1" in text for text in texts[:3])


def test_copies_are_heard_as_often_as_they_are_printed_and_keep_the_rules() -> None:
    alone, file = printed(SHEET), printed(replace(SHEET, copies=3))

    assert leaves(file) == leaves(alone) * 3
    assert [part.kind for part in structure(file).parts] == ["Part"] * 3
    assert flaws(file) == []


def test_what_is_drawn_for_fourteen_people_stands_in_the_file_once() -> None:
    many = printed(SHEET, replace(SHEET, copies=14))

    contents = [page.raw_get("/Contents").idnum for page in reader(many).pages]
    assert len(contents) == 15
    assert len(set(contents)) == 2


def test_each_paper_of_a_file_has_its_own_page_and_two_sided_ones_begin_on_a_front() -> None:
    def of(kind: Format) -> Paper:
        return replace(SHEET, title=nl(kind), format=kind, is_two_sided=kind == "a3")

    file = printed(of("a4"), of("a3"), of("a6"))

    found = [tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader(file).pages]
    assert found[0] == (595, 842)
    assert found[2] == (842, 1191)
    assert found[3] == (298, 420)
    assert pages(file)[1].strip() == ""
    assert flaws(file) == []


def test_reportlab_still_knows_an_object_by_its_internal_name() -> None:
    assert pdfdoc.__InternalName__ == _NAME
