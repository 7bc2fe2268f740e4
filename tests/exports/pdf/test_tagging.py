"""Pieces that say what they are."""

import pytest

from exports.pdf.elements import Element
from exports.pdf.styles import BODY
from exports.pdf.tagging import Tagged, listed
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import painted
from tests.exports.pdf.samples import nl
from tests.exports.pdf.structure import structure

DUTCH = Typesetter("ltr")
LINE = BODY.size * BODY.leading


def test_words_are_part_of_their_element() -> None:
    cell = Tagged(DUTCH.text(nl("een\ntwee"), BODY), Element("TD"))

    (found,) = structure(painted(cell)).parts

    assert (found.kind, [part.text for part in found.parts]) == ("TD", ["een", "twee"])


def test_it_is_as_large_as_what_it_holds() -> None:
    inner = DUTCH.text(nl("een twee"), BODY)
    cell = Tagged(inner, Element("TD"))

    assert cell.measure(200) == inner.measure(200)
    assert (cell.natural, cell.narrowest) == (inner.natural, inner.narrowest)


def test_both_halves_are_the_same_element() -> None:
    element = Element("TD")
    cell = Tagged(DUTCH.text(nl("\n".join(["regel"] * 8)), BODY), element)

    parts = cell.split(200, 4.5 * LINE)

    assert [part.element for part in parts if isinstance(part, Tagged)] == [element] * 2
    assert cell.split(200, LINE) == []


@pytest.mark.parametrize("is_numbered", [True, False])
def test_a_list_has_its_parts(is_numbered: bool) -> None:  # noqa: FBT001 - a parameter of pytest
    texts = [DUTCH.text(nl(text), BODY, "LBody") for text in ("thee", "koffie")]

    (found,) = structure(painted(listed(texts, is_numbered=is_numbered))).parts

    assert ("/A" in found.entries) == is_numbered
    assert [(part.kind, part.parts[0].text) for part in found.parts] == [("LI", "thee"), ("LI", "koffie")]
