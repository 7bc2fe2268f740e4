from dataclasses import replace

from tests.exports.pdf.samples import arabic_sheet, dutch_sheet


def test_a_paper_comes_before_the_ones_behind_it() -> None:
    first, second = dutch_sheet(), arabic_sheet()

    assert replace(first, then=(second,)).all == (replace(first, then=(second,)), second)
