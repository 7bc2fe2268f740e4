from io import BytesIO

from PIL import Image

from exports.pdf.exporter import PdfExporter
from exports.picture import PictureExporter, first_part
from tests.exports.sheets import SHEETS


def drawn(name: str) -> Image.Image:
    return Image.open(BytesIO(PictureExporter(PdfExporter()).export(SHEETS[name])))


def test_the_picture_is_the_first_page_in_grey() -> None:
    found = drawn("dutch")

    assert (found.format, found.mode) == ("PNG", "L")
    assert abs(found.height / found.width - 297 / 210) < 0.01
    dark = sum(found.histogram()[:128]) / (found.width * found.height)
    assert 0.005 < dark < 0.2


def test_what_comes_on_a_later_page_is_not_laid_out() -> None:
    paper = SHEETS["parts"]

    assert len(first_part(paper).blocks) < len(paper.blocks)
    assert first_part(SHEETS["dutch"]) == SHEETS["dutch"]
