"""The tree of a file."""

from reportlab.pdfbase.pdfdoc import PDFDocument

from exports.pdf.elements import Element, head_of_row
from exports.pdf.tree import Tree

PAGES = ("8 0 R", "9 0 R")


def written(tree: Tree) -> list[str]:
    """The tree and its elements in order; the first one is «1 0 R» plus the fonts of ReportLab."""
    document = PDFDocument(invariant=1)
    top = tree.write(document, PAGES)
    objects = [document.idToObject[name] for _, name in sorted(document.numberToId.items())]
    return [top.content, *(one.content for one in objects[2:])]


def test_words_hang_under_their_element_and_their_page() -> None:
    tree = Tree("nl")

    tree.mark(tree.find((Element("P"),), ""))
    tree.turn_page()
    tree.turn_page()

    assert written(tree) == [
        "<</Type/StructTreeRoot/K 3 0 R/ParentTree<</Nums[0[4 0 R]1[]]>>/ParentTreeNextKey 2>>",
        "<</S/Document/P 2 0 R/K[4 0 R]>>",
        "<</S/P/P 3 0 R/K[0]/Pg 8 0 R>>",
    ]


def test_an_element_goes_on_at_the_next_page() -> None:
    tree, text = Tree("nl"), Element("P")

    tree.mark(tree.find((text,), ""))
    tree.turn_page()
    tree.mark(tree.find((text,), ""))
    tree.turn_page()

    assert written(tree)[2] == "<</S/P/P 3 0 R/K[0 <</Type/MCR/Pg 9 0 R/MCID 0>>]/Pg 8 0 R>>"


def test_words_in_another_language_get_an_element_of_their_own_once() -> None:
    tree, text = Tree("nl"), Element("P", "ar")

    for language in ("ar", "nl", "nl", "", "fr"):
        tree.mark(tree.find((text,), language))
    tree.turn_page()

    _, _, paragraph, dutch, french = written(tree)
    assert paragraph == "<</S/P/P 3 0 R/K[0 5 0 R 3 6 0 R]/Pg 8 0 R/Lang(ar)>>"
    assert dutch == "<</S/Span/P 4 0 R/K[1 2]/Pg 8 0 R/Lang(nl)>>"
    assert french == "<</S/Span/P 4 0 R/K[4]/Pg 8 0 R/Lang(fr)>>"


def test_what_is_begun_holds_what_comes_until_it_ends() -> None:
    tree, row = Tree("nl"), Element("TR")

    tree.begin(row)
    tree.begin(head_of_row())
    tree.mark(tree.find((Element("P"),), ""))
    tree.end()
    tree.end()
    tree.turn_page()
    tree.begin(row)
    tree.begin(Element("TD"))
    tree.end()
    tree.end()
    tree.turn_page()

    assert written(tree)[1:] == [
        "<</S/Document/P 2 0 R/K[4 0 R]>>",
        "<</S/TR/P 3 0 R/K[5 0 R 7 0 R]>>",
        "<</S/TH/P 4 0 R/K[6 0 R]/A<</O/Table/Scope/Row>>>>",
        "<</S/P/P 5 0 R/K[0]/Pg 8 0 R>>",
        "<</S/TD/P 4 0 R>>",
    ]


def test_what_holds_no_words_is_left_out() -> None:
    tree = Tree("nl")

    tree.begin(Element("L"))
    tree.begin(Element("LI"))
    tree.end()
    tree.end()

    assert written(tree)[1:] == ["<</S/Document/P 2 0 R>>"]


def test_headings_never_skip_a_level() -> None:
    tree = Tree("nl")
    kinds = [Element("H3"), Element("H2"), Element("H3"), Element("P"), Element("H3")]

    for element in kinds:
        tree.mark(tree.find((element,), ""))

    assert list(tree.headings().values()) == [1, 1, 2, 2]
    assert [one.split("/")[2] for one in written(tree)[2:]] == ["H1", "H1", "H2", "P", "H2"]


def test_a_title_is_the_first_of_the_headings() -> None:
    tree = Tree("nl")

    for element in (Element("H1"), Element("H3"), Element("H2"), Element("H3")):
        tree.mark(tree.find((element,), ""))

    assert list(tree.headings().values()) == [1, 2, 2, 3]
