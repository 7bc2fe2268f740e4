"""Marks in the code of a page."""

from exports.pdf.elements import Element, Path
from exports.pdf.marking import Marks
from exports.pdf.tree import Tree

ONE: Path = (Element("P"),)
OTHER: Path = (Element("P"),)


class Page:
    """A page on which words are written and lines are drawn."""

    def __init__(self) -> None:
        self.code: list[str] = []
        self.tree = Tree("nl")
        self.marks = Marks(self.tree)

    def write(self, path: Path, words: str) -> None:
        self.marks.words(self.code, self.tree.find(path, ""), words)


def test_words_of_one_element_share_a_mark() -> None:
    page = Page()

    page.write(ONE, "een")
    page.write(ONE, "twee")
    page.write(OTHER, "drie")
    page.marks.turn_page(page.code)

    assert page.code == ["/P <</MCID 0>> BDC", "een", "twee", "EMC", "/P <</MCID 1>> BDC", "drie", "EMC"]


def test_what_is_drawn_before_between_and_after_words_is_for_the_eye() -> None:
    page = Page()

    page.code += ["line"]
    page.write(ONE, "een")
    page.code += ["circle", "fill"]
    page.write(ONE, "twee")
    page.code += ["line"]
    page.marks.turn_page(page.code)

    assert page.code == [
        *("/Artifact BMC", "line", "EMC"),
        *("/P <</MCID 0>> BDC", "een", "EMC"),
        *("/Artifact BMC", "circle", "fill", "EMC"),
        *("/P <</MCID 1>> BDC", "twee", "EMC"),
        *("/Artifact BMC", "line", "EMC"),
    ]


def test_an_empty_page_has_no_marks() -> None:
    page = Page()

    page.marks.turn_page(page.code)

    assert page.code == []


def test_furniture_ends_the_words_before_it() -> None:
    page = Page()

    page.write(ONE, "een")
    page.marks.furnish(page.code, ["foot"])
    page.write(ONE, "twee")
    page.marks.turn_page(page.code)

    furniture = ["/Artifact <</Type/Pagination>> BDC", "foot", "EMC"]
    assert page.code[2:6] == ["EMC", *furniture]
    assert page.code[6:] == ["/P <</MCID 1>> BDC", "twee", "EMC"]


def test_each_page_counts_anew() -> None:
    page = Page()
    page.write(ONE, "een")
    page.marks.turn_page(page.code)
    page.code = []

    page.write(ONE, "twee")
    page.marks.turn_page(page.code)

    assert page.code == ["/P <</MCID 0>> BDC", "twee", "EMC"]
