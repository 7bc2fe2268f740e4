import pytest
from PIL import Image, ImageChops, ImageStat

from tests.exports.pdf.reading import exported
from tests.exports.pdf.rules import flaws, plain
from tests.exports.pdf.spoken import spoken
from tests.exports.pdf.structure import leaves
from tests.papers.references import Reference, references

# Mean difference of a pixel, of 255: a moved line gives more than 1, another font engine less than 0.3.
TOLERANCE = 0.5

EVERY = pytest.mark.parametrize("reference", references(), ids=lambda one: one.name)


@EVERY
def test_the_text_is_that_of_the_reference(reference: Reference) -> None:
    assert reference.text() == reference.text_file.read_text(encoding="utf-8")


@EVERY
def test_every_page_looks_like_its_reference(reference: Reference) -> None:
    numbers = []
    for number, picture in reference.pictures():
        with Image.open(reference.picture_file(number)) as expected:
            assert picture.size == expected.size
            difference = ImageStat.Stat(ImageChops.difference(picture, expected)).mean[0]
        assert difference < TOLERANCE, f"page {number} differs by {difference:.2f}"
        numbers.append(number)

    assert not reference.picture_file(len(numbers) + 1).exists()


@pytest.mark.parametrize(
    "reference", [one for one in references() if not one.is_twin], ids=lambda one: one.name
)
def test_what_is_heard_is_what_the_paper_says(reference: Reference) -> None:
    said = [(kind, language, plain(text)) for kind, language, text in leaves(exported(reference.paper))]

    assert said == spoken(reference.paper)
    assert flaws(exported(reference.paper)) == []


@EVERY
def test_every_help_number_reads_from_the_left(reference: Reference) -> None:
    text = reference.text()

    assert "0800-2000" in text or reference.paper.is_cut_up  # what is cut out has no foot
    assert "2000-0800" not in text
    assert not any(turned in text for turned in ("211", "311"))
