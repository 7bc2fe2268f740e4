from dataclasses import replace

import pytest

from tests.making import a_library
from tests.making_methods import a_method
from tests.making_terms import sides
from toolbox.library.library import Library, by_id
from toolbox.library.reference import Scripture
from toolbox.library.style import sentences, style
from toolbox.values import changed

LONG = " ".join(["woord"] * 21) + "."


def saying(text: str, *, code: str = "nl", times: int = 1) -> Library:
    """Make a library in which a method says something, after enough short sentences."""
    method = a_method("five-fingers")
    words = changed(method.words[code], preparation=(*("Kijk.",) * (12 * times), *(text,) * times))
    return replace(a_library(), methods=by_id([changed(method, words={**method.words, code: words})]))


def told(library: Library) -> list[str]:
    return [one.what for one in style(library) if one.file.startswith("methods/")]


def test_sentences_are_counted_in_words() -> None:
    assert sentences("Kijk rond. Zeg: “Hoi!” En wacht.") == [
        ["Kijk", "rond"],
        ["Zeg"],
        ["Hoi"],
        ["En", "wacht"],
    ]


def test_plain_language_passes() -> None:
    assert told(saying("Zeg dat niemand iets hoeft. Bel 112 bij gevaar en 113 bij nood.")) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Hij is homofiel, zei men.", "“homofiel” is a word that we do not use."),
        ("Dit is Bewezen effectief.", "“Bewezen effectief” promises or counts too much."),
        ("Het effect was klein (d = 0,08).", "“d = 0” promises or counts too much."),
        ("Bel 0800-2000 nu.", "“0800-2000” looks like a phone number."),
        ("Bel 020 623 6565 nu.", "“020 623 6565” looks like a phone number."),
        ("App +31 6 1234 5678 nu.", "“+31 6 1234 5678” looks like a phone number."),
        ("Lees Micha 6:8 voor.", "“Micha 6:8” was not looked at."),
        ("Lees Bukhari 7 voor.", "“Bukhari 7” was not looked at."),
    ],
)
def test_what_we_do_not_write_is_told(text: str, what: str) -> None:
    assert told(saying(text)) == [what]


def test_a_text_of_faith_that_was_seen_may_be_named() -> None:
    seen = Scripture(
        id="luke", label=sides("Lucas 10:25-37"), tradition="christian", status="seen", about=sides("Zorg.")
    )
    library = saying("Lees Lucas 10:25-37 voor.")

    assert told(library) == ["“Lucas 10:25-37” was not looked at."]
    assert told(replace(library, scripture=by_id([seen]))) == []
    waiting = by_id([changed(seen, status="to-check")])
    assert told(replace(library, scripture=waiting)) == ["“Lucas 10:25-37” was not looked at."]


def test_a_time_is_not_a_text_of_faith_nor_a_number_to_call() -> None:
    assert told(saying("Begin om 19:30 of om 20:00.")) == []


def test_a_sentence_that_is_too_long_is_told() -> None:
    assert told(saying(LONG)) == ["a sentence of 21 words: “woord woord woord woord woord woord …”."]


def test_sentences_that_are_long_on_average_are_told() -> None:
    method = a_method("five-fingers")
    words = changed(method.words["nl"], preparation=tuple(" ".join(["woord"] * 15) for _ in range(60)))
    library = replace(a_library(), methods=by_id([changed(method, words={**method.words, "nl": words})]))

    assert [one for one in told(library) if "on average" in one]


def test_too_many_long_sentences_are_told() -> None:
    sixteen = " ".join(["woord"] * 16) + "."

    assert [one for one in told(saying(" ".join([sixteen] * 8))) if "more than 15 words" in one]


def test_two_methods_do_not_share_a_sentence() -> None:
    line = "Vraag iedereen om één woord te zeggen over vandaag."
    methods = []
    for name in ("five-fingers", "tea-welcome"):
        method = a_method(name)
        words = changed(method.words["nl"], preparation=(line,))
        methods.append(changed(method, words={**method.words, "nl": words}))

    shared = told(replace(a_library(), methods=by_id(methods)))

    assert shared == ["“Vraag iedereen om één woord te …” also stands in five-fingers."]
