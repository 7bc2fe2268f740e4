"""Cards with a front and a back that meet when the sheet is turned over its long side."""

import re
from dataclasses import replace

import pytest

from exports.pdf.styles import MM
from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, pages, places, reader
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import nl
from toolbox.planning.paper import Fact, MethodCard, MethodCards, Paper

LINE = re.compile(r"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l")
PAGE_WIDTH = 210 * MM


def card(letter: str, *steps: str) -> MethodCard:
    fact = Fact(nl("Tijd"), nl("10 minuten"))
    lines = tuple(map(nl, steps or ("eerst", "dan")))
    return MethodCard(nl(f"kaart-{letter}"), "circle", (fact,), nl("wat het is"), lines)


def paper(*cards: MethodCard) -> Paper:
    return replace(samples.dutch_sheet(), is_cut_up=True, is_two_sided=True, blocks=(MethodCards(cards),))


def crosses(file: bytes, page: int) -> set[tuple[float, float]]:
    """Where cuts meet: the middles of all marks that are drawn on a page."""
    contents = reader(file).pages[page].get_contents()
    assert contents is not None
    found = (map(float, numbers) for numbers in LINE.findall(contents.get_data().decode("latin-1")))
    return {((x + across) / 2, (y + up) / 2) for x, y, across, up in found}


def test_front_and_back_have_their_cuts_at_the_same_place_within_a_millimetre() -> None:
    file = exported(paper(*map(card, "abcd")))

    front, back = crosses(file, 0), crosses(file, 1)
    assert len(front) >= 5
    for x, y in front:
        assert any(abs(PAGE_WIDTH - x - u) < MM and abs(y - v) < MM for u, v in back), (x, y)


def test_each_back_lies_behind_its_front() -> None:
    file = exported(paper(*map(card, "abcd")))

    found = [(text, left, top) for text, left, top in places(file) if text.startswith("kaart-")]
    fronts: dict[str, tuple[bool, bool]] = {}
    backs: dict[str, tuple[bool, bool]] = {}
    for text, left, top in found:
        sides = backs if text in fronts else fronts
        sides[text] = (left > PAGE_WIDTH / 2, top > 148.5 * MM)
    assert len(fronts) == len(backs) == 4
    for name, (is_right, is_low) in fronts.items():
        assert backs[name] == (not is_right, is_low)


@pytest.mark.parametrize("count", [1, 4, 5, 9])
def test_every_page_of_fronts_is_followed_by_one_of_backs(count: int) -> None:
    file = exported(paper(*(card(str(number)) for number in range(count))))

    assert len(pages(file)) == 2 * -(-count // 4)
    assert flaws(file) == []


def test_long_steps_go_on_on_a_second_card_in_the_same_size() -> None:
    long = [f"stap{number} " + "woord " * 30 for number in range(12)]
    file = exported(paper(card("a", *long), card("b")))

    text = " ".join(pages(file))
    assert [text.count(f"stap{number} ") for number in range(12)] == [1] * 12
    assert text.count("kaart-a") > 2
    assert flaws(file) == []
