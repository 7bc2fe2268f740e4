"""Two languages beside each other."""

from reportlab.platypus import PageBreak

from exports.pdf.columns import columns
from exports.pdf.geometry import USUAL, Geometry
from exports.pdf.writing import Typesetter
from tests.exports.pdf.mixed import sheet_in_two_languages
from tests.exports.pdf.reading import exported, painted, places, reader
from tests.exports.pdf.samples import ARABIC, DUTCH, HELP, ar, nl
from tests.exports.pdf.structure import structure
from toolbox.planning.paper import Columns, Listing

ROW = (Listing(nl("Hulp"), (nl("Bel 112."),)), Listing(ar("المساعدة"), (ar("اتصلوا."),)))


def test_what_says_the_same_stands_at_the_same_height() -> None:
    (piece,) = columns(Columns((DUTCH, ARABIC), (ROW,)), Typesetter("ltr"))

    found = places(painted(piece))
    left = [top for _, at, top in found if at < USUAL.width / 2]
    right = [top for _, at, top in found if at > USUAL.width / 2]

    assert left
    assert abs(min(left) - min(right)) < 3


def test_an_empty_cell_leaves_its_place_empty() -> None:
    (piece,) = columns(Columns((DUTCH, ARABIC), ((HELP, None),)), Typesetter("ltr"))

    assert all(at < USUAL.width / 2 for _, at, _ in places(painted(piece)))


def test_one_language_is_heard_to_its_end_before_the_other_also_over_pages() -> None:
    file = exported(sheet_in_two_languages())

    sections = structure(file).every("Sect")

    assert [section.language for section in sections] == ["nl", "ar"]
    assert len(reader(file).pages) > 1
    for section in sections:
        assert {part.language for part in section.all()} <= {section.language, "nl"}  # numbers are Dutch


def test_with_large_letters_each_language_has_a_page_of_its_own() -> None:
    rows = (ROW, (HELP, None))
    large = Typesetter("ltr", Geometry(letters="large"))

    dutch, help_, new_page, arabic = columns(Columns((DUTCH, ARABIC), rows), large)

    assert "Bel112." in "".join(text for text, *_ in places(painted(dutch)))
    assert isinstance(new_page, PageBreak)
    assert "0800-2000" in "".join(text for text, *_ in places(painted(help_)))
    assert max(at for _, at, _ in places(painted(arabic))) > USUAL.width / 2
