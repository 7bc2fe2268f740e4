"""The checks themselves: each of them finds what it is there for."""

import re
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4

from exports.pdf.canvas import SheetCanvas
from exports.pdf.styles import BODY
from exports.pdf.writing import Typesetter
from tests.exports.pdf import mixed, rules, samples
from tests.exports.pdf.reading import exported

FILE = exported(mixed.english_sheet())

# What is changed in a good file, each time to something as long, and the check that must see it.
DAMAGE = {
    "a cell is gone": (rb"/S/TD/", b"/S/LI/", rules.elements_stand_where_they_may),
    "a head has no direction": (rb"/Scope/Column", b"/Skope/Column", rules.tables_are_regular),
    "a row has two heads": (rb"/S/TD/P", b"/S/TH/P", rules.tables_are_regular),
    "a list does not count": (rb"/Decimal", b"/Desimal", rules.lists_say_how_they_count),
    "a heading is skipped": (rb"/S/H2/", b"/S/H3/", rules.no_heading_is_skipped),
    "a bookmark leads elsewhere": (rb"\(Afterwards\)", b"(Afterworks)", rules.bookmarks_are_the_headings),
    "words are there twice": (rb"/K\[1\]", b"/K[0]", rules.every_mark_is_in_the_tree_once_and_in_order),
    "the way back is lost": (
        rb"/StructParents 0",
        b"/StructParents 7",
        rules.the_way_back_leads_to_the_element,
    ),
    "no language is known": (rb"/Lang\(nl\)", b"/Lang(??)", rules.languages_are_known),
    "a figure has no words": (
        rb"/LBody(.{22,30})/Lang\(nl\)",
        rb"/Figure\1        ",
        rules.figures_have_words,
    ),
    "another archive": (rb"<pdfaid:part>3<", b"<pdfaid:part>1<", rules.the_file_says_what_it_is),
    "another title": (rb"Run sheet</rdf:li>", b"Run sheep</rdf:li>", rules.the_file_says_what_it_is),
    "not marked": (rb"/Marked true", b"/Marked null", rules.the_file_says_what_it_is),
    "a font has two names": (
        rb"/BaseFont /AAA",
        b"/BaseFont /ABA",
        rules.fonts_are_in_the_file_with_their_letters,
    ),
    "no order": (rb"/Tabs /S", b"/Tabs /R", rules.the_file_keeps),
    "an action": (rb"/ParentTreeNextKey", b"/OpenAction /Next ", rules.the_file_keeps),
    "a wrong length": (rb"\nendstream", b" endstream", rules.the_file_keeps),
    "more after the end": (rb"%%EOF\n", b"%%EOF\n0", rules.the_file_keeps),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_check_bites(name: str) -> None:
    pattern, damage, rule = DAMAGE[name]

    damaged, count = re.subn(pattern, damage, FILE, count=1)

    assert count
    assert list(rule(FILE)) == []
    assert list(rule(damaged)) != []


@pytest.mark.parametrize("drawn", ["0 0 m 9 9 l S", "BT /NotoSans-Regular 9 Tf <0001> Tj ET"])
def test_what_is_drawn_past_the_marks_is_found(drawn: str) -> None:
    file = BytesIO()
    canvas = SheetCanvas(file, pagesize=A4, invariant=1)
    writing = Typesetter("ltr").text(samples.nl("thee"), BODY)
    writing.measure(100)
    writing.paint(canvas, left=0, top=100)
    canvas.showPage()
    canvas._doc.Pages.pages[0].stream += f"{drawn}\n"  # noqa: SLF001 - our own ways in mark everything
    canvas.save()

    assert len(list(rules.all_that_is_drawn_is_marked(file.getvalue()))) == 1
