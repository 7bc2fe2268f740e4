import docx
from docx.text.paragraph import Paragraph

from exports.word.runs import add_words, set_direction, set_style
from tests.exports.pdf.samples import ARABIC, DUTCH, ar, nl
from tests.exports.word.opened import WORDS, out_of_order
from toolbox.languages.phrase import Phrase


def paragraph() -> Paragraph:
    return docx.Document().add_paragraph()


def properties(one: Paragraph) -> set[str]:
    return {found.tag.removeprefix(WORDS) for found in one.runs[0]._r.get_or_add_rPr()}


def test_words_say_their_language_and_direction() -> None:
    arabic, dutch = paragraph(), paragraph()

    add_words(arabic, ar("مرحبا"), bold=True, size=9)
    add_words(dutch, nl("Hallo"))

    assert properties(arabic) == {"b", "bCs", "sz", "szCs", "rtl", "lang"}
    assert properties(dutch) == {"lang"}
    assert 'w:bidi="ar-SA"' in arabic._p.xml
    assert 'w:val="nl-NL"' in dutch._p.xml
    assert out_of_order(arabic._p) == []


def test_a_number_reads_from_left_to_right_in_any_language() -> None:
    found = paragraph()

    add_words(found, ar("0800-2000"), number=True)

    assert "rtl" not in properties(found)


def test_a_language_without_a_region_is_said_as_it_is() -> None:
    found = paragraph()

    add_words(found, Phrase("Salaan", type(DUTCH)("so", "Soomaali")))

    assert 'w:val="so"' in found._p.xml


def test_lines_stay_lines_and_controls_go() -> None:
    found = paragraph()

    add_words(found, nl("een\r\ntwee\x00\x0b\ufffe"))

    assert found.text == "een\ntwee"


def test_a_paragraph_begins_on_its_own_side() -> None:
    found, other = paragraph(), paragraph()

    set_direction(found, ARABIC)
    set_direction(other, DUTCH)

    assert "w:bidi" in found._p.xml
    assert "w:bidi" not in other._p.xml


def test_a_style_has_its_short_name() -> None:
    found = paragraph()

    set_style(found, "Heading1")

    assert found.style is not None
    assert found.style.name == "Heading 1"
