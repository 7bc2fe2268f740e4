"""The foot stays small, whatever the page."""

from dataclasses import replace

import pytest

from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, pages
from tests.exports.pdf.samples import nl
from toolbox.planning.paper import Format, Letters


@pytest.mark.parametrize(("page", "letters"), [("a6", "usual"), ("a4", "large"), ("a3", "poster")])
def test_help_numbers_and_the_page_stand_in_the_foot_of_every_page(page: Format, letters: Letters) -> None:
    text = "Hulp: 112 · 0800-2000 · 113. Gemaakt met de Toolbox dialoogleiders"
    paper = replace(samples.long_sheet(), format=page, letters=letters, made_with=nl(text))

    found = pages(exported(paper))

    assert all("112 · 0800-2000" in one for one in found)
    assert f"Blad {len(found)} van {len(found)}" in found[-1]
