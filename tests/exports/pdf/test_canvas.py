"""The canvas: text with its exact place, and pages that are completed at the end."""

from io import BytesIO

from reportlab.lib.pagesizes import A4

from exports.pdf.canvas import WHITE, SheetCanvas
from exports.pdf.lines import paragraph
from exports.pdf.shaping import Shaper
from exports.pdf.styles import BODY
from exports.pdf.words import Span
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import code, pages, painted, places
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
    assert code(page_with("AVA")).count("<") == 3
    assert code(page_with("mmm")).count("<") == 1


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

    def paint(count: int) -> None:
        writing = typesetter.text(nl(f"van {count}"), BODY)
        writing.measure(100)
        writing.paint(canvas, left=0, top=100)

    for _ in range(3):
        canvas.promise(paint)
        canvas.showPage()
    canvas.save()

    assert [page.strip() for page in pages(file.getvalue())] == ["van 3"] * 3


def test_reportlab_still_has_the_document_under_the_canvas() -> None:
    """We lean on one private name, `_doc`, and there on the dictionary of fonts."""
    document = canvas_in(BytesIO())._doc  # noqa: SLF001 - this is the test that guards it

    assert document.idToObject["BasicFonts"].dict == {}
    assert callable(document.Reference)


def test_an_empty_page_needs_no_font() -> None:
    writing = Typesetter("ltr").text(nl(""), BODY)

    assert pages(painted(writing)) == [""]
