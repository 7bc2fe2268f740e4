"""The canvas: text with its exact place, and pages that are completed at the end."""

from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4

from exports.pdf.canvas import WHITE, SheetCanvas
from exports.pdf.elements import Kind
from exports.pdf.lines import paragraph
from exports.pdf.shaping import Shaper
from exports.pdf.styles import BODY
from exports.pdf.words import Span
from exports.pdf.writing import Typesetter, Writing
from tests.exports.pdf.marked import marked_pages
from tests.exports.pdf.reading import code, pages, painted, places, reader
from tests.exports.pdf.samples import nl
from toolbox.languages.language import Direction


def canvas_in(file: BytesIO) -> SheetCanvas:
    return SheetCanvas(file, pagesize=A4, invariant=1)


def page_with(text: str, *, direction: Direction = "ltr", gray: float = 0.0) -> bytes:
    file = BytesIO()
    canvas = canvas_in(file)
    set_in = paragraph([Span(text, BODY, "nl", direction)], Shaper(), direction=direction, side=direction)
    for line in set_in.lines(400):
        canvas.write(line, left=100, top=700, gray=gray)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_a_line_is_written_at_its_place() -> None:
    ((text, left, _),) = places(page_with("Thee"))

    assert (text, left) == ("Thee", 100)


def test_letters_are_moved_closer_where_the_font_wants_it() -> None:
    assert code(page_with("AVA")).count("<0") == 3
    assert code(page_with("mmm")).count("<0") == 1


def test_a_sign_is_raised_over_its_letter() -> None:
    assert " Ts " in code(page_with("مُحَمَّد", direction="rtl"))
    assert " 0 Ts" in code(page_with("x\u0302\u0302"))


def test_text_may_be_white() -> None:
    assert "BT 1 g" in code(page_with("3", gray=WHITE))
    assert "BT 0 g" in code(page_with("3"))


def test_what_is_promised_is_painted_when_the_pages_are_counted() -> None:
    file = BytesIO()
    canvas = canvas_in(file)
    typesetter = Typesetter("ltr")

    def paint(page: int, count: int) -> None:
        writing = typesetter.text(nl(f"{page} van {count}"), BODY)
        writing.measure(100)
        writing.paint(canvas, left=0, top=100)

    for _ in range(3):
        canvas.promise(paint)
        canvas.showPage()
    canvas.save()

    assert [page.strip() for page in pages(file.getvalue())] == ["1 van 3", "2 van 3", "3 van 3"]


def test_reportlab_still_has_the_document_under_the_canvas() -> None:
    """We lean on one private name, `_doc`, and there on the fonts, the pages and the bookmarks."""
    canvas = canvas_in(BytesIO())
    document = canvas._doc  # noqa: SLF001 - this is the test that guards it

    canvas.line(0, 0, 9, 9)
    canvas.showPage()

    (page,) = document.Pages.pages
    assert document.idToObject["BasicFonts"].dict == {}
    assert callable(document.Reference)
    assert callable(document.updateSignature)
    assert page.stream.endswith("n 0 0 m 9 9 l S\nEMC\n \n")
    assert "Contents" in page.__NoDefault__


def test_reportlab_still_collects_what_is_drawn_in_one_list() -> None:
    """We lean on `_code`, which is new for each page, to mark what was drawn."""
    canvas = canvas_in(BytesIO())

    assert canvas._code == []  # noqa: SLF001 - this is the test that guards it
    canvas.line(0, 0, 9, 9)
    assert canvas._code == ["n 0 0 m 9 9 l S"]  # noqa: SLF001 - as above
    canvas.showPage()
    assert canvas._code == []  # noqa: SLF001 - as above


def test_an_empty_page_needs_no_font() -> None:
    writing = Typesetter("ltr").text(nl(""), BODY)

    assert pages(painted(writing)) == [""]


def test_words_from_the_right_are_marked_as_such_and_single_signs_are_not() -> None:
    assert code(page_with("شاي", direction="rtl")).count("/ReversedChars BMC [<") == 1
    assert "/ReversedChars" not in code(page_with("و", direction="rtl"))
    assert "/ReversedChars" not in code(page_with("0800-2000", direction="rtl"))
    assert "/ReversedChars" not in code(page_with("thee"))


def bookmarks(file: BytesIO) -> list[Any]:
    return list(reader(file.getvalue()).outline)


def heading(text: str, kind: Kind) -> Writing:
    writing = Typesetter("ltr").text(nl(text), BODY, kind)
    writing.measure(400)
    return writing


def test_a_heading_has_one_bookmark_where_it_begins() -> None:
    file = BytesIO()
    canvas = canvas_in(file)
    halves = heading("\n".join(["Draaiboek"] + ["regel"] * 4), "H1").split(400, 3 * BODY.size * BODY.leading)

    canvas.translate(0, 100)
    for half in halves:
        assert isinstance(half, Writing)
        half.paint(canvas, left=0, top=500)
        canvas.showPage()
    canvas.save()

    first, *others = bookmarks(file)
    assert (first.title, first.top) == ("Draaiboek", 600)
    assert [one.title for one in others] == ["regel"] * 4


def test_bookmarks_lie_within_each_other_as_headings_do() -> None:
    file = BytesIO()
    canvas = canvas_in(file)
    for kind in ("H1", "H2", "H3", "H2"):
        heading(kind, kind).paint(canvas, left=0, top=500)
    canvas.save()

    first, (second, (third,), fourth) = bookmarks(file)
    assert [one.title for one in (first, second, third, fourth)] == ["H1", "H2", "H3", "H2"]


def test_furniture_is_there_for_the_eye_only() -> None:
    file = BytesIO()
    canvas = canvas_in(file)
    canvas.line(0, 0, 9, 9)
    with canvas.furniture():
        heading("Blad 1", "P").paint(canvas, left=0, top=500)
        canvas.line(0, 0, 9, 9)
    canvas.save()

    (page,) = marked_pages(file.getvalue())
    assert (page.words, page.furniture, page.unmarked) == ({}, ["Blad", " ", "1"], [])
