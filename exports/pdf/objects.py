"""Objects of a file that ReportLab does not write, or not as archives want them."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFStream

_END = b"endstream\n"


class Written(PDFObject):  # type: ignore[misc] # ReportLab has no types
    """An object written by us; it is known by its reference before its content is."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - ReportLab has no types
        self.content = ""
        self.reference: str = document.Reference(self).format(document).decode("ascii")

    def format(self, _document: Any) -> bytes:  # noqa: ANN401 - ReportLab has no types
        """Give the content."""
        return self.content.encode("ascii")


class Stream(PDFStream):  # type: ignore[misc] # ReportLab has no types
    """A stream with the line end after its content that archives ask for."""

    def format(self, document: Any) -> bytes:  # noqa: ANN401 - ReportLab has no types
        """Write the stream."""
        written: bytes = super().format(document)
        return written.removesuffix(_END) + b"\n" + _END
