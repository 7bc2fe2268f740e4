"""Picture: the first page of a paper, small and grey, to see whether it is the right one before printing."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from threading import Lock
from typing import Protocol

from toolbox.planning.paper import Heading, Paper

SCALE = 1.0  # pixels per point: 595 wide, for a place of 210 on a sharp screen

# PDFium is one for the whole process and does not know of threads.
_ONE_AT_A_TIME = Lock()


class Printer(Protocol):
    """Makes the PDF of which this is a picture."""

    def export(self, paper: Paper) -> bytes:
        """Make the file."""


class PictureExporter:
    """Draws the first page of what another exporter prints."""

    name = "png"
    media_type = "image/png"
    suffix = ".png"
    needs_day = False

    def __init__(self, printer: Printer) -> None:
        """Take the exporter that prints."""
        self._printer = printer

    def export(self, paper: Paper) -> bytes:
        """Make the picture."""
        import pypdfium2  # noqa: PLC0415 - loaded with the first picture, so that the toolbox starts without it

        printed = self._printer.export(first_part(paper))
        with _ONE_AT_A_TIME:
            document = pypdfium2.PdfDocument(printed)
            try:
                image = document[0].render(scale=SCALE, grayscale=True).to_pil()
            finally:
                document.close()
        file = BytesIO()
        image.save(file, "PNG")
        return file.getvalue()


def first_part(paper: Paper) -> Paper:
    """A paper up to where its second part begins: what is not on the first page need not be laid out."""
    ends = (
        place
        for place, block in enumerate(paper.blocks)
        if place > 0 and isinstance(block, Heading) and block.new_page
    )
    return replace(paper, blocks=paper.blocks[: next(ends, len(paper.blocks))], copies=1, then=())
