"""Text before it is printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.text import (
    BREAK,
    CUT,
    LONGEST_PARAGRAPH,
    LONGEST_WORD,
    MOST_CHARACTERS,
    MOST_LINES,
    one_line,
    paragraphs,
    shortened,
)
from tests.exports.pdf import hostile
from tests.exports.pdf.samples import nl


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("  Thee \t en  koffie ", ("Thee en koffie",)),
        ("een\r\ntwee\n\n\ndrie\u2028vier", ("een", "twee", "drie", "vier")),
        ("cafe\u0301", ("café",)),
        ("a\x00b\x08c\x7fd", ("abcd",)),
        ("a\ud800b\ufffec\U0010ffffd\ufdd0e", ("abcde",)),
        ("veilig \u202egnp.exe\u202c \u2067x\u2069", ("veilig gnp.exe x",)),
        ("\u00adon\u2060der\ufeffdeel\ufe0f", ("onderdeel",)),
        ("نمی\u200cخواهم", ("نمی\u200cخواهم",)),
        ("a\u200eb\u061c", ("a\u200eb\u061c",)),
        ("a" + "\u0301\u0302" * 9, ("á\u0302\u0301\u0302\u0301",)),
        ("hoi 😀!", ("hoi □!",)),
        ("👩🏽\u200d🤝\u200d👨🏿 🇳🇱 👍🏿", ("□ □□ □",)),
        ("日本", ("□□",)),
        ("gids\u00a06", ("gids\u00a06",)),
        ("ሰላም፡ከመይ", ("ሰላም፡\u200bከመይ",)),
        ("", ()),
        (" \n\u200b\n ", ()),
    ],
)
def test_what_is_typed_and_what_is_printed(typed: str, printed: tuple[str, ...]) -> None:
    assert paragraphs(typed) == printed


@pytest.mark.parametrize("name", hostile.AS_TYPED)
def test_what_looks_like_code_stays_as_it_is(name: str) -> None:
    typed = hostile.ALL[name]

    assert "".join(paragraphs(typed)).replace(BREAK, "") == typed.replace("\n", "")


def test_a_field_is_cut_visibly() -> None:
    (*_, last) = paragraphs("woord " * MOST_CHARACTERS)

    assert last.endswith(CUT)
    assert sum(map(len, paragraphs("woord " * MOST_CHARACTERS))) <= MOST_CHARACTERS + len(CUT)


def test_a_long_paragraph_becomes_several() -> None:
    parts = paragraphs("woord " * 900)

    assert [len(part.split(" ")) for part in parts] == [LONGEST_PARAGRAPH, LONGEST_PARAGRAPH, 100]


def test_very_many_lines_run_on() -> None:
    parts = paragraphs("x\n" * 300)

    assert len(parts) == MOST_LINES + 1
    assert parts[-1] == " ".join("x" * 100)


def test_a_long_word_may_end_a_line_but_not_before_a_sign() -> None:
    (word,) = paragraphs("a" * 59 + "x\u0329" + "b" * 70)

    assert [len(part) for part in word.split(BREAK)] == [61, 60, 10]


def test_one_line_has_no_line_ends() -> None:
    assert one_line("een\ntwee") == "een twee"


def test_a_short_place_gets_a_short_text() -> None:
    assert shortened(nl("Spullen"), 10) == nl("Spullen")
    assert shortened(nl("een\ntwee"), 10) == nl("een twee")
    assert shortened(nl("Spullen voor iedereen"), 10) == nl("Spullen vo …")


@given(st.text())
def test_any_text_becomes_something_that_stays_the_same(text: str) -> None:
    once = paragraphs(text)

    assert paragraphs("\n".join(once)) == once
    assert all(
        len(piece) <= LONGEST_WORD * 6 for part in once for piece in part.replace(BREAK, " ").split(" ")
    )
