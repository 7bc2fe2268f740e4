"""Help cards in a quarter of a page."""

from dataclasses import replace

import pytest

from exports.pdf.cards import room_of
from exports.pdf.geometry import Geometry
from exports.pdf.help_cards import help_card
from exports.pdf.writing import Typesetter
from tests.papers.meetings import source_of_mosque
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.help_card import help_card as written
from toolbox.planning.paper import HelpCards


@pytest.mark.parametrize("beside", ["nl", "en", "tr", "ar", "so", "ti", "fa", "ku"])
def test_the_card_in_every_language_beside_dutch_stays_within_its_cuts(beside: str) -> None:
    typesetter = Typesetter("ltr", Geometry(is_cut_up=True))
    width, height = room_of(2, 2, typesetter)
    (cards,) = written(replace(source_of_mosque("nl"), choice=PackChoice(beside=beside)))

    assert isinstance(cards, HelpCards)
    assert help_card(cards, width, typesetter).measure(width) <= height
