"""Text on a sheet, set from phrases."""

import pytest

from exports.pdf.styles import BODY, LARGE
from exports.pdf.writing import Typesetter, Writing
from tests.exports.pdf.reading import painted, places
from tests.exports.pdf.samples import ar, nl
from tests.exports.pdf.structure import structure

DUTCH, ARABIC = Typesetter("ltr"), Typesetter("rtl")
TEN_LINES = nl("\n".join(f"regel{number}" for number in range(1, 11)))
LINE = BODY.size * BODY.leading


def written(writing: Writing, width: float = 200) -> str:
    return " ".join(text for text, *_ in places(painted(writing, width)))


def test_a_text_begins_where_its_reading_starts() -> None:
    width = 200

    ((_, dutch, _),) = places(painted(DUTCH.text(nl("thee"), BODY), width))
    ((_, arabic, _),) = places(painted(DUTCH.text(nl("شاي"), BODY), width))
    ((_, on_arabic_sheet, _),) = places(painted(ARABIC.text(nl("thee"), BODY), width))

    assert dutch == 0
    assert arabic > 150
    assert on_arabic_sheet > 150


def test_each_paragraph_has_its_own_direction() -> None:
    writing = DUTCH.text(nl("thee\nشاي"), BODY)

    (_, first, _), (_, second, _) = places(painted(writing, 200))

    assert writing.direction == "ltr"
    assert first == 0 < second


def test_a_phrase_without_words_takes_no_room() -> None:
    nothing = DUTCH.text(nl(" \u200b "), BODY)

    assert nothing.measure(200) == nothing.natural == nothing.narrowest == nothing.foot == 0
    assert nothing.line_height == 0
    assert DUTCH.line((nl(""), BODY)).measure(200) == 0


def test_a_label_and_its_value_stand_on_one_line() -> None:
    line = DUTCH.line((nl("Veilig\nThuis:"), BODY), (nl(""), BODY), (nl("0800-2000"), LARGE))

    assert written(line) == "Veilig Thuis: 0800-2000"


def test_a_value_from_the_left_keeps_its_order_on_a_sheet_from_the_right() -> None:
    line = ARABIC.line((ar("الوقت"), BODY), (nl("19.00 tot 20.30"), BODY))

    found = [(left, text) for text, left, _ in places(painted(line, 300))]

    assert [text for _, text in sorted(found)] == ["19.00", "tot", "20.30", "الوقت"]


def test_the_colon_behind_a_dutch_name_stands_where_an_arabic_line_goes_on() -> None:
    line = Typesetter("rtl").line((ar("Veilig Thuis:"), BODY), (ar("0800-2000"), LARGE))

    found = {text: left for text, left, _ in places(painted(line, 300))}

    assert found["0800-2000"] < found[":"] < found["Veilig"] < found["Thuis"]


def test_a_text_is_cut_between_lines() -> None:
    writing = DUTCH.text(TEN_LINES, BODY)
    writing.measure(200)

    parts = writing.cut(6.5 * LINE)

    assert parts is not None
    head, tail = parts
    assert [round(part.height / LINE) for part in parts] == [6, 4]
    assert isinstance(head, Writing)
    assert isinstance(tail, Writing)
    assert written(head).endswith("regel6")
    assert written(tail).startswith("regel7")


@pytest.mark.parametrize(("room", "kept"), [(9.5, 8), (2.5, 2), (1.5, None)])
def test_no_line_stands_alone(room: float, kept: int | None) -> None:
    writing = DUTCH.text(TEN_LINES, BODY)
    writing.measure(200)

    parts = writing.cut(room * LINE)

    assert (parts and round(parts[0].height / LINE)) == kept


def test_three_lines_stay_together() -> None:
    writing = DUTCH.text(nl("een\ntwee\ndrie"), BODY)
    writing.measure(200)

    assert writing.cut(2.5 * LINE) is None


def test_another_width_gives_other_lines() -> None:
    writing = DUTCH.text(nl("Iedereen mag ook zwijgen."), BODY)

    assert round(writing.measure(70) / writing.measure(300)) == 3


def test_a_number_goes_along_with_the_words_beside_it() -> None:
    left = places(painted(DUTCH.number("1.", BODY), 50))
    right = places(painted(ARABIC.number("1.", BODY, direction="rtl"), 50))

    assert [text for text, *_ in left] == ["1."]
    assert "".join(text for text, *_ in right) == "1."
    assert right[0][1] > 30


def test_each_paragraph_is_an_element_in_its_language() -> None:
    texts = DUTCH.text(nl("een\ntwee"), BODY, "H1")

    assert [(part.kind, part.text) for part in structure(painted(texts)).parts] == [
        ("H1", "een"),
        ("H1", "twee"),
    ]
    assert [part.language for part in structure(painted(DUTCH.text(ar("شاي"), BODY))).parts] == ["ar"]


def test_what_belongs_to_a_number_stays_one_element() -> None:
    (one,) = structure(painted(DUTCH.text(nl("een"), BODY, "LBody"))).parts
    (two,) = structure(painted(DUTCH.text(nl("een\ntwee"), BODY, "LBody"))).parts

    assert (one.kind, one.text, one.parts) == ("LBody", "een", ())
    assert (two.kind, [(part.kind, part.text) for part in two.parts]) == (
        "LBody",
        [("P", "een"), ("P", "twee")],
    )


def test_a_value_in_another_language_says_so() -> None:
    line = DUTCH.line((nl("Tijd"), BODY), (ar("الآن"), BODY))

    (label,) = structure(painted(line)).parts

    assert (label.language, label.text) == ("nl", "Tijd")
    assert [(part.kind, part.language, part.text.strip()) for part in label.parts] == [("Span", "ar", "الآن")]


def test_a_number_is_what_it_is_used_as() -> None:
    (label,) = structure(painted(DUTCH.number("1.", BODY, kind="Lbl"))).parts

    assert (label.kind, label.text, label.language) == ("Lbl", "1.", "")
