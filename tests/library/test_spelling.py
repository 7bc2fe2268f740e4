from collections.abc import Iterable
from difflib import get_close_matches

import pytest

from toolbox.library.spelling import (
    APART,
    COMPOUND,
    EXACT,
    FAMILY,
    FAR,
    MOST,
    NEAR,
    PART,
    Known,
    Spelling,
    family,
    folded,
    sounded,
    words_in,
)


def stem(word: str) -> str:
    """Take off «en» and join «ij» and «y»: enough of a stemmer for a test."""
    return folded(word.removesuffix("en"))


def spelling(*words: str, **counts: int) -> Spelling:
    """Make a spelling whose likeness is simple: letters in common, more of them at distance 1."""

    def near(typed: str, distance: int) -> Iterable[str]:
        known = [folded(word) for word in words]
        return get_close_matches(typed, known, n=3, cutoff=0.85 if distance == 1 else 0.75)

    return Spelling(Known({word: stem(word) for word in words}, counts), stem=stem, near=near)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eén moskee, twee kerken!", ["een", "moskee", "twee", "kerken"]),
        ("foto’s en collega's", ["fotos", "en", "collegas"]),
        ("snake_case 1-2-4", ["snake", "case", "1", "2", "4"]),
        ("STRASSE straße", ["strasse", "strasse"]),
        ("مَدْرَسة", ["مدرسة"]),
        ("👍🏽 \x00 \ud800 \u202e", []),
        ("", []),
    ],
)
def test_words_lose_capitals_accents_and_everything_that_is_no_letter(text: str, words: list[str]) -> None:
    assert words_in(text) == words


def test_ij_and_y_are_one_letter() -> None:
    assert folded("tijd") == folded("tyd")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("huil", "huilt"),
        ("zeg", "zegt"),
        ("slaan", "slaat"),
        ("kinder", "kind"),
        ("koom", "gekoom"),
        ("huil", "gehuild"),
        ("praat", "gepraat"),
        ("kies", "kiez"),
    ],
)
def test_forms_of_a_word_are_a_family(one: str, other: str) -> None:
    assert family(one) == family(other)


@pytest.mark.parametrize(
    ("one", "other"), [("wet", "weet"), ("band", "bang"), ("geld", "geel"), ("geweld", "wel")]
)
def test_words_that_only_look_alike_are_none(one: str, other: str) -> None:
    assert family(one) != family(other)


def test_a_known_word_means_itself() -> None:
    assert spelling("kerken", "werk").meant("kerken") == {"kerk": EXACT}


def test_a_word_with_y_has_the_stem_of_the_one_with_ij() -> None:
    assert Spelling(Known({"huwelijk": "huweel"}, {}), stem=stem, near=lambda *_: ()).meant("huwelyk") == {
        "huweel": EXACT
    }


def test_a_form_that_stands_nowhere_means_its_stem() -> None:
    assert spelling("kerken").meant("kerk") == {"kerk": EXACT}


def test_a_known_word_also_means_its_family() -> None:
    assert spelling("huilt", "huilen").meant("huilt") == {"huilt": EXACT, "huil": FAMILY}


def test_a_short_family_is_less_sure_and_a_very_short_word_has_none() -> None:
    known = spelling("zegt", "zeg", "zegge")

    assert known.meant("zegt") == {"zegt": EXACT, "zeg": APART}
    assert known.meant("zeg") == {"zeg": EXACT}


def test_a_number_means_only_itself() -> None:
    known = spelling("113", "1130")

    assert known.meant("113") == {"113": EXACT}
    assert known.meant("114") == {}


def test_a_misspelt_word_means_the_known_words_that_are_like_it() -> None:
    assert spelling("opvoeding", "moskee").meant("opvoedng") == {"opvoeding": NEAR}


def test_a_misspelt_word_also_means_the_family_of_what_it_is_like() -> None:
    found = spelling("vertaalt", "gevertaald").meant("vertaaltt")

    assert found == {"vertaalt": NEAR, "gevertaald": FAMILY}


def test_two_wrong_letters_are_forgiven_in_a_long_word() -> None:
    assert spelling("discriminatie").meant("diskriminasjie") == {"discriminatie": FAR}
    assert spelling("moskee").meant("muskie") == {}


@pytest.mark.parametrize("typed", ["moskeebezoek", "moskeesbezoek", "moskeeenbezoek"])
def test_an_unknown_compound_means_its_parts(typed: str) -> None:
    assert spelling("moskee", "bezoek").meant(typed) == {"moskee": PART, "bezoek": PART}


@pytest.mark.parametrize("typed", ["moskeeavond", "nachtmoskee"])
def test_a_compound_of_which_one_part_is_known_means_that_part(typed: str) -> None:
    assert spelling("moskee").meant(typed) == {"moskee": PART}


def test_a_word_also_means_compounds_that_begin_or_end_with_it() -> None:
    found = spelling("moskee", "moskeebestuur", "nachtmoskee").meant("moskee")

    assert found == {"moskee": EXACT, "moskeebestuur": COMPOUND, "nachtmoskee": COMPOUND}


def test_a_word_of_four_letters_is_not_sought_in_compounds() -> None:
    assert spelling("kerk", "kerkdienst").meant("kerk") == {"kerk": EXACT}


@pytest.mark.parametrize("typed", ["tuk", "verveel" * 5])
def test_nothing_is_guessed_for_very_short_and_very_long_words(typed: str) -> None:
    assert spelling("stuk", "verveel" * 5 + "s").meant(typed) == {}


def test_of_many_meanings_the_surest_and_then_the_commonest_stay() -> None:
    compounds = [f"kerkje{letter}straat" for letter in "abcdefghij"]
    found = spelling("kerkje", *compounds, kerkjejstraat=3).meant("kerkje")

    assert list(found)[:3] == ["kerkje", "kerkjejstraat", "kerkjeastraat"]
    assert len(found) == MOST


@pytest.mark.parametrize(
    ("first", "second"), [("sleutel", "persoon"), ("meisje", "besnijdenis"), ("meisjes", "besnijdenis")]
)
def test_what_is_written_as_one_word_may_be_typed_as_two(first: str, second: str) -> None:
    known = spelling("sleutelpersoon", "meisjesbesnijdenis", "persoon", "sleutel")

    assert list(known.together(first, second).values()) == [EXACT]


def test_a_misspelt_half_is_forgiven_but_two_known_words_are_not_changed() -> None:
    known = spelling("wereldcafe", "werkt", "cafe")

    assert known.together("werld", "cafe") == {"wereldcafe": NEAR}
    assert known.together("werkt", "cafe") == {}
    assert known.together("x", "y") == {}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("huille", "huile"), ("geheim", "gehym"), ("kenissmaking", "kennismaking"), ("sgelden", "schelden")],
)
def test_who_writes_by_ear_writes_what_sounds_the_same(typed: str, meant: str) -> None:
    assert sounded(typed) == sounded(meant)
    assert sounded("boek") != sounded("bek")
