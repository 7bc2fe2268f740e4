"""Cards to cut out: eight questions on a page that has nothing else on it."""

from dataclasses import replace

from exports.pdf.styles import MM
from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, pages, places
from tests.exports.pdf.samples import nl
from toolbox.planning.paper import Cards, Paper


def cut_up(*texts: str) -> Paper:
    return replace(samples.dutch_sheet(), is_cut_up=True, blocks=(Cards(tuple(map(nl, texts))),))


def test_eight_cards_stand_on_a_page_each_with_its_number() -> None:
    found = [" ".join(page.split()) for page in pages(exported(cut_up(*"abcdefghi")))]

    assert found == ["1 a 2 b 3 c 4 d 5 e 6 f 7 g 8 h", "9 i"]


def test_cards_lie_at_equal_distances_of_an_eighth_of_the_page() -> None:
    found = {text: (left, top) for text, left, top in places(exported(cut_up(*"abcdefgh")))}

    assert abs(found["b"][0] - found["a"][0] - 105 * MM) < 1
    assert abs(found["c"][1] - found["a"][1] - 74.25 * MM) < 1


def test_a_card_with_far_too_many_words_is_cut_and_never_stops_the_paper() -> None:
    (page,) = pages(exported(cut_up("woord " * 3000)))

    assert 10 < page.count("woord") < 60
