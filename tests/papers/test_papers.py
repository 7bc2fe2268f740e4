import pytest
from PIL import Image, ImageChops, ImageStat

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
