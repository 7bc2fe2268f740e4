"""Objects that we write ourselves."""

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream

from exports.pdf.objects import Stream, Written


def test_an_object_is_known_before_it_has_content() -> None:
    document = PDFDocument(invariant=1)

    first, second = Written(document), Written(document)
    first.content = f"<</Next {second.reference}>>"

    assert [first.reference, second.reference] == ["2 0 R", "3 0 R"]
    assert first.format(document) == b"<</Next 3 0 R>>"


def test_a_stream_ends_on_a_line_of_its_own() -> None:
    document = PDFDocument(invariant=1)

    written = Stream(content=b"BT ET").format(document)

    assert written.endswith(b"/Length 5\n>>\nstream\nBT ET\nendstream\n")
    assert PDFStream(content=b"BT ET").format(document).endswith(b"\nBT ETendstream\n"), (
        "ReportLab does it now"
    )
