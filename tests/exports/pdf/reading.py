"""Reading papers back: their text, their pictures, their fonts."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any

import pypdfium2
from PIL.Image import Image
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4

from exports.pdf.canvas import SheetCanvas
from exports.pdf.exporter import PdfExporter
from exports.pdf.geometry import USUAL
from exports.pdf.piece import Piece
from toolbox.planning.paper import Paper


@cache
def exported(paper: Paper) -> bytes:
    """The file of a paper; made once, though many tests look at it."""
    return PdfExporter().export(paper)


def reader(file: bytes) -> PdfReader:
    return PdfReader(BytesIO(file))


def catalogue(file: bytes) -> dict[str, Any]:
    """What the file says of itself as a whole."""
    return {name: value.get_object() for name, value in reader(file).root_object.items()}


def pages(file: bytes) -> list[str]:
    return [page.extract_text() for page in reader(file).pages]


def lines(file: bytes) -> list[str]:
    return [line.strip() for page in pages(file) for line in page.splitlines()]


def squeezed(text: str) -> str:
    """A text without white space, breaks and hyphens that layout may add."""
    return "".join(text.split()).replace("\u200b", "").replace("\u00ad", "")


def pictures(file: bytes, dpi: float = 100) -> Iterator[Image]:
    document = pypdfium2.PdfDocument(file)
    for page in document:
        yield page.render(scale=dpi / 72).to_pil()
        page.close()
    document.close()


def painted(piece: Piece, width: float = USUAL.width, *, height: float | None = None) -> bytes:
    """A page with one piece on it, in the upper left corner; given a height, the piece takes it."""
    file = BytesIO()
    canvas = SheetCanvas(file, pagesize=A4, invariant=1)
    if height is None:
        piece.measure(width)
    else:
        piece.wrap(width, height)
    piece.paint(canvas, left=0, top=USUAL.page_size[1])
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def places(file: bytes) -> list[tuple[str, float, float]]:
    """What was written where: the text, the distance from the left and that from the top."""
    found = []

    def note(text: str, page: list[float], at: list[float], *_: object) -> None:
        if text.strip():
            found.append((text.strip(), page[4] + at[4], USUAL.page_size[1] - page[5] - at[5]))

    for page in reader(file).pages:
        page.extract_text(visitor_text=note)
    return found


def code(file: bytes) -> str:
    """The drawing operators of the first page."""
    contents = reader(file).pages[0].get_contents()
    assert contents is not None
    return contents.get_data().decode("latin-1")


def darkness(file: bytes, *, left: float, top: float, width: float, height: float) -> float:
    """How black a part of the first page is, from 0 to 1; measures in points."""
    (picture, *_) = pictures(file, dpi=144)
    box = (round(left * 2), round(top * 2), round((left + width) * 2), round((top + height) * 2))
    counts = picture.convert("L").crop(box).histogram()
    return sum((255 - level) * count for level, count in enumerate(counts)) / 255 / sum(counts)
