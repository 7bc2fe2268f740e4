"""A programme without room for columns: the same words in the same order, under each other."""

from dataclasses import replace

import pytest

from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, places, reader
from tests.exports.pdf.rules import flaws, plain
from tests.exports.pdf.spoken import spoken
from tests.exports.pdf.structure import leaves
from toolbox.planning.paper import Format, Letters, Paper

PAGES: list[tuple[Format, Letters]] = [("a4", "large"), ("a5", "usual"), ("a6", "usual")]


@pytest.mark.parametrize(("page", "letters"), PAGES)
@pytest.mark.parametrize("paper", [samples.dutch_sheet(), samples.arabic_sheet(), samples.sheet_with_notes()])
def test_every_size_says_the_same_and_keeps_the_rules(paper: Paper, page: Format, letters: Letters) -> None:
    file = exported(replace(paper, format=page, letters=letters))

    said = [(kind, language, plain(text)) for kind, language, text in leaves(file)]
    assert said == spoken(paper)
    assert flaws(file) == []


def test_how_it_is_done_stands_under_the_title_and_things_under_that() -> None:
    file = exported(replace(samples.dutch_sheet(), format="a5"))
    tops = {text: top for text, _, top in reversed(places(file)) if reader(file).pages}

    assert tops["Ontvangst"] < tops["Groet"] < tops["Thee"]
