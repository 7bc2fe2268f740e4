"""Small sheets, as often as they fit; blanks with a line behind them."""

from dataclasses import replace

from exports.pdf.styles import MM
from tests.exports.pdf import samples
from tests.exports.pdf.reading import code, exported, pages, places
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import nl
from toolbox.planning.paper import Blanks, Flyers

FLYER = Flyers(nl("Kom"), (nl("We praten."),), (nl("Dag"), nl("Plaats")), times=2)


def test_two_flyers_lie_at_half_a_page_from_each_other() -> None:
    file = exported(replace(samples.dutch_sheet(), is_cut_up=True, blocks=(FLYER,)))

    tops = [top for text, _, top in places(file) if text == "Kom"]
    assert len(pages(file)) == 1
    assert abs(tops[1] - tops[0] - 148.5 * MM) < 1
    assert flaws(file) == []


def test_every_blank_has_a_line_of_its_own() -> None:
    plain = exported(replace(samples.dutch_sheet(), blanks=(), blocks=()))
    file = exported(replace(samples.dutch_sheet(), blanks=(), blocks=(Blanks((nl("Dag"), nl("Tijd"))),)))

    assert code(file).count(" l ") - code(plain).count(" l ") == 2
    assert flaws(file) == []
