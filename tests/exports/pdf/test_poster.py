"""Lines spread over a large page."""

from dataclasses import replace

from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, pages, places
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import nl
from toolbox.planning.paper import Block, Paper, Poster


def sheet(*blocks: Block) -> Paper:
    bare = replace(samples.dutch_sheet(), subtitle=None, blanks=(), facts=())
    return replace(bare, format="a4-wide", letters="poster", blocks=blocks)


def test_lines_are_counted_on_over_two_pages() -> None:
    lines = (nl("eerst"), nl("dan"))
    file = exported(sheet(Poster(lines), Poster(lines, first=3, new_page=True)))

    first, second = (page.split() for page in pages(file))
    assert {"1.", "2."} <= set(first)
    assert {"3.", "4."} <= set(second)
    assert flaws(file) == []


def test_few_lines_lie_further_apart_than_many() -> None:
    def apart(count: int) -> float:
        block = Poster(tuple(nl(f"regel{number}") for number in range(count)))
        file = exported(replace(sheet(block), format="a3"))
        tops = [top for text, _, top in places(file) if text.startswith("regel")]
        return tops[1] - tops[0]

    assert apart(3) > apart(12)


def test_lines_that_no_page_can_hold_go_on() -> None:
    file = exported(sheet(Poster((nl("woord " * 200), nl("eind")))))

    text = " ".join(pages(file))
    assert text.count("woord") == 200
    assert flaws(file) == []
