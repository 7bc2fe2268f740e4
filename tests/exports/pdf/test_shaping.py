"""Letters as HarfBuzz joins and places them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.fonts import FAMILIES, LATIN, Weight
from exports.pdf.shaping import Glyph, Run, Shaper, known_code, shape

ARABIC = FAMILIES[1]


def glyphs_of(text: str, *, leftwards: bool = True, language: str = "ar") -> tuple[Glyph, ...]:
    font = ARABIC[400] if leftwards else LATIN[400]
    return Shaper().glyphs(text, font, language=language, leftwards=leftwards)


def test_arabic_letters_are_joined_and_stand_from_right_to_left() -> None:
    alone = {glyphs_of(letter)[0].code for letter in "بيت"}

    word = glyphs_of("بيت")

    assert [glyph.text for glyph in word] == list("تيب")
    assert not alone & {glyph.code for glyph in word}


@pytest.mark.parametrize("word", ["سلام", "الله", "مُحَمَّد", "مثلًا", "نمی\u200cخواهم", "إلى", "پێشمەرگە"])
def test_every_letter_has_a_glyph_of_its_own(word: str) -> None:
    glyphs = glyphs_of(word)

    assert all(len(glyph.text) == 1 for glyph in glyphs)
    assert sorted(glyph.text for glyph in glyphs) == sorted(word)


def test_signs_are_placed_above_their_letter() -> None:
    letter, sign = glyphs_of("x\u0302", leftwards=False)

    assert (letter.up, sign.advance) == (0, 0)
    assert sign.right != 0


def test_no_letters_melt_into_each_other_in_latin() -> None:
    assert [glyph.text for glyph in glyphs_of("koffie", leftwards=False, language="nl")] == list("koffie")


@pytest.mark.parametrize("language", ["", "x", "not a language!", "../nl"])
def test_a_language_that_nobody_knows_does_no_harm(language: str) -> None:
    assert glyphs_of("ışık", leftwards=False, language=language)
    assert known_code(language) == ""


@pytest.mark.parametrize("language", ["nl", "ar", "ckb", "zh-Hans", "sr-Latn-RS"])
def test_a_language_has_its_code(language: str) -> None:
    assert known_code(language) == language


def test_a_word_is_shaped_once_for_each_paper() -> None:
    shaper = Shaper()

    first = shaper.glyphs("thee", LATIN[400], language="nl", leftwards=False)

    assert shaper.glyphs("thee", LATIN[400], language="nl", leftwards=False) is first
    assert Shaper().glyphs("thee", LATIN[400], language="nl", leftwards=False) is not first


def test_the_width_of_a_run_is_that_of_its_glyphs() -> None:
    run = Run(LATIN[400], 12, 0, glyphs_of("thee", leftwards=False))

    assert run.width == pytest.approx(sum(map(run.width_of, run.glyphs)))
    assert 20 < run.width < 30


PLAIN = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=30)


@given(PLAIN, st.sampled_from(sorted(LATIN)), st.sampled_from(["nl", "tr", "ar", ""]))
def test_plain_words_put_together_from_pairs_are_those_of_the_whole(
    text: str, weight: Weight, language: str
) -> None:
    font = LATIN[weight]

    assert Shaper().glyphs(text, font, language=language, leftwards=False) == shape(
        text, font, language=language, leftwards=False
    )


def test_a_word_that_comes_back_in_the_same_style_is_the_same_run() -> None:
    shaper = Shaper()

    def run(size: float) -> Run:
        return shaper.run("thee", LATIN[400], size=size, level=0, language="nl")

    assert run(12) is run(12)
    assert run(18).width == pytest.approx(1.5 * run(12).width)
