from exports.pocket.markup import Markup
from tests.exports.pdf.samples import ARABIC, DUTCH, ar, nl
from toolbox.planning.flowing import Blank, Facts, Lines, Said, Table, Title
from toolbox.planning.paper import Fact

DUTCH_PAGE = Markup(DUTCH)


def test_words_of_another_language_say_so() -> None:
    assert DUTCH_PAGE.flow(Said(ar("مرحبا"))) == '<p lang="ar" dir="rtl">مرحبا</p>'
    assert Markup(ARABIC).flow(Title(nl("Hulp"), 2)) == '<h2 lang="nl" dir="ltr">Hulp</h2>'


def test_a_number_is_called_by_one_tap_and_reads_from_left_to_right() -> None:
    found = Markup(ARABIC).flow(Facts((Fact(ar("خطر"), ar("0800-2000")),), calls=True))

    assert '<a class="call" href="tel:08002000"><bdi dir="ltr">0800-2000</bdi></a>' in found


def test_a_fact_is_no_number_to_call() -> None:
    assert "tel:" not in DUTCH_PAGE.flow(Facts((Fact(nl("Mensen"), nl("12")),)))
    assert "tel:" not in DUTCH_PAGE.flow(Facts((Fact(nl("Bel"), nl("javascript:1")),), calls=True))


def test_lines_and_cells_keep_their_kind() -> None:
    steps = Lines((nl("Een & twee"),), "numbers")

    assert DUTCH_PAGE.flow(steps) == "<ol><li>Een &amp; twee</li></ol>"
    assert DUTCH_PAGE.flow(Table((nl("Wat"),), (((steps, Said(nl("x"), "note")),),))) == (
        '<ol><li>Een &amp; twee</li></ol><p class="note" dir="auto">x</p>'
    )
    assert DUTCH_PAGE.flow(Blank(nl("Datum"))) == "<p>Datum</p>"
