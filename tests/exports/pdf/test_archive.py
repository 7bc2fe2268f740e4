"""What a file says of itself, and the plan in it."""

from dataclasses import replace
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from exports.pdf.archive import ATTACHED
from tests.exports.pdf import mixed
from tests.exports.pdf.reading import catalogue, exported, reader

PAPER = mixed.sheet_with_attachment()
BARE = exported(mixed.english_sheet())


def test_the_plan_can_be_taken_out_of_the_file() -> None:
    assert reader(exported(PAPER)).attachments == {"plan.json": [PAPER.attachment]}
    assert reader(exported(replace(PAPER, attachment=b""))).attachments == {ATTACHED: [b""]}


def test_the_plan_is_the_source_of_the_paper() -> None:
    file = catalogue(exported(PAPER))

    (specification,) = (one.get_object() for one in file["/AF"])
    stream: Any = specification["/EF"]["/F"]
    assert (specification["/Type"], specification["/AFRelationship"]) == ("/Filespec", "/Source")
    assert specification["/F"] == specification["/UF"] == ATTACHED
    assert (stream["/Type"], stream["/Subtype"]) == ("/EmbeddedFile", "/application/json")
    assert stream["/Params"] == {"/Size": len(PAPER.attachment or b""), "/ModDate": "D:20000101000000+00'00'"}


def test_without_a_plan_nothing_is_attached() -> None:
    assert not {"/AF", "/Names"} & set(catalogue(BARE))
    assert reader(BARE).attachments == {}


def test_another_content_gives_another_identifier() -> None:
    others = [
        PAPER,
        replace(PAPER, attachment=b"{}"),
        replace(PAPER, attachment=None),
        replace(PAPER, attachment=None, subtitle=None),
    ]

    found: list[Any] = [reader(exported(paper)).trailer["/ID"] for paper in others]

    assert len({first.original_bytes for first, _ in found}) == len(others)


def test_the_colours_are_meant_for_a_screen() -> None:
    (intent,) = catalogue(BARE)["/OutputIntents"]

    assert (intent["/S"], intent["/OutputConditionIdentifier"]) == ("/GTS_PDFA1", "sRGB")


def test_reportlab_still_has_the_places_we_write_to() -> None:
    """We lean on one private name, `_timeStamp`, and on the catalogue taking names that it lists."""
    document = PDFDocument(invariant=1)

    assert document._timeStamp.YMDhms == (2000, 1, 1, 0, 0, 0)  # noqa: SLF001 - this is the test that guards it
    assert {"StructTreeRoot", "MarkInfo", "Metadata", "Names"} < set(document.Catalog.__NoDefault__)
    assert not {"OutputIntents", "AF"} & set(document.Catalog.__NoDefault__)
    assert document.info.producer.startswith("ReportLab")
