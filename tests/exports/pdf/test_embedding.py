"""Fonts in files, and what is copied from there."""

from typing import Any

from exports.pdf.embedding import DrawnGlyphs
from exports.pdf.fonts import LATIN
from exports.pdf.shaping import Glyph
from exports.pdf.styles import BODY
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import pages, painted, reader
from tests.exports.pdf.samples import ar, nl


def fonts_in(file: bytes) -> dict[str, Any]:
    resources: Any = reader(file).pages[0]["/Resources"]
    fonts = resources["/Font"]
    return {name: font.get_object() for name, font in fonts.items()}


def test_a_file_holds_only_what_was_drawn() -> None:
    few = painted(Typesetter("ltr").text(nl("thee"), BODY))
    many = painted(Typesetter("ltr").text(nl("Pa's wijze lynx bezag vroom het fikse aquaduct"), BODY))

    assert len(few) < len(many) < 12_000
    assert list(fonts_in(few)) == ["/NotoSans-Regular"]


def test_a_font_says_what_it_is_and_how_wide() -> None:
    font = fonts_in(painted(Typesetter("ltr").text(nl("thee"), BODY)))["/NotoSans-Regular"]
    (descendant,) = [part.get_object() for part in font["/DescendantFonts"]]

    assert (font["/Subtype"], font["/Encoding"]) == ("/Type0", "/Identity-H")
    assert font["/BaseFont"] == descendant["/BaseFont"] == "/AAAAAA+NotoSans-Regular"
    assert len(descendant["/W"][1]) == 4
    assert len(descendant["/CIDToGIDMap"].get_data()) == 8


def test_two_letters_that_look_the_same_are_copied_as_two() -> None:
    (page,) = pages(painted(Typesetter("rtl").text(ar("ههە پێشمەرگە نمی\u200cخواهم"), BODY)))

    assert page == "ههە پێشمەرگە نمی\u200cخواهم"


def test_more_than_a_hundred_characters_are_copied_right() -> None:
    text = "".join(chr(code) for code in range(0xC0, 0x17F))

    (page,) = pages(painted(Typesetter("ltr").text(nl(text), BODY), width=4_000))

    assert page == text


def test_the_same_glyph_has_one_number_and_other_meanings_have_others() -> None:
    drawn = DrawnGlyphs()
    first, second = Glyph(5, "a", 500, 500), Glyph(5, "b", 500, 500)

    assert drawn.numbers(LATIN[400], (first, second, first)) == [1, 2, 1]
    assert drawn.numbers(LATIN[700], (second,)) == [1]
